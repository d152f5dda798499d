import { fail, ok, type Result } from '../result.ts';
import type { Brand, BrandId } from './brand.ts';
import { brandOf, brandRegistry } from './brand-registry.ts';

/** What an ICCID says about its brand. */
export interface IccidBrands {
  /** Every brand that hands out such cards; empty when the prefix is not known. */
  readonly candidates: readonly BrandId[];
  /** The brand, when only one does. */
  readonly brandId: BrandId | null;
}

/**
 * The brands of the longest known prefix of an ICCID. A brand on another's network may hand out its host's cards, so the
 * host's prefix speaks for both; the other way round it does not.
 *
 * @param iccid 18 to 20 digits, a filler `F` at the end is allowed.
 */
export function brandFromIccid(iccid: string, brands: readonly Brand[] = brandRegistry): IccidBrands {
  let longest = '';
  let candidates: readonly BrandId[] = [];
  for (const issuer of brands) {
    for (const { prefix } of issuer.iccidPrefixes) {
      if (prefix.length <= longest.length || !iccid.startsWith(prefix)) continue;
      longest = prefix;
      candidates = brands
        .filter((brand) => brand.id === issuer.id || brand.host === issuer.id)
        .map((brand) => brand.id);
    }
  }
  return { candidates, brandId: candidates.length === 1 ? (candidates[0] ?? null) : null };
}

/** Where to send a customer whom this desk cannot help. */
export interface SendTo {
  readonly brandId: BrandId;
  readonly name: string;
  readonly channel: Brand['ownChannel'];
}

export type BrandEvidence = 'snapshot' | 'iccid' | 'clerk' | 'stock';

export type BrandFailure =
  /** There is nothing to tell the brand from; the clerk has to ask. */
  | { readonly code: 'brand-unknown' }
  | {
      readonly code: 'brand-mismatch';
      readonly details: {
        /** What spoke for the other brand. */
        readonly evidence: BrandEvidence;
        readonly numberBrand: BrandId;
        readonly stockBrand: BrandId;
        readonly sendTo: SendTo;
      };
    }
  | {
      readonly code: 'brand-not-serviceable';
      readonly details: { readonly brandId: BrandId; readonly sendTo: SendTo };
    };

/**
 * Decides whether a number can be replaced from the stock of a brand. Everything that is known of the number must agree:
 * one brand never replaces another's number. Without a stock the first evidence is the measure of the others, so that a
 * contradiction is found before a profile is chosen.
 */
export function matchBrand(
  known: {
    readonly snapshotBrand?: BrandId | undefined;
    /** One brand, or all that hand out such cards. */
    readonly iccidBrand?: BrandId | readonly BrandId[] | null | undefined;
    readonly clerkBrand?: BrandId | undefined;
    readonly stockBrand?: BrandId | undefined;
  },
  brands: readonly Brand[] = brandRegistry,
): Result<BrandId, BrandFailure> {
  const testimony = testimonyOf(known);
  const named = [
    ...testimony.flatMap((witness) => witness.brands),
    ...(known.stockBrand === undefined ? [] : [known.stockBrand]),
  ];
  const notServiceable = named.find((id) => !brandOf(id, brands).serviceable);
  if (notServiceable !== undefined) {
    const details = { brandId: notServiceable, sendTo: sendTo(brandOf(notServiceable, brands)) };
    return fail({ code: 'brand-not-serviceable', details });
  }
  const decided = decideBrand(testimony);
  if (decided === undefined) return fail({ code: 'brand-unknown' });
  const measure = known.stockBrand ?? decided;
  for (const witness of testimony) {
    const [first] = witness.brands;
    if (first === undefined || witness.brands.includes(measure)) continue;
    const details = {
      evidence: witness.evidence,
      numberBrand: first,
      stockBrand: measure,
      sendTo: sendTo(brandOf(first, brands)),
    };
    return fail({ code: 'brand-mismatch', details });
  }
  return ok(measure);
}

interface Witness {
  readonly evidence: BrandEvidence;
  readonly brands: readonly BrandId[];
}

/** In the order of their weight: what head office knows, what the old card says, what the clerk was told. */
function testimonyOf(known: Parameters<typeof matchBrand>[0]): readonly Witness[] {
  const iccidBrands = typeof known.iccidBrand === 'string' ? [known.iccidBrand] : (known.iccidBrand ?? []);
  const witnesses: readonly Witness[] = [
    { evidence: 'snapshot', brands: known.snapshotBrand === undefined ? [] : [known.snapshotBrand] },
    { evidence: 'iccid', brands: iccidBrands },
    { evidence: 'clerk', brands: known.clerkBrand === undefined ? [] : [known.clerkBrand] },
  ];
  return witnesses.filter((witness) => witness.brands.length > 0);
}

/** A card that several brands hand out decides nothing by itself: another witness has to name one of them. */
function decideBrand(testimony: readonly Witness[]): BrandId | undefined {
  return testimony.find((witness) => witness.brands.length === 1)?.brands[0];
}

function sendTo(brand: Brand): SendTo {
  return { brandId: brand.id, name: brand.name, channel: brand.ownChannel };
}
