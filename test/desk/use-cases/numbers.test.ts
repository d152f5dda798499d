import { expect, test } from 'vitest';
import { productRow } from '../feed-rows.ts';
import { newIntent } from '../open-test-desk.ts';
import { expectRefused } from './read-facts.ts';
import { findNumber, identify, knownNumber, knownRow, openStockedShop, simProduct, startVisit } from './visit-steps.ts';

const ask = (visitId: string, number: object) => ({ intent: newIntent(), visitId, ...number });

test('a brand that does not fit is refused with where to send the customer', async () => {
  const shop = await openStockedShop();
  const visitId = await startVisit(shop);
  const mismatch = await expectRefused(
    shop,
    'findNumber',
    ask(visitId, { msisdn: knownNumber, brandId: 'bell' }),
    'brand-mismatch',
  );
  expect(mismatch).toMatchObject({ evidence: 'clerk', numberBrand: 'bell', stockBrand: 'rogers', sendToBrand: 'bell' });
  expect(mismatch['sendToChannel']).toBeTruthy();
  const byCard = await expectRefused(
    shop,
    'findNumber',
    ask(visitId, { msisdn: knownNumber, oldIccid: '8932000000000000009' }),
    'brand-mismatch',
  );
  expect(byCard).toMatchObject({ evidence: 'iccid', numberBrand: 'proximus', sendToBrand: 'proximus' });
  const notHere = await expectRefused(
    shop,
    'findNumber',
    ask(visitId, { msisdn: '+16475550111', brandId: 'google-fi' }),
    'brand-not-serviceable',
  );
  expect(notHere).toMatchObject({ brandId: 'google-fi', sendToBrand: 'google-fi' });
  for (const brandId of ['nobody', '__proto__', 'constructor', 'ROGERS', ''])
    await expectRefused(shop, 'findNumber', ask(visitId, { msisdn: knownNumber, brandId }), 'brand-unknown');
  await shop.close();
});

test('numbers and cards that cannot be', async () => {
  const shop = await openStockedShop();
  const visitId = await startVisit(shop);
  for (const msisdn of ['', '12', 'abc', '+0123456789', '\ud800', '1'.repeat(20_000)]) {
    expect((await shop.refusal('findNumber', ask(visitId, { msisdn }))).code).toBe('msisdn-invalid');
  }
  await expectRefused(shop, 'findNumber', ask(visitId, { msisdn: knownNumber, oldIccid: '893027' }), 'iccid-length');
  await expectRefused(
    shop,
    'findNumber',
    ask(visitId, { msisdn: knownNumber, oldIccid: '79470100001234567840' }),
    'iccid-not-89',
  );
  await expectRefused(
    shop,
    'findNumber',
    ask(visitId, { msisdn: knownNumber, oldIccid: '893027x000000000017' }),
    'iccid-not-digits',
  );
  await expectRefused(shop, 'findNumber', ask(visitId, { oldIccid: '8930272000000000017' }), 'number-missing');
  await shop.close();
});

test('nothing of an account is told before the identity check has passed, in no answer', async () => {
  const shop = await openStockedShop(
    {},
    {
      snapshots: [
        knownRow(knownNumber, { standing: 'arrears', arrearsMinor: 4711, lastSwapAt: '2026-11-19T01:02:03.000Z' }),
      ],
    },
  );
  const visitId = await startVisit(shop);
  shop.answers.length = 0;
  const input = ask(visitId, { msisdn: knownNumber });
  const found = await shop.value('findNumber', input);
  expect(found).toMatchObject({ known: null, nameMatch: null, brandId: 'rogers' });
  await shop.value('showVisit', { visitId });
  await shop.value('listOpenVisits', {});
  await shop.refusal('quoteVisit', {
    intent: newIntent(),
    visitId,
    items: [{ itemId: newIntent(), productId: simProduct }],
  });
  for (const hidden of ['4711', 'arrears', '2026-11-19', 'different', 'matched', '2026-11-20T06:00'])
    expect(JSON.stringify(shop.answers)).not.toContain(hidden);
  await identify(shop, visitId);
  expect((await shop.value('showVisit', { visitId })).numbers[0]?.known).toMatchObject({
    standing: 'arrears',
    arrearsMinor: 4711,
  });
  expect((await shop.value('findNumber', input)).known).toMatchObject({ arrearsMinor: 4711 });
  await shop.close();
});

test('the same number however it is said, and by its card', async () => {
  const iccid = '8930272000000999996';
  const shop = await openStockedShop({}, { snapshots: [knownRow(knownNumber, { iccid })] });
  const visitId = await startVisit(shop);
  await identify(shop, visitId);
  for (const msisdn of ['4165550123', '(416) 555-0123', '+1 416 555 0123', '1-416-555-0123', '+1.416.555.0123']) {
    expect((await shop.value('findNumber', ask(visitId, { msisdn }))).known).toMatchObject({ standing: 'good' });
  }
  const byCard = await shop.value('findNumber', ask(visitId, { oldIccid: `${iccid.slice(0, 6)} ${iccid.slice(6)}` }));
  expect(byCard).toMatchObject({ lastFour: '0123', brandId: 'rogers', nameMatch: 'matched' });
  await shop.close();
});

test('a number that nobody knows is taken, and what it is stays open', async () => {
  const shop = await openStockedShop({}, { products: [productRow(simProduct, 'rogers', 0)] });
  const visitId = await startVisit(shop);
  await identify(shop, visitId);
  expect(await shop.value('findNumber', ask(visitId, { msisdn: '+16475550111' }))).toMatchObject({
    brandId: null,
    brandKnownBy: 'nobody',
    known: null,
    nameMatch: 'not-known',
  });
  expect(await shop.value('findNumber', ask(visitId, { msisdn: '+16475550111', brandId: 'fido' }))).toMatchObject({
    brandId: 'fido',
    brandKnownBy: 'clerk',
  });
  expect(
    await shop.value('findNumber', ask(visitId, { msisdn: '+16475550111', oldIccid: '89302720000000000178' })),
  ).toMatchObject({ brandKnownBy: expect.stringMatching(/old-iccid|nobody/) });
  await findNumber(shop, visitId);
  await shop.close();
});

test('newer knowledge replaces older, and older never newer', async () => {
  const shop = await openStockedShop();
  const visitId = await startVisit(shop);
  await identify(shop, visitId);
  const look = async () => (await shop.value('findNumber', ask(visitId, { msisdn: knownNumber }))).known;
  await shop.feed({ snapshots: [knownRow(knownNumber, { asOf: '2026-11-19T06:00:00.000Z', standing: 'arrears' })] });
  expect(await look()).toMatchObject({ standing: 'good' });
  await shop.feed({ snapshots: [knownRow(knownNumber, { asOf: '2026-11-20T07:00:00.000Z', locked: true })] });
  expect(await look()).toMatchObject({ locked: true, ageMs: 7 * 3_600_000 });
  await shop.close();
});
