import type { DayFigures, DrawerCount } from './day-view.ts';

/** How the expected cash comes about, in minor units; the lines add up to `expectedMinor`. */
export interface CashExplanation {
  readonly floatMinor: number;
  readonly salesMinor: number;
  /** Refunds, cash paid in or out: whatever moved the drawer and was no sale. */
  readonly otherMinor: number;
  readonly expectedMinor: number;
}

export function explainCash(totals: DayFigures, count: DrawerCount): CashExplanation {
  const { floatMinor } = totals;
  const salesMinor = totals.tenders.find(({ kind }) => kind === 'cash')?.amountMinor ?? 0;
  const { expectedMinor } = count;
  return { floatMinor, salesMinor, otherMinor: expectedMinor - floatMinor - salesMinor, expectedMinor };
}

export type VarianceKind = 'none' | 'over' | 'short';

export function kindOfVariance(varianceMinor: number): VarianceKind {
  if (varianceMinor === 0) return 'none';
  return varianceMinor > 0 ? 'over' : 'short';
}
