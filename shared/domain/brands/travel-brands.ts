import { defaultReplacementPromise } from '../promise.ts';
import { feeToVerify } from './brand-defaults.ts';
import type { Brand, BrandId, BrandKind, BrandNoteCode } from './brand.ts';

/**
 * Brands that belong to neither country. Their cards come from whatever network the reseller buys from, so an ICCID says
 * nothing about them and no prefix is listed.
 */
export const travelBrands: readonly Brand[] = [
  createTravelBrand('airalo', 'Airalo', 'travel', true, ['single-use-profiles-cannot-renew']),
  createTravelBrand('esim-store', 'eSIM Store', 'travel', true, ['single-use-profiles-cannot-renew']),
  // Only Google serves its customers, and only with a United States address.
  createTravelBrand('google-fi', 'Google Fi', 'mvno', false, []),
];

function createTravelBrand(
  id: BrandId,
  name: string,
  kind: BrandKind,
  serviceable: boolean,
  notes: readonly BrandNoteCode[],
): Brand {
  return {
    id,
    name,
    kind,
    host: null,
    country: null,
    serviceable,
    ownChannel: 'brand-app',
    replacementFees: feeToVerify,
    feeRules: [],
    replacementPromise: defaultReplacementPromise,
    shortCodes: [],
    notes,
    iccidPrefixes: [],
  };
}
