import { expect, test } from 'vitest';
import { productRow, profileRow, voucherRow } from '../feed-rows.ts';
import { newIntent } from '../open-test-desk.ts';
import type { Shop } from './open-shop.ts';
import { expectRefused, readBodies, readFacts } from './read-facts.ts';
import {
  findNumber,
  finish,
  issueInput,
  knownRow,
  openStockedShop,
  payInCash,
  preparedVoucher,
  quote,
  quotedReplacement,
  sellReplacement,
  simProduct,
  startVisit,
  voucherProduct,
} from './visit-steps.ts';

const numbers = [1, 2, 3, 4].map((digit) => `+1416555020${digit}`);
const known = { snapshots: numbers.map((msisdn) => knownRow(msisdn)) };
const expiring = (serial: number, expiresAt: string): object => profileRow(serial, { expiresAt });

async function issueFor(shop: Shop, msisdn: string | undefined): Promise<{ visitId: string; itemId: string }> {
  const visit = await quotedReplacement(shop, msisdn);
  await shop.value('issueReplacement', issueInput(visit.visitId, visit.itemId));
  return { visitId: visit.visitId, itemId: visit.itemId };
}

const gauge = async (shop: Shop) => (await shop.value('gaugeStock', {})).profiles[0];

const heldLastFours = async (shop: Shop): Promise<readonly string[]> => {
  const held = readFacts(shop.dataDir)['profiles'] as readonly {
    readonly state: string;
    readonly iccid_last_four: string;
  }[];
  return held.filter((row) => row.state !== 'available').map((row) => row.iccid_last_four);
};

const lastFourOf = (row: object): string => (row as { readonly iccid: string }).iccid.slice(-4);

test('what expires first goes first, what has expired goes to nobody', async () => {
  const rows = [
    expiring(1, '2026-12-24T00:00:00.000Z'),
    expiring(2, '2026-11-20T14:30:00.000Z'),
    expiring(3, '2026-11-22T00:00:00.000Z'),
  ];
  const shop = await openStockedShop({}, { ...known, profiles: rows });
  const first = await issueFor(shop, numbers[0]);
  expect(await heldLastFours(shop)).toEqual([lastFourOf(rows[1] ?? {})]);
  await shop.value('voidVisit', { intent: newIntent(), visitId: first.visitId, reason: 'other' });
  shop.clock.pass(30 * 60_000);
  await issueFor(shop, numbers[1]);
  expect(await heldLastFours(shop)).toEqual([lastFourOf(rows[2] ?? {})]);
  await issueFor(shop, numbers[2]);
  const { visitId, itemId } = await quotedReplacement(shop, numbers[3]);
  expect(await expectRefused(shop, 'issueReplacement', issueInput(visitId, itemId), 'no-stock')).toEqual({
    brandId: 'rogers',
  });
  expect(await gauge(shop)).toMatchObject({ available: 0, held: 2, expired: 1 });
  await shop.close();
});

test('what expires while a visit waits is not given either: taken off, it is prepared again', async () => {
  const shop = await openStockedShop(
    {},
    { ...known, profiles: [expiring(1, '2026-11-20T15:00:00.000Z'), expiring(2, '2026-12-20T00:00:00.000Z')] },
  );
  const { visitId, itemId } = await issueFor(shop, numbers[0]);
  shop.clock.pass(60 * 60_000);
  const pay = { intent: newIntent(), visitId, tender: { kind: 'cash', tenderedMinor: 5000 } } as const;
  expect(await expectRefused(shop, 'takePayment', pay, 'held-stock-expired')).toEqual({ itemId });
  await shop.value('withdrawItem', { intent: newIntent(), visitId, itemId });
  await shop.value('issueReplacement', issueInput(visitId, itemId));
  await payInCash(shop, visitId);
  await finish(shop, visitId);
  await shop.close();
});

test('paid and then left lying until the profile expired: not finished, and the money goes back', async () => {
  const shop = await openStockedShop({}, { ...known, profiles: [expiring(1, '2026-11-20T15:00:00.000Z')] });
  const { visitId } = await issueFor(shop, numbers[0]);
  await shop.value('takePayment', {
    intent: newIntent(),
    visitId,
    tender: { kind: 'card', amountMinor: 2825, reference: 'T-9' },
  });
  shop.clock.pass(60 * 60_000);
  await expectRefused(shop, 'finishVisit', { intent: newIntent(), visitId }, 'held-stock-expired');
  expect(await shop.value('voidVisit', { intent: newIntent(), visitId, reason: 'no-stock' })).toEqual({
    toReturn: [{ kind: 'card', amountMinor: 2825, reference: 'T-9' }],
  });
  await shop.close();
});

test('two visits never hold the same profile, and a voided, withdrawn or abandoned one gives it back', async () => {
  const shop = await openStockedShop({}, { ...known, profiles: [profileRow(1), profileRow(2)] });
  const visits = [await issueFor(shop, numbers[0]), await issueFor(shop, numbers[1])];
  expect(new Set(await heldLastFours(shop)).size).toBe(2);
  const third = await quotedReplacement(shop, numbers[2]);
  await expectRefused(shop, 'issueReplacement', issueInput(third.visitId, third.itemId), 'no-stock');
  const [first, second] = visits;
  if (!first || !second) throw new Error('no visits');
  await shop.value('withdrawItem', { intent: newIntent(), ...first });
  expect(await gauge(shop)).toMatchObject({ available: 1, held: 1 });
  await shop.value('issueReplacement', issueInput(third.visitId, third.itemId));
  await expectRefused(shop, 'issueReplacement', issueInput(first.visitId, first.itemId), 'no-stock');
  await shop.value('voidVisit', { intent: newIntent(), visitId: second.visitId, reason: 'customer-left' });
  await shop.value('issueReplacement', issueInput(first.visitId, first.itemId));
  for (const { visitId } of [first, third]) {
    await payInCash(shop, visitId);
    await finish(shop, visitId);
  }
  expect(await gauge(shop)).toMatchObject({ available: 0, held: 0, issued: 2 });
  const items = readBodies<{ items: { profileId: string }[] }>(shop.dataDir, 'visit-finished').flatMap(
    (body) => body.items,
  );
  expect(new Set(items.map((item) => item.profileId)).size).toBe(2);
  await shop.close();
});

test('vouchers: held by one visit, back in stock after it, gone when sold, none when none', async () => {
  const shop = await openStockedShop({}, { vouchers: [voucherRow(voucherProduct, '1234567890123')] });
  const held = await preparedVoucher(shop);
  const other = await startVisit(shop);
  await findNumber(shop, other);
  const [itemId = ''] = await quote(shop, other, [voucherProduct]);
  const sell = () => ({ intent: newIntent(), visitId: other, itemId });
  await expectRefused(shop, 'sellTopUp', sell(), 'no-voucher-stock');
  await shop.value('voidVisit', { intent: newIntent(), visitId: held.visitId, reason: 'other' });
  expect(await shop.value('sellTopUp', sell())).toMatchObject({ outcome: 'delivered' });
  await payInCash(shop, other);
  await finish(shop, other);
  expect((await shop.value('gaugeStock', {})).vouchers).toMatchObject([{ available: 0, delivered: 1 }]);
  await shop.close();
});

test("a feed's bad rows are refused and named, its good ones taken; nothing comes in twice", async () => {
  const shop = await openStockedShop();
  const code = (profileRow(10) as { activationCode: string }).activationCode;
  const taken = await shop.feed({
    profiles: [
      profileRow(10),
      profileRow(10),
      profileRow(1),
      profileRow(11, { activationCode: code }),
      profileRow(12, { activationCode: `LPA:${code}` }),
      profileRow(13, { activationCode: '1$smdp.example.com$lower' }),
      profileRow(14, { confirmationCode: '1234' }),
      profileRow(15, { expiresAt: '2026-11-20T13:59:59.999Z' }),
      profileRow(16, { brandId: 'google-fi' }),
      profileRow(17, { brandId: '__proto__' }),
      profileRow(18, { iccid: '89' }),
      [],
      { iccid: 'row' },
    ],
    vouchers: [
      voucherRow(voucherProduct, '7777777777771'),
      voucherRow(voucherProduct, '7777777777771'),
      voucherRow(voucherProduct, 'pin with spaces'),
    ],
    snapshots: [knownRow('4165550123'), knownRow('+14165550199', { asOf: '2026-11-20T14:11:00.000Z' })],
    products: [
      productRow('new', 'rogers', 100, { currency: 'EUR' }),
      productRow('new', 'rogers', 100, { note: { verified: 'maybe', source: 'x' } }),
    ],
  });
  expect(taken).toMatchObject({ profiles: 1, vouchers: 1, snapshots: 0, products: 0 });
  expect(taken.refused.map((row) => `${row.row} ${row.code}`)).toEqual([
    'profiles.1 profile-already-known',
    'profiles.2 profile-already-known',
    'profiles.3 profile-already-known',
    'profiles.4 activation-code-format',
    expect.stringMatching(/^profiles\.5 /),
    'profiles.6 confirmation-code-differs',
    'profiles.7 expired',
    'profiles.8 brand-not-serviceable',
    'profiles.9 row-invalid',
    'profiles.10 iccid-length',
    'profiles.11 row-invalid',
    'profiles.12 row-invalid',
    'vouchers.1 voucher-already-known',
    'vouchers.2 row-invalid',
    expect.stringMatching(/^snapshots\.0 /),
    'snapshots.1 as-of-in-the-future',
    'products.0 currency-differs',
    'products.1 row-invalid',
  ]);
  expect((await shop.value('listAttention', {})).map((row) => row.kind)).toEqual(['stock-rows-refused']);
  await shop.close();
});

test("files that are not this desk's, not head office's, or nothing", async () => {
  expect.hasAssertions();
  const [shop, other] = [await openStockedShop(), await openStockedShop()];
  const feed = {
    format: 'buka-feed',
    version: 1,
    feedId: newIntent(),
    issuedAt: shop.clock.now(),
    profiles: [profileRow(20)],
  };
  const bring = (file: string) => ({ intent: newIntent(), file });
  await expectRefused(shop, 'importFeed', bring(''), 'feed-unreadable');
  await expectRefused(shop, 'importFeed', bring('{"profiles":[]}'), 'feed-unreadable');
  await expectRefused(
    shop,
    'importFeed',
    bring(await other.seal({ ...feed, deskId: shop.deskId })),
    'feed-not-for-this-desk',
  );
  await expectRefused(
    shop,
    'importFeed',
    bring(await shop.seal({ ...feed, deskId: other.deskId })),
    'feed-not-for-this-desk',
  );
  const forged = await other.seal({ ...feed, deskId: shop.deskId });
  await expectRefused(shop, 'importFeed', bring(`${forged}x`), 'feed-not-for-this-desk');
  const stranger = { ...shop, headOffice: other.headOffice };
  const { sealFeed } = await import('../../../hub/adapters/feed/seal-feed.ts');
  await expectRefused(
    shop,
    'importFeed',
    bring(await sealFeed({ ...feed, deskId: shop.deskId }, stranger.headOffice, shop.agreementKey)),
    'feed-signature-wrong',
  );
  for (const bad of [
    {},
    { ...feed, deskId: shop.deskId, version: 2 },
    { ...feed, deskId: shop.deskId, profiles: [] },
    { ...feed, deskId: shop.deskId, feedId: 'x' },
    { ...feed, deskId: shop.deskId, profiles: 'x' },
  ]) {
    await expectRefused(shop, 'importFeed', bring(await shop.seal(bad)), 'feed-content-invalid');
  }
  for (const either of [shop, other]) await either.close();
});

test('the price list: what is in stock, in the asked language, and old quotes keep their price', async () => {
  const shop = await openStockedShop();
  const { visitId, itemId } = await quotedReplacement(shop);
  await shop.feed({ products: [productRow(simProduct, 'rogers', 9900)] });
  const listed = async () =>
    (await shop.value('listProducts', { language: 'zh-CN' })).find((product) => product.productId === simProduct);
  expect(await listed()).toMatchObject({ name: 'rogers SIM 补卡', priceMinor: 9900, inStock: 3, priceVerified: true });
  await shop.value('issueReplacement', issueInput(visitId, itemId));
  expect(await listed()).toMatchObject({ inStock: 2 });
  expect((await shop.value('showVisit', { visitId })).quote?.totals.totalMinor).toBe(2825);
  const again = await shop.value('quoteVisit', {
    intent: newIntent(),
    visitId,
    items: [
      { itemId, productId: simProduct },
      { itemId: newIntent(), productId: voucherProduct },
    ],
  });
  expect(again.items.map((item) => item.totalMinor)).toEqual([2825, 2825]);
  await shop.value('voidVisit', { intent: newIntent(), visitId, reason: 'other' });
  await sellReplacement(shop);
  expect(readBodies<{ totals: { totalMinor: number } }>(shop.dataDir, 'visit-finished')[0]?.totals.totalMinor).toBe(
    11_187,
  );
  await shop.close();
});
