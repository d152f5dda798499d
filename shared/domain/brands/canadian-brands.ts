import { defaultReplacementPromise } from '../promise.ts';
import { canadianFeeRules, careCode, feeToVerify } from './brand-defaults.ts';
import type { Brand, BrandId, IccidPrefix } from './brand.ts';

interface CanadianBrand {
  readonly id: BrandId;
  readonly name: string;
  readonly host: BrandId;
  readonly iccidPrefixes?: readonly IccidPrefix[];
}

const seenOnCards = (prefix: string): IccidPrefix => ({
  prefix,
  note: { verified: 'no', source: 'seen on many cards: country code, mobile country code and network code' },
});

const registeredIssuer = (prefix: string, issuer: string): IccidPrefix => ({
  prefix,
  note: {
    verified: '2026-11-20',
    source: `ITU-T E.118 issuer list, Operational Bulletin 1295 (a republished copy): ${issuer}`,
  },
});

const brands: readonly CanadianBrand[] = [
  { id: 'rogers', name: 'Rogers', host: 'rogers', iccidPrefixes: [seenOnCards('89302720')] },
  { id: 'fido', name: 'Fido', host: 'rogers', iccidPrefixes: [registeredIssuer('891370', 'Microcell Solutions')] },
  { id: 'chatr', name: 'chatr', host: 'rogers' },
  { id: 'bell', name: 'Bell', host: 'bell', iccidPrefixes: [seenOnCards('89302610')] },
  { id: 'virgin-plus', name: 'Virgin Plus', host: 'bell' },
  { id: 'lucky', name: 'Lucky Mobile', host: 'bell' },
  { id: 'telus', name: 'TELUS', host: 'telus', iccidPrefixes: [seenOnCards('8912230')] },
  { id: 'koodo', name: 'Koodo', host: 'telus' },
  { id: 'public-mobile', name: 'Public Mobile', host: 'telus' },
  {
    id: 'freedom',
    name: 'Freedom Mobile',
    host: 'freedom',
    iccidPrefixes: [registeredIssuer('891490', 'Freedom Mobile')],
  },
  { id: 'videotron', name: 'Vidéotron', host: 'videotron' },
  { id: 'fizz', name: 'Fizz', host: 'videotron' },
];

export const canadianBrands: readonly Brand[] = brands.map(createCanadianBrand);

function createCanadianBrand(brand: CanadianBrand): Brand {
  return {
    id: brand.id,
    name: brand.name,
    kind: brand.host === brand.id ? 'operator' : 'mvno',
    host: brand.host,
    country: 'CA',
    serviceable: true,
    // These two have no shops: their customers are served in an app.
    ownChannel: brand.id === 'public-mobile' || brand.id === 'fizz' ? 'brand-app' : 'brand-store',
    replacementFees: feeToVerify,
    feeRules: canadianFeeRules,
    replacementPromise: defaultReplacementPromise,
    shortCodes: brand.id === 'public-mobile' || brand.id === 'fizz' ? [] : careCode('611'),
    notes: [],
    iccidPrefixes: brand.iccidPrefixes ?? [],
  };
}
