import type { PracticeDelivery, PracticeHeadOffice } from '../../adapters/feed/practice-head-office.ts';
import type { BrandId } from '../../../shared/domain/brands/brand.ts';
import type { Clock } from '../../ports/clock.ts';
import { demoBrands, type DemoPerson } from './demo-people.ts';
import { brandName, type DemoShop as WholeDemoShop } from './demo-shop.ts';

/** What a delivery needs of a shop. */
export type SuppliedShop = Pick<WholeDemoShop, 'pack' | 'ask' | 'newIntent'> & { readonly clock: Pick<Clock, 'now'> };

/** What one brand's customers are sold here. Top-up products are the built-in ones; the replacement's fee is the demo shop's own. */
export function productsOf(
  brandId: BrandId,
  shop: SuppliedShop,
): { readonly replacement: string; readonly voucher: string; readonly direct: string } {
  const currency = shop.pack.currency.toLowerCase();
  const amountMinor = shop.pack.country === 'BE' ? 1500 : (voucherAmounts[brandId] ?? 2500);
  return {
    replacement: `${brandId}-replacement-${currency}`,
    voucher: `${brandId}-top-up-voucher-${amountMinor}-${currency}`,
    direct: `${brandId}-top-up-direct-${amountMinor}-${currency}`,
  };
}

const voucherAmounts: Partial<Record<BrandId, number>> = { freedom: 2000 };

/**
 * Head office's morning delivery: the profiles and vouchers by brand that are missing for the customers to come, what is known
 * of their numbers, and the fees.
 */
export async function deliverStock(
  shop: SuppliedShop,
  headOffice: Pick<PracticeHeadOffice, 'deliver'>,
  people: readonly DemoPerson[],
): Promise<void> {
  const desk = await shop.ask('showDesk', {});
  const brands = demoBrands[shop.pack.country];
  const count = (brandId: BrandId): number => people.filter((person) => person.brandId === brandId).length;
  const gauge = await shop.ask('gaugeStock', {});
  const profilesLeft = new Map(gauge.profiles.map((row) => [row.brandId, row.available]));
  const vouchersLeft = new Map(gauge.vouchers.map((row) => [row.productId, row.available]));
  const missing = (wanted: number, available = 0): number => Math.max(0, wanted - available);
  const expiresAt = new Date(Date.parse(shop.clock.now()) + 90 * 24 * 3_600_000).toISOString();
  const file = await headOffice.deliver({
    deskId: desk.deskId ?? '',
    agreementKey: desk.keys?.agreement ?? '',
    feedId: shop.newIntent(),
    issuedAt: shop.clock.now(),
    expiresAt,
    // A reissue takes a second profile; a few more stay for the next morning.
    profiles: brands.map((brandId) => ({
      brandId,
      count: missing(count(brandId) * 2 + 3, profilesLeft.get(brandId)),
      withConfirmationCode: Math.ceil(count(brandId) / 2),
    })),
    vouchers: brands.map((brandId) => {
      const productId = productsOf(brandId, shop).voucher;
      return { productId, count: missing(count(brandId) + 3, vouchersLeft.get(productId)) };
    }),
    accounts: people.filter((person) => person.account !== 'unknown-number').map((person) => accountOf(person, shop)),
    products: brands.map((brandId, index) => replacementOf(brandId, index, shop)),
  });
  await shop.ask('importFeed', { intent: shop.newIntent(), file });
}

function accountOf(person: DemoPerson, shop: SuppliedShop): PracticeDelivery['accounts'][number] {
  const hoursAgo = (hours: number): string => new Date(Date.parse(shop.clock.now()) - hours * 3_600_000).toISOString();
  return {
    msisdn: person.msisdn,
    iccid: person.oldIccid,
    brandId: person.brandId,
    asOf: hoursAgo(3),
    standing: person.account === 'arrears' ? 'arrears' : 'good',
    arrearsMinor: person.account === 'arrears' ? 4500 : 0,
    locked: false,
    lastSwapAt: person.account === 'swapped-today' ? hoursAgo(2) : null,
    prepaid: true,
    holderName: `${person.givenNames} ${person.surname}`,
    accountPin: person.accountPin,
    registeredContact: null,
  };
}

/** Fees that leave odd cents after tax, so that rounding has something to do. */
function replacementOf(brandId: BrandId, index: number, shop: SuppliedShop): object {
  const name = brandName(brandId);
  const fees = [2500, 1999, 3333, 1501, 4000, 1001];
  return {
    id: productsOf(brandId, shop).replacement,
    kind: 'replacement',
    brandId,
    currency: shop.pack.currency,
    priceMinor: fees[index % fees.length] ?? 2500,
    priceIncludesTax: shop.pack.country === 'BE',
    taxClass: 'own-service',
    creditMinor: null,
    nameByLanguage: {
      'zh-CN': `${name} 补卡`,
      en: `${name} SIM replacement`,
      fr: `${name} remplacement SIM`,
      nl: `${name} simvervanging`,
    },
    note: { verified: 'no', source: 'the demo shop\u2019s own price list' },
  };
}
