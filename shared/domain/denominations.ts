import { isCounterAmount, type Currency } from './money.ts';
import { fail, ok, type Result } from './result.ts';

export interface Denomination {
  readonly denominationMinor: number;
  readonly kind: 'note' | 'coin';
  /** Only `common` pieces are offered as change; the others are taken and counted all the same. */
  readonly circulation: 'common' | 'rare' | 'no-longer-issued';
}

/** How many pieces of one note or coin. */
export interface DenominationCount {
  readonly denominationMinor: number;
  readonly count: number;
}

export type CountFailure = {
  readonly code: 'denomination-unknown' | 'denomination-repeated' | 'count-invalid' | 'count-implausible';
  readonly details: { readonly denominationMinor: number };
};

/** More pieces of one kind than this were never counted by hand in one drawer: it is a slip of the keys. */
export const piecesAtMost = 10_000;

/** Notes and coins of a currency, the largest first. Canada withdrew the one-cent coin; 0.50 exists but is hardly seen. */
export function denominationsOf(currency: Currency): readonly Denomination[] {
  switch (currency) {
    case 'CAD':
      return canadian;
    case 'EUR':
      return euro;
  }
}

/**
 * Adds up a counted drawer.
 *
 * @returns the total in minor units, or the first line that cannot be right: a piece the currency does not have, one
 *   named twice, a count that is negative or not whole, or one beyond any drawer.
 */
export function countDenominations(
  counts: readonly DenominationCount[],
  currency: Currency,
): Result<number, CountFailure> {
  const known = new Set(denominationsOf(currency).map((denomination) => denomination.denominationMinor));
  const seen = new Set<number>();
  let totalMinor = 0;
  for (const { denominationMinor, count } of counts) {
    const code = refuseCount(denominationMinor, count, known, seen);
    if (code !== undefined) return fail({ code, details: { denominationMinor } });
    seen.add(denominationMinor);
    totalMinor += denominationMinor * count;
  }
  return ok(totalMinor);
}

/** How many of the counted pieces are coins: what a limit on coins in one payment is held against. */
export function coinsAmong(counts: readonly DenominationCount[], currency: Currency): number {
  const coins = new Set(
    denominationsOf(currency)
      .filter((denomination) => denomination.kind === 'coin')
      .map((denomination) => denomination.denominationMinor),
  );
  return counts.reduce((sum, line) => (coins.has(line.denominationMinor) ? sum + line.count : sum), 0);
}

function refuseCount(
  denominationMinor: number,
  count: number,
  known: ReadonlySet<number>,
  seen: ReadonlySet<number>,
): CountFailure['code'] | undefined {
  if (!known.has(denominationMinor)) return 'denomination-unknown';
  if (seen.has(denominationMinor)) return 'denomination-repeated';
  if (!isCounterAmount(count) || count < 0)
    return Number.isInteger(count) && count > 0 ? 'count-implausible' : 'count-invalid';
  if (count > piecesAtMost) return 'count-implausible';
  return undefined;
}

const note = (denominationMinor: number, circulation: Denomination['circulation'] = 'common'): Denomination => ({
  denominationMinor,
  kind: 'note',
  circulation,
});

const coin = (denominationMinor: number, circulation: Denomination['circulation'] = 'common'): Denomination => ({
  denominationMinor,
  kind: 'coin',
  circulation,
});

const canadian: readonly Denomination[] = [
  note(10_000),
  note(5_000),
  note(2_000),
  note(1_000),
  note(500),
  coin(200),
  coin(100),
  coin(50, 'rare'),
  coin(25),
  coin(10),
  coin(5),
];

const euro: readonly Denomination[] = [
  note(50_000, 'no-longer-issued'),
  note(20_000),
  note(10_000),
  note(5_000),
  note(2_000),
  note(1_000),
  note(500),
  coin(200),
  coin(100),
  coin(50),
  coin(20),
  coin(10),
  coin(5),
  coin(2),
  coin(1),
];
