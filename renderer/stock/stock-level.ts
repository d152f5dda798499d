/** Below this many a brand or a voucher is called low, so that more is asked for before it is gone; the status line says the same. */
export const lowStock = 3;

/** Something that expires within these days is worth giving out first, or sending back. */
export const soonDays = 14;

const dayMs = 24 * 3_600_000;

export type StockRemark = 'out' | 'low' | 'soon' | 'enough';

/** What is to be said about a row: that it is used up or runs low, and that some of it soon expires. */
export function remarksOnStock(
  row: { readonly available: number; readonly nextExpiry: string | null },
  now: number,
): readonly StockRemark[] {
  if (row.available === 0) return ['out'];
  const remarks: StockRemark[] = [];
  if (row.available < lowStock) remarks.push('low');
  if (isSoon(row.nextExpiry, now)) remarks.push('soon');
  return remarks.length > 0 ? remarks : ['enough'];
}

/** @param nextExpiry UTC, ISO 8601, or null when nothing is left to expire. */
export function isSoon(nextExpiry: string | null, now: number): boolean {
  return nextExpiry !== null && Date.parse(nextExpiry) - now <= soonDays * dayMs;
}

export interface BarParts {
  /** Shares of the bar’s full length, from 0 to 1. */
  readonly available: number;
  readonly held: number;
  readonly expired: number;
}

type InDrawer = Readonly<Record<'available' | 'held' | 'expired', number>>;

const inDrawer = ({ available, held, expired }: InDrawer): number => available + held + expired;

/** How much the longest bar stands for, so that all rows are drawn to one measure; 1 where there is nothing. */
export function fullBar(rows: readonly InDrawer[]): number {
  return Math.max(1, ...rows.map(inDrawer));
}

export function barParts(row: InDrawer, full: number): BarParts {
  return { available: row.available / full, held: row.held / full, expired: row.expired / full };
}
