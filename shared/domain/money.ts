/** The two currencies of the shops Buka serves (ISO 4217). */
export type Currency = 'CAD' | 'EUR';

/** An amount in minor units (cents). Always a safe integer, never a float; negative means the other direction. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: Currency;
}

/** @throws RangeError when the amount is not a safe integer: that is a bug of the caller, never input of a clerk. */
export function money(amountMinor: number, currency: Currency): Money {
  requireMinor(amountMinor, 'amountMinor');
  return { amountMinor, currency };
}

/**
 * The most that one amount at a counter may be, in minor units. A barcode typed into an amount field by a scanner is
 * far beyond it, so it is caught as an impossible amount instead of becoming a sale.
 */
export const counterAmountLimitMinor = 10_000_000;

/** Whether a number can be an amount that a clerk typed: a whole number of cents within the limit of a counter. */
export function isCounterAmount(amountMinor: number): boolean {
  return Number.isSafeInteger(amountMinor) && Math.abs(amountMinor) <= counterAmountLimitMinor;
}

/** @throws RangeError when a value or the sum is not a safe integer. */
export function sumMinor(amountsMinor: Iterable<number>): number {
  let sum = 0;
  for (const amountMinor of amountsMinor) {
    requireMinor(amountMinor, 'amountMinor');
    sum += amountMinor;
    requireMinor(sum, 'sum');
  }
  return sum;
}

/** Turns the direction of an amount. Written as a subtraction so that nothing never becomes minus nothing. */
export function negateMinor(amountMinor: number): number {
  return 0 - amountMinor;
}

/** @throws RangeError naming the parameter when the amount is not a safe integer. */
export function requireMinor(amountMinor: number, parameter: string): void {
  if (!Number.isSafeInteger(amountMinor)) throw new RangeError(`${parameter} must be a safe integer of minor units`);
}
