import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';

type Refused = ProcedureValue<'importFeed'>['refused'];

const tables = ['profiles', 'vouchers', 'snapshots', 'products'] as const;

export type FeedTable = (typeof tables)[number] | 'other';

/** Rows of one table of the file that were refused for the same reason. */
export interface RefusedGroup {
  readonly code: string;
  readonly table: FeedTable;
  /** Counted from 1, as people count; as they came where the desk named them otherwise. */
  readonly rows: readonly string[];
  /** Rows that are not named, because a list of hundreds tells nobody more. */
  readonly moreCount: number;
}

/** Enough to look them up in the file. */
const rowsNamedAtMost = 12;

/** What was refused, by reason and table, the most frequent first. */
export function groupRefused(refused: Refused): readonly RefusedGroup[] {
  const groups = new Map<string, { readonly code: string; readonly table: FeedTable; readonly rows: string[] }>();
  for (const { row, code } of refused) {
    const { table, name } = nameRow(row);
    const key = `${code} ${table}`;
    const group = groups.get(key) ?? { code, table, rows: [] };
    group.rows.push(name);
    groups.set(key, group);
  }
  return [...groups.values()]
    .toSorted((a, b) => b.rows.length - a.rows.length)
    .map(({ code, table, rows }) => ({
      code,
      table,
      rows: rows.slice(0, rowsNamedAtMost),
      moreCount: Math.max(0, rows.length - rowsNamedAtMost),
    }));
}

/** `profiles.0` is the first row of the profiles. */
function nameRow(row: string): { readonly table: FeedTable; readonly name: string } {
  const [tableText, place] = row.split('.');
  const table = tables.find((known) => known === tableText);
  if (table === undefined || place === undefined || !/^\d+$/.test(place)) return { table: 'other', name: row };
  return { table, name: String(Number(place) + 1) };
}

const saidCodes = [
  'row-invalid',
  'expired',
  'profile-already-known',
  'voucher-already-known',
  'brand-not-serviceable',
  'currency-differs',
  'as-of-in-the-future',
  'confirmation-code-differs',
  'msisdn-invalid',
] as const;

/** Under which words a code stands; the fine differences within an identifier are for head office, which reads the code. */
export function wordsOfCode(
  code: string,
): `code.${(typeof saidCodes)[number] | 'iccid' | 'activation-code' | 'other'}` {
  const said = saidCodes.find((known) => known === code);
  if (said !== undefined) return `code.${said}`;
  if (code.startsWith('activation-code')) return 'code.activation-code';
  if (code.startsWith('iccid')) return 'code.iccid';
  return 'code.other';
}
