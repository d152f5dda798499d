/** The rung an item stands on. A direct top-up or renewal has no `reserved`; a voucher PIN is `delivered` at once. */
export type PaperRung = 'recorded' | 'reserved' | 'accepted' | 'active' | 'delivered';

/** Which ladder the item climbs: it decides the pips that are drawn. */
export type PaperLadderKind = 'replacement' | 'direct' | 'voucher';

export interface PaperLadder {
  readonly kind: PaperLadderKind;
  /** The highest rung the shop, the hub or the carrier has vouched for. */
  readonly reached: PaperRung;
}

/** The next rung, and the latest instant (UTC, ISO 8601 with Z) at which it is expected. */
export interface PaperPromise {
  readonly rung: PaperRung;
  readonly byInstant: string;
}

/** The rungs of a ladder from the bottom up. */
export function rungsOfLadder(kind: PaperLadderKind): readonly PaperRung[] {
  switch (kind) {
    case 'replacement':
      return ['recorded', 'reserved', 'accepted', 'active'];
    case 'direct':
      return ['recorded', 'accepted', 'active'];
    case 'voucher':
      return ['delivered'];
  }
}
