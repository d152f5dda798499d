import { scryptSync } from 'node:crypto';
import type { ProcedureCall, ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import { productRow, profileRow, snapshotRow, voucherRow } from '../feed-rows.ts';
import { newIntent, type FeedRows } from '../open-test-desk.ts';
import { openShop, type Shop, type ShopOptions } from './open-shop.ts';

export const passport = [
  'PPCANMARTIN<<SARAH<<<<<<<<<<<<<<<<<<<<<<<<<<',
  'P123456AA0CAN9008010F3301144<<<<<<<<<<<<<<06',
].join('\r');

export const seenByEye = { photo: true, name: true, original: true };

export const knownNumber = '+14165550123';

export const accountPin = '7391';

export const simProduct = 'rogers-replacement-cad';
export const voucherProduct = 'rogers-top-up-voucher-2500-cad';
export const directProduct = 'rogers-top-up-direct-2500-cad';

/** As head office makes it, at the lowest cost a desk accepts. */
export function quickVerifier(pin: string): string {
  const salt = Buffer.from('a salt of 16 byt');
  const hash = scryptSync(pin, salt, 32, { N: 2 ** 10, r: 8, p: 1 });
  return `scrypt$10$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

export function knownRow(msisdn: string, overrides: Readonly<Record<string, unknown>> = {}): object {
  return snapshotRow(msisdn, { pinVerifier: quickVerifier(accountPin), ...overrides });
}

/** Three profiles, three vouchers, one known number, a price. */
export const usualRows: FeedRows = {
  profiles: [profileRow(1), profileRow(2), profileRow(3)],
  vouchers: [
    voucherRow(voucherProduct, '1234567890123'),
    voucherRow(voucherProduct, '1234567890124'),
    voucherRow(voucherProduct, '1234567890125'),
  ],
  snapshots: [knownRow(knownNumber)],
  products: [productRow(simProduct, 'rogers', 2500)],
};

export const usualFloat = [{ denominationMinor: 2000, count: 5 }];

/** A shop with stock and an open day, its manager signed in. */
export async function openStockedShop(options: ShopOptions = {}, rows: FeedRows = {}): Promise<Shop> {
  const shop = await openShop(options);
  await shop.feed({ ...usualRows, ...rows });
  await shop.value('openDay', { intent: newIntent(), float: usualFloat });
  return shop;
}

export async function startVisit(
  shop: Shop,
  language: ProcedureCall<'startVisit'>['language'] = 'en',
): Promise<string> {
  return (await shop.value('startVisit', { intent: newIntent(), language })).visitId;
}

export const scanOf = (text: string): ProcedureCall<'verifyIdentity'>['evidence'] => ({ route: 'scan', text });

export async function identify(
  shop: Shop,
  visitId: string,
  text = passport,
): Promise<ProcedureValue<'verifyIdentity'>> {
  return shop.value('verifyIdentity', { intent: newIntent(), visitId, evidence: scanOf(text), eye: seenByEye });
}

export async function findNumber(shop: Shop, visitId: string, msisdn = knownNumber, brandId?: string): Promise<number> {
  const found = await shop.value('findNumber', { intent: newIntent(), visitId, msisdn, ...(brandId && { brandId }) });
  return found.numberSeq;
}

export async function prove(shop: Shop, visitId: string, numberSeq: number): Promise<void> {
  await shop.value('confirmSecondFactor', {
    intent: newIntent(),
    visitId,
    numberSeq,
    proof: { factor: 'account-pin', pin: accountPin },
  });
}

export async function quote(shop: Shop, visitId: string, products: readonly string[]): Promise<readonly string[]> {
  const items = products.map((productId) => ({ itemId: newIntent(), productId }));
  await shop.value('quoteVisit', { intent: newIntent(), visitId, items });
  return items.map((item) => item.itemId);
}

export const issueInput = (visitId: string, itemId: string): ProcedureCall<'issueReplacement'> => ({
  intent: newIntent(),
  visitId,
  itemId,
  reason: 'lost',
  phone: { showsEid: true, boughtInMainlandChina: false },
});

/** A visit that stands right before the profile is taken. */
export async function quotedReplacement(
  shop: Shop,
  msisdn = knownNumber,
): Promise<{ visitId: string; itemId: string; numberSeq: number }> {
  const visitId = await startVisit(shop);
  await identify(shop, visitId);
  const numberSeq = await findNumber(shop, visitId, msisdn);
  await prove(shop, visitId, numberSeq);
  const [itemId = ''] = await quote(shop, visitId, [simProduct]);
  return { visitId, itemId, numberSeq };
}

export async function payInCash(
  shop: Shop,
  visitId: string,
  tenderedMinor = 100_000,
): Promise<ProcedureValue<'takePayment'>> {
  return shop.value('takePayment', { intent: newIntent(), visitId, tender: { kind: 'cash', tenderedMinor } });
}

export async function finish(shop: Shop, visitId: string): Promise<ProcedureValue<'finishVisit'>> {
  return shop.value('finishVisit', { intent: newIntent(), visitId });
}

export interface FinishedSale {
  readonly visitId: string;
  readonly itemId: string;
  readonly finished: ProcedureValue<'finishVisit'>;
}

export async function sellReplacement(shop: Shop, msisdn = knownNumber): Promise<FinishedSale> {
  const { visitId, itemId } = await quotedReplacement(shop, msisdn);
  await shop.value('issueReplacement', issueInput(visitId, itemId));
  await payInCash(shop, visitId);
  return { visitId, itemId, finished: await finish(shop, visitId) };
}

export async function preparedVoucher(
  shop: Shop,
  product = voucherProduct,
): Promise<{ visitId: string; itemId: string }> {
  const visitId = await startVisit(shop);
  await findNumber(shop, visitId);
  const [itemId = ''] = await quote(shop, visitId, [product]);
  await shop.value('sellTopUp', { intent: newIntent(), visitId, itemId });
  return { visitId, itemId };
}

export async function sellVoucher(shop: Shop): Promise<FinishedSale> {
  const { visitId, itemId } = await preparedVoucher(shop);
  await payInCash(shop, visitId);
  return { visitId, itemId, finished: await finish(shop, visitId) };
}
