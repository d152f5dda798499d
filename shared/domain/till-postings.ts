import { requireMinor, type Currency } from './money.ts';
import { postSigned, type Posting } from './postings.ts';

/** The opening float goes from the safe into the drawer. */
export function floatPostings(floatMinor: number, currency: Currency): readonly Posting[] {
  requireNotNegative(floatMinor, 'floatMinor');
  return postSigned('safe', 'drawer', floatMinor, currency, 'opening-float');
}

export type CashMovement =
  /** Cash into or out of the drawer for a reason that the entry tells: change fetched, stamps bought. */
  | {
      readonly kind: 'paid-in' | 'paid-out';
      readonly amountMinor: number;
      readonly counterpart: 'petty' | 'bank' | 'safe';
    }
  /** Cash out of the drawer into the safe during the day or at its close. */
  | { readonly kind: 'drop-to-safe'; readonly amountMinor: number };

export function cashMovementPostings(movement: CashMovement, currency: Currency): readonly Posting[] {
  requireNotNegative(movement.amountMinor, 'amountMinor');
  switch (movement.kind) {
    case 'paid-in':
      return postSigned(movement.counterpart, 'drawer', movement.amountMinor, currency, 'paid-in');
    case 'paid-out':
      return postSigned('drawer', movement.counterpart, movement.amountMinor, currency, 'paid-out');
    case 'drop-to-safe':
      return postSigned('drawer', 'safe', movement.amountMinor, currency, 'drop-to-safe');
  }
}

/** Brings the drawer of the books to what was counted: more than expected comes out of over-short, less goes into it. */
export function countVariancePostings(
  count: { readonly expectedMinor: number; readonly countedMinor: number },
  currency: Currency,
): readonly Posting[] {
  return postSigned('over-short', 'drawer', count.countedMinor - count.expectedMinor, currency, 'count-variance');
}

function requireNotNegative(amountMinor: number, parameter: string): void {
  requireMinor(amountMinor, parameter);
  if (amountMinor < 0) throw new RangeError(`${parameter} must not be negative`);
}
