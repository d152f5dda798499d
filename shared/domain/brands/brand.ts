import type { Country } from '../country.ts';
import type { FactNote } from '../fact-note.ts';
import type { PromiseRule } from '../promise.ts';

export const brandIds = [
  'rogers',
  'fido',
  'chatr',
  'bell',
  'virgin-plus',
  'lucky',
  'telus',
  'koodo',
  'public-mobile',
  'freedom',
  'videotron',
  'fizz',
  'proximus',
  'orange-belgium',
  'base-telenet',
  'mobile-vikings',
  'digi-belgium',
  'airalo',
  'esim-store',
  'google-fi',
] as const;

export type BrandId = (typeof brandIds)[number];

/** `operator` runs a network, `mvno` is any brand on another one's network (its owner's or not), `travel` resells data abroad. */
export type BrandKind = 'operator' | 'mvno' | 'travel';

/** Things the clerk must say before the customer pays. */
export type BrandNoteCode = 'one-number-per-phone' | 'not-beside-other-numbers' | 'single-use-profiles-cannot-renew';

/** What a replacement costs from a day on. A fee nobody has verified is zero, and the screen says "verify". */
export interface ReplacementFee {
  readonly from: string;
  readonly amountMinor: number;
  readonly note: FactNote;
}

export interface ShortCode {
  readonly purpose: 'balance' | 'top-up' | 'care';
  /** As the customer dials it. */
  readonly code: string;
  readonly from: string;
  readonly note: FactNote;
}

export interface IccidPrefix {
  /** Leading digits of the ICCID, 89 included. */
  readonly prefix: string;
  readonly note: FactNote;
}

/** A regulator's rule about fees, which carriers may dispute; shown beside a fee. */
export interface FeeRule {
  readonly code: 'crtc-activation-fee-ban';
  readonly from: string;
  readonly disputed: boolean;
  readonly note: FactNote;
}

export interface Brand {
  readonly id: BrandId;
  /** Proper name, the same in every language. */
  readonly name: string;
  readonly kind: BrandKind;
  /** The brand whose network it uses; its own id for an operator, null when that network is not one of this list. */
  readonly host: BrandId | null;
  /** Null for a brand that belongs to neither country. */
  readonly country: Country | null;
  /** False: this desk cannot do anything for its customers. */
  readonly serviceable: boolean;
  /** Where its customers go when this shop cannot help them. */
  readonly ownChannel: 'brand-store' | 'brand-app';
  readonly replacementFees: readonly ReplacementFee[];
  readonly feeRules: readonly FeeRule[];
  readonly replacementPromise: PromiseRule;
  readonly shortCodes: readonly ShortCode[];
  readonly notes: readonly BrandNoteCode[];
  /** Empty where none is known; then an ICCID says nothing about this brand. */
  readonly iccidPrefixes: readonly IccidPrefix[];
}

/** The fee of a day; undefined before the first row. */
export function replacementFeeOn(brand: Pick<Brand, 'replacementFees'>, date: string): ReplacementFee | undefined {
  return brand.replacementFees.findLast((fee) => fee.from <= date);
}

/** Whether the clerk must be told to verify the fee before quoting it. */
export function feeNeedsVerifying(fee: ReplacementFee): boolean {
  return fee.note.verified === 'no';
}

/** For every purpose the code that is valid on a day. */
export function shortCodesOn(brand: Pick<Brand, 'shortCodes'>, date: string): readonly ShortCode[] {
  const byPurpose = new Map<ShortCode['purpose'], ShortCode>();
  for (const shortCode of brand.shortCodes) {
    const known = byPurpose.get(shortCode.purpose);
    if (shortCode.from <= date && (known === undefined || known.from <= shortCode.from)) {
      byPurpose.set(shortCode.purpose, shortCode);
    }
  }
  return [...byPurpose.values()];
}
