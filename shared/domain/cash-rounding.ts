import type { Country } from './country.ts';
import { negateMinor, requireMinor } from './money.ts';

export interface RoundedCash {
  /** What changes hands in coins and notes, minor units. */
  readonly cashDueMinor: number;
  /** `cashDueMinor` minus the amount before rounding: a ledger line of its own, from −2 to 2. */
  readonly roundingMinor: number;
}

/**
 * Rounds an amount that is paid in cash to 5 cents: 1, 2, 6 and 7 go down, 3, 4, 8 and 9 go up. Canada rounds every
 * amount (no one-cent coin since 2013), Belgium only amounts above five cents (Code of Economic Law, VI.7/1). A refund
 * is the mirror of its sale, so that the two cancel to the cent.
 */
export function roundCash(totalMinor: number, country: Country): RoundedCash {
  requireMinor(totalMinor, 'totalMinor');
  if (totalMinor < 0) return mirror(roundCash(negateMinor(totalMinor), country));
  const cashDueMinor = isRounded(totalMinor, country) ? nearestFive(totalMinor) : totalMinor;
  return { cashDueMinor, roundingMinor: cashDueMinor - totalMinor };
}

/**
 * What remains to be paid in cash after the electronic tenders. Only that part is rounded, and when nothing remains
 * nothing is rounded. A negative answer for a positive total means that the other tenders took too much: settling the
 * tenders refuses that, here it only keeps the sign.
 */
export function cashPartDue(totalMinor: number, nonCashMinor: number, country: Country): RoundedCash {
  requireMinor(nonCashMinor, 'nonCashMinor');
  return roundCash(totalMinor - nonCashMinor, country);
}

function isRounded(totalMinor: number, country: Country): boolean {
  switch (country) {
    case 'CA':
      return true;
    case 'BE':
      return totalMinor > 5;
  }
}

function nearestFive(amountMinor: number): number {
  const remainder = amountMinor % 5;
  return remainder <= 2 ? amountMinor - remainder : amountMinor + 5 - remainder;
}

function mirror(rounded: RoundedCash): RoundedCash {
  return { cashDueMinor: negateMinor(rounded.cashDueMinor), roundingMinor: negateMinor(rounded.roundingMinor) };
}
