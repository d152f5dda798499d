import { defaultReplacementPromise } from '../promise.ts';
import { careCode, feeToVerify } from './brand-defaults.ts';
import type { Brand, BrandId } from './brand.ts';

interface BelgianBrand {
  readonly id: BrandId;
  readonly name: string;
  readonly host: BrandId;
  /** Customer service from the brand's own phones; null where none is known. */
  readonly care: string | null;
  readonly issuers: readonly { readonly prefix: string; readonly name: string }[];
}

const brands: readonly BelgianBrand[] = [
  {
    id: 'proximus',
    name: 'Proximus',
    host: 'proximus',
    care: '6000',
    issuers: [{ prefix: '893200', name: 'Proximus' }],
  },
  {
    id: 'orange-belgium',
    name: 'Orange Belgium',
    host: 'orange-belgium',
    care: '5000',
    issuers: [{ prefix: '893202', name: 'Orange Belgium' }],
  },
  {
    id: 'base-telenet',
    name: 'BASE / Telenet',
    host: 'base-telenet',
    care: '1999',
    issuers: [
      { prefix: '893203', name: 'Telenet Group' },
      { prefix: '893207', name: 'Telenet' },
    ],
  },
  {
    id: 'mobile-vikings',
    name: 'Mobile Vikings',
    host: 'proximus',
    care: null,
    issuers: [{ prefix: '893230', name: 'Mobile Vikings' }],
  },
  {
    id: 'digi-belgium',
    name: 'DIGI',
    host: 'digi-belgium',
    care: null,
    issuers: [{ prefix: '893212', name: 'DIGI Communications Belgium' }],
  },
];

export const belgianBrands: readonly Brand[] = brands.map((brand) => ({
  id: brand.id,
  name: brand.name,
  kind: brand.host === brand.id ? 'operator' : 'mvno',
  host: brand.host,
  country: 'BE',
  serviceable: true,
  ownChannel: brand.id === 'mobile-vikings' ? 'brand-app' : 'brand-store',
  replacementFees: feeToVerify,
  feeRules: [],
  replacementPromise: defaultReplacementPromise,
  shortCodes: brand.care === null ? [] : careCode(brand.care),
  notes: [],
  iccidPrefixes: brand.issuers.map((issuer) => ({
    prefix: issuer.prefix,
    note: {
      verified: '2026-11-20',
      source: `ITU-T E.118 issuer list, Operational Bulletin 1295 (a republished copy): ${issuer.name}`,
    },
  })),
}));
