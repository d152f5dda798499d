import type { Country } from '../country.ts';
import type { Language } from '../language.ts';
import type { Currency } from '../money.ts';
import type { ProductKind } from '../product-kind.ts';
import type { Brand, BrandId } from './brand.ts';
import { replacementFeeOn } from './brand.ts';
import { brandOf, brandsServedIn } from './brand-registry.ts';
import type { CatalogueProduct } from './catalogue-product.ts';

/**
 * The price list a shop starts with until head office sends its own: the replacement of every brand it serves and the
 * usual amounts of credit. Canadian prices are before tax; Belgian prices are what the customer pays.
 *
 * @param date day whose replacement fees are used, `YYYY-MM-DD`.
 */
export function defaultCatalogue(country: Country, date: string): readonly CatalogueProduct[] {
  const replacements = brandsServedIn(country).map((brand) => createReplacement(brand, country, date));
  const topUps = creditAmounts[country].flatMap(({ brandId, amounts }) =>
    amounts.flatMap((amount) => [
      createTopUp('top-up-voucher', brandOf(brandId), amount, country),
      createTopUp('top-up-direct', brandOf(brandId), amount, country),
    ]),
  );
  const renewals = travelPlans.map((plan) => createRenewal(plan, country));
  return [...replacements, ...topUps, ...renewals];
}

interface CreditAmounts {
  readonly brandId: BrandId;
  /** Whole dollars or euros. */
  readonly amounts: readonly number[];
}

const creditAmounts: Readonly<Record<Country, readonly CreditAmounts[]>> = {
  CA: [
    { brandId: 'rogers', amounts: [10, 25, 50, 100] },
    { brandId: 'fido', amounts: [10, 25, 50, 100] },
    { brandId: 'chatr', amounts: [15, 25, 35, 50] },
    { brandId: 'bell', amounts: [15, 25, 50, 100] },
    { brandId: 'virgin-plus', amounts: [15, 25, 50, 100] },
    { brandId: 'lucky', amounts: [15, 25, 50] },
    { brandId: 'telus', amounts: [10, 25, 50, 100] },
    { brandId: 'koodo', amounts: [10, 25, 50, 100] },
    { brandId: 'public-mobile', amounts: [15, 25, 40, 50] },
    { brandId: 'freedom', amounts: [10, 20, 30, 50, 100] },
  ],
  BE: [
    { brandId: 'proximus', amounts: [5, 10, 15, 25, 50] },
    { brandId: 'orange-belgium', amounts: [5, 10, 15, 25, 50] },
    { brandId: 'base-telenet', amounts: [5, 10, 15, 25, 50] },
    { brandId: 'mobile-vikings', amounts: [10, 15, 25, 50] },
    { brandId: 'digi-belgium', amounts: [5, 10, 20] },
  ],
};

interface TravelPlan {
  readonly brandId: BrandId;
  readonly dataGigabytes: number;
  readonly days: number;
}

const travelPlans: readonly TravelPlan[] = [
  { brandId: 'airalo', dataGigabytes: 1, days: 7 },
  { brandId: 'airalo', dataGigabytes: 5, days: 30 },
  { brandId: 'esim-store', dataGigabytes: 3, days: 15 },
];

/** The words of a product's name; a product is data of the price list, so its name comes with it. */
const words: Readonly<Record<'replacement' | 'top-up' | 'renewal' | 'days', Readonly<Record<Language, string>>>> = {
  replacement: { 'zh-CN': '补卡', en: 'SIM replacement', fr: 'remplacement SIM', nl: 'simvervanging' },
  'top-up': { 'zh-CN': '充值', en: 'top-up', fr: 'recharge', nl: 'herlading' },
  renewal: { 'zh-CN': '续费', en: 'renewal', fr: 'renouvellement', nl: 'verlenging' },
  days: { 'zh-CN': '天', en: 'days', fr: 'jours', nl: 'dagen' },
};

function createReplacement(brand: Brand, country: Country, date: string): CatalogueProduct {
  const fee = replacementFeeOn(brand, date);
  return {
    id: `${brand.id}-replacement-${currencyOf(country).toLowerCase()}`,
    kind: 'replacement',
    brandId: brand.id,
    currency: currencyOf(country),
    priceMinor: fee?.amountMinor ?? 0,
    priceIncludesTax: country === 'BE',
    taxClass: 'own-service',
    creditMinor: null,
    nameByLanguage: nameProduct((language) => `${brand.name} ${words.replacement[language]}`),
    note: fee?.note ?? { verified: 'no', source: 'no fee is known for this day' },
  };
}

function createTopUp(
  kind: Extract<ProductKind, 'top-up-voucher' | 'top-up-direct'>,
  brand: Brand,
  amount: number,
  country: Country,
): CatalogueProduct {
  const currency = currencyOf(country);
  const amountMinor = amount * 100;
  return {
    id: `${brand.id}-${kind}-${amountMinor}-${currency.toLowerCase()}`,
    kind,
    brandId: brand.id,
    currency,
    priceMinor: amountMinor,
    priceIncludesTax: country === 'BE',
    taxClass: 'prepaid-credit',
    creditMinor: amountMinor,
    nameByLanguage: nameProduct((language) => `${brand.name} ${words['top-up'][language]} ${amount} ${currency}`),
    note: { verified: 'no', source: 'usual amounts; head office sends those that are on sale' },
  };
}

function createRenewal(plan: TravelPlan, country: Country): CatalogueProduct {
  const { brandId, dataGigabytes, days } = plan;
  const currency = currencyOf(country);
  const name = brandOf(brandId).name;
  return {
    id: `${brandId}-plan-renewal-${dataGigabytes}gb-${days}d-${currency.toLowerCase()}`,
    kind: 'plan-renewal',
    brandId,
    currency,
    priceMinor: 0,
    priceIncludesTax: country === 'BE',
    taxClass: 'plan',
    creditMinor: null,
    nameByLanguage: nameProduct(
      (language) => `${name} ${words.renewal[language]} ${dataGigabytes} GB · ${days} ${words.days[language]}`,
    ),
    note: { verified: 'no', source: 'resellers change their prices daily; head office sends them' },
  };
}

function currencyOf(country: Country): Currency {
  switch (country) {
    case 'CA':
      return 'CAD';
    case 'BE':
      return 'EUR';
  }
}

function nameProduct(nameIn: (language: Language) => string): Readonly<Record<Language, string>> {
  return { 'zh-CN': nameIn('zh-CN'), en: nameIn('en'), fr: nameIn('fr'), nl: nameIn('nl') };
}
