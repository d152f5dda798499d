/**
 * The promise ladder of every item, on screen, list and paper alike. Only head office or the carrier moves an item beyond
 * `reserved`; the desk never says `accepted` or `active` by itself.
 */
export const ladderSteps = ['recorded', 'reserved', 'accepted', 'active'] as const;

export type LadderStep = (typeof ladderSteps)[number];

/** Voucher PINs leave the ladder: the customer holds the PIN the moment the receipt is committed. */
export type ItemProgress = LadderStep | 'delivered' | 'refused' | 'unknown' | 'for-review' | 'voided';

/** The next step an item is waiting for and the instant by which it is expected. */
export interface ItemPromise {
  readonly nextStep: LadderStep;
  readonly byInstant: string;
}
