import type { Denomination, DenominationCount } from './denominations.ts';
import { counterAmountLimitMinor, isCounterAmount } from './money.ts';
import { fail, ok, type Result } from './result.ts';

export type ChangeFailure =
  | { readonly code: 'amount-invalid' }
  /** No set of the pieces at hand makes this amount. */
  | { readonly code: 'no-change-possible'; readonly details: { readonly changeMinor: number } };

/**
 * Which notes and coins to give back, the largest first. Without a drawer any number of the common pieces is at hand;
 * with one, only what lies in it, the rare pieces too. The large pieces are used first as far as they lead to the exact
 * amount; an exact answer is found whenever there is one.
 *
 * @param changeMinor zero or above.
 * @param drawer what is in the drawer; a piece that is not named is not there.
 */
export function suggestChange(
  changeMinor: number,
  denominations: readonly Denomination[],
  drawer?: readonly DenominationCount[],
): Result<readonly DenominationCount[], ChangeFailure> {
  if (!isCounterAmount(changeMinor) || changeMinor < 0) return fail({ code: 'amount-invalid' });
  const pieces = piecesAtHand(denominations, drawer);
  const counts = greedyCounts(changeMinor, pieces) ?? exactCounts(changeMinor, pieces);
  if (counts === undefined) return fail({ code: 'no-change-possible', details: { changeMinor } });
  return ok(
    pieces
      .map((piece, index) => ({ denominationMinor: piece.denominationMinor, count: counts[index] ?? 0 }))
      .filter((line) => line.count > 0),
  );
}

/**
 * Amounts a customer is likely to hand over for what is due, lowest first: the exact amount, then the due rounded up to
 * each note both currencies have.
 *
 * @returns at most six amounts; none when nothing is due.
 */
export function quickTenders(dueMinor: number): readonly number[] {
  if (!isCounterAmount(dueMinor) || dueMinor <= 0) return [];
  const roundedUp = [500, 1_000, 2_000, 5_000, 10_000].map((stepMinor) => Math.ceil(dueMinor / stepMinor) * stepMinor);
  return [...new Set([dueMinor, ...roundedUp])]
    .filter((amount) => amount <= counterAmountLimitMinor)
    .toSorted((a, b) => a - b);
}

interface PieceAtHand {
  readonly denominationMinor: number;
  readonly available: number;
}

function piecesAtHand(
  denominations: readonly Denomination[],
  drawer: readonly DenominationCount[] | undefined,
): readonly PieceAtHand[] {
  const inDrawer = new Map<number, number>();
  for (const line of drawer ?? []) {
    inDrawer.set(
      line.denominationMinor,
      (inDrawer.get(line.denominationMinor) ?? 0) + Math.max(0, Math.floor(line.count)),
    );
  }
  return denominations
    .map((denomination) => ({
      denominationMinor: denomination.denominationMinor,
      available: drawer === undefined ? unlimited(denomination) : (inDrawer.get(denomination.denominationMinor) ?? 0),
    }))
    .filter((piece) => piece.available > 0)
    .toSorted((a, b) => b.denominationMinor - a.denominationMinor);
}

function unlimited(denomination: Denomination): number {
  return denomination.circulation === 'common' ? counterAmountLimitMinor : 0;
}

function greedyCounts(changeMinor: number, pieces: readonly PieceAtHand[]): readonly number[] | undefined {
  let restMinor = changeMinor;
  const counts = pieces.map((piece) => {
    const count = Math.min(piece.available, Math.floor(restMinor / piece.denominationMinor));
    restMinor -= count * piece.denominationMinor;
    return count;
  });
  return restMinor === 0 ? counts : undefined;
}

/**
 * Bounded change by dynamic programming, in steps of the greatest common divisor of the pieces. For every amount it
 * keeps the first piece (the largest) with which the amount can be made, and how many of it the way there uses, so
 * no piece is used more often than it is at hand.
 */
function exactCounts(changeMinor: number, pieces: readonly PieceAtHand[]): readonly number[] | undefined {
  const stepMinor = pieces.reduce((divisor, piece) => greatestCommonDivisor(divisor, piece.denominationMinor), 0);
  if (stepMinor === 0 || changeMinor % stepMinor !== 0) return undefined;
  const target = changeMinor / stepMinor;
  const reachedBy = new Int16Array(target + 1).fill(-1);
  reachedBy[0] = pieces.length;
  for (const [index, piece] of pieces.entries()) {
    const size = piece.denominationMinor / stepMinor;
    const used = new Int32Array(target + 1);
    for (let amount = size; amount <= target; amount += 1) {
      const usedBefore = used[amount - size] ?? 0;
      if (reachedBy[amount] === -1 && reachedBy[amount - size] !== -1 && usedBefore < piece.available) {
        reachedBy[amount] = index;
        used[amount] = usedBefore + 1;
      }
    }
  }
  if (reachedBy[target] === -1) return undefined;
  const counts = pieces.map(() => 0);
  for (let amount = target; amount > 0;) {
    const index = reachedBy[amount] ?? 0;
    counts[index] = (counts[index] ?? 0) + 1;
    amount -= (pieces[index]?.denominationMinor ?? 0) / stepMinor;
  }
  return counts;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
