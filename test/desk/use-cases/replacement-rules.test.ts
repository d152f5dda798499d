import { expect, test } from 'vitest';
import type { ProcedureCall } from '../../../shared/contract/desk-contract.ts';
import { profileRow } from '../feed-rows.ts';
import { managerPin, newIntent } from '../open-test-desk.ts';
import type { Shop } from './open-shop.ts';
import { expectRefused, readBodies } from './read-facts.ts';
import {
  accountPin,
  findNumber,
  finish,
  identify,
  issueInput,
  knownNumber,
  knownRow,
  openStockedShop,
  payInCash,
  prove,
  quote,
  quotedReplacement,
  sellReplacement,
  simProduct,
  startVisit,
} from './visit-steps.ts';

const hour = 3_600_000;

async function shopOfTwo(
  ...args: Parameters<typeof openStockedShop>
): Promise<{ shop: Shop; approval: { clerkId: string; pin: string } }> {
  const shop = await openStockedShop(...args);
  const clerk = await shop.hire('Wei', '918273');
  await shop.signIn(clerk, '918273');
  return { shop, approval: { clerkId: shop.managerId, pin: managerPin } };
}

const purposesOf = async (shop: Shop, input: ProcedureCall<'issueReplacement'>): Promise<unknown> =>
  (await expectRefused(shop, 'issueReplacement', input, 'approval-needed'))['purposes'];

test('locked, or in arrears: refused at the quote already, for nobody to override', async () => {
  const shop = await openStockedShop(
    {},
    {
      snapshots: [
        knownRow(knownNumber, { locked: true }),
        knownRow('+14165550124', { standing: 'arrears', arrearsMinor: 1250 }),
        knownRow('+14165550125', { arrearsMinor: 1 }),
      ],
    },
  );
  const visitId = await startVisit(shop);
  await identify(shop, visitId);
  const ask = () => ({ intent: newIntent(), visitId, items: [{ itemId: newIntent(), productId: simProduct }] });
  await findNumber(shop, visitId, knownNumber);
  await expectRefused(shop, 'quoteVisit', ask(), 'number-locked');
  await findNumber(shop, visitId, '+14165550124');
  expect(await expectRefused(shop, 'quoteVisit', ask(), 'arrears-first')).toEqual({ arrearsMinor: 1250 });
  await findNumber(shop, visitId, '+14165550125');
  await expectRefused(shop, 'quoteVisit', ask(), 'arrears-first');
  await shop.close();
});

test('unknown number, unknown standing, no second factor, no brand: for review, and no profile is taken', async () => {
  const shop = await openStockedShop(
    {},
    { snapshots: [knownRow(knownNumber), knownRow('+14165550124', { standing: 'unknown' })] },
  );
  const cases = [
    { msisdn: '+16475550111', brandId: 'rogers', reasons: ['number-unknown', 'no-second-factor'] },
    { msisdn: '+16475550112', reasons: ['number-unknown', 'brand-unknown', 'no-second-factor'] },
    { msisdn: '+14165550124', reasons: ['standing-unknown', 'no-second-factor'] },
    { msisdn: knownNumber, reasons: ['no-second-factor'] },
  ];
  for (const { msisdn, brandId, reasons } of cases) {
    const visitId = await startVisit(shop);
    await identify(shop, visitId);
    await findNumber(shop, visitId, msisdn, brandId);
    const [itemId = ''] = await quote(shop, visitId, [simProduct]);
    const issued = await shop.value('issueReplacement', issueInput(visitId, itemId));
    expect(issued).toMatchObject({ outcome: 'for-review', reviewReasons: reasons, promise: { nextStep: 'reserved' } });
    await payInCash(shop, visitId);
    const { prints } = await finish(shop, visitId);
    expect(prints.map((print) => print.document)).toEqual(['receipt']);
    await expectRefused(shop, 'reissueCode', { intent: newIntent(), itemId, reason: 'burned' }, 'reissue-not-possible');
  }
  expect((await shop.value('gaugeStock', {})).profiles).toMatchObject([{ available: 3, held: 0, issued: 0 }]);
  expect((await shop.value('listAttention', {})).map((row) => row.kind)).toEqual(cases.map(() => 'item-for-review'));
  await shop.close();
});

test('knowledge that is too old needs a second person, counted at the moment of issue', async () => {
  const { shop, approval } = await shopOfTwo();
  const { visitId, itemId } = await quotedReplacement(shop);
  shop.clock.pass(72 * hour - 8 * hour);
  await shop.value('issueReplacement', issueInput(visitId, itemId));
  await shop.value('withdrawItem', { intent: newIntent(), visitId, itemId });
  shop.clock.pass(1);
  expect(await purposesOf(shop, issueInput(visitId, itemId))).toBe('snapshot-too-old');
  await shop.value('issueReplacement', { ...issueInput(visitId, itemId), approval });
  expect(readBodies(shop.dataDir, 'replacement-prepared')).toMatchObject([
    { approval: null },
    { outcome: 'held', approval: { purposes: ['snapshot-too-old'], approvedBy: shop.managerId } },
  ]);
  await shop.close();
});

test('one replacement of a number in 24 hours, whatever visit, unless a second person stands by', async () => {
  const { shop, approval } = await shopOfTwo();
  await sellReplacement(shop);
  const { visitId, itemId } = await quotedReplacement(shop);
  const third = await quotedReplacement(shop);
  expect(await purposesOf(shop, issueInput(visitId, itemId))).toBe('replacement-within-window');
  shop.clock.pass(24 * hour - 1);
  expect(await purposesOf(shop, issueInput(visitId, itemId))).toBe('replacement-within-window');
  shop.clock.pass(1);
  await shop.value('issueReplacement', issueInput(visitId, itemId));
  await payInCash(shop, visitId);
  await finish(shop, visitId);
  expect(await purposesOf(shop, issueInput(third.visitId, third.itemId))).toBe('replacement-within-window');
  await shop.value('issueReplacement', { ...issueInput(third.visitId, third.itemId), approval });
  await shop.close();
});

test("the carrier's last swap counts as well, also one that seems to lie ahead", async () => {
  for (const lastSwapAt of ['2026-11-19T14:00:01.000Z', '2026-11-21T00:00:00.000Z']) {
    const { shop } = await shopOfTwo({}, { snapshots: [knownRow(knownNumber, { lastSwapAt })] });
    const { visitId, itemId } = await quotedReplacement(shop);
    expect(await purposesOf(shop, issueInput(visitId, itemId))).toBe('replacement-within-window');
    await shop.close();
  }
});

test('two open visits at once: the second to take a profile for the number needs a second person', async () => {
  const { shop, approval } = await shopOfTwo();
  const [first, second] = [await quotedReplacement(shop), await quotedReplacement(shop)];
  await shop.value('issueReplacement', issueInput(first.visitId, first.itemId));
  expect(await purposesOf(shop, issueInput(second.visitId, second.itemId))).toBe('replacement-within-window');
  await shop.value('issueReplacement', { ...issueInput(second.visitId, second.itemId), approval });
  await shop.value('voidVisit', { intent: newIntent(), visitId: second.visitId, reason: 'other' });
  await shop.value('voidVisit', { intent: newIntent(), visitId: first.visitId, reason: 'other' });
  const third = await quotedReplacement(shop);
  await shop.value('issueReplacement', issueInput(third.visitId, third.itemId));
  await shop.close();
});

test('one visit never replaces a number twice, also when it was found twice', async () => {
  expect.hasAssertions();
  const shop = await openStockedShop();
  const visitId = await startVisit(shop);
  await identify(shop, visitId);
  const numbers = [await findNumber(shop, visitId, knownNumber), await findNumber(shop, visitId, '(416) 555-0123')];
  for (const numberSeq of numbers) await prove(shop, visitId, numberSeq);
  for (const pair of [numbers, [numbers[0] ?? 0, numbers[0] ?? 0]]) {
    const items = pair.map((numberSeq) => ({ itemId: newIntent(), productId: simProduct, numberSeq }));
    await shop.value('quoteVisit', { intent: newIntent(), visitId, items });
    for (const { itemId } of items)
      await expectRefused(shop, 'issueReplacement', issueInput(visitId, itemId), 'item-repeated');
  }
  await shop.close();
});

test("over the day's cap a second person stands by; visits still open count, other clerks do not", async () => {
  const numbers = [1, 2, 3].map((digit) => `+1416555020${digit}`);
  const { shop, approval } = await shopOfTwo(
    { settings: { replacementsPerClerkPerDay: 1 } },
    { snapshots: numbers.map((msisdn) => knownRow(msisdn)) },
  );
  const [first, second] = [await quotedReplacement(shop, numbers[0]), await quotedReplacement(shop, numbers[1])];
  await shop.value('issueReplacement', issueInput(first.visitId, first.itemId));
  expect(await purposesOf(shop, issueInput(second.visitId, second.itemId))).toBe('cap-exceeded');
  await payInCash(shop, first.visitId);
  await finish(shop, first.visitId);
  expect(await purposesOf(shop, issueInput(second.visitId, second.itemId))).toBe('cap-exceeded');
  await shop.value('issueReplacement', { ...issueInput(second.visitId, second.itemId), approval });
  await shop.signIn(shop.managerId, managerPin);
  await sellReplacement(shop, numbers[2]);
  await shop.close();
});

test('another name on the document needs a second person, whichever was looked at first', async () => {
  const { shop, approval } = await shopOfTwo({}, { snapshots: [knownRow(knownNumber, { holderName: 'Jean Dupont' })] });
  const before = await quotedReplacement(shop);
  expect(await purposesOf(shop, issueInput(before.visitId, before.itemId))).toBe('name-differs');
  const visitId = await startVisit(shop);
  const numberSeq = await findNumber(shop, visitId);
  await identify(shop, visitId);
  await prove(shop, visitId, numberSeq);
  const [itemId = ''] = await quote(shop, visitId, [simProduct]);
  expect(await purposesOf(shop, issueInput(visitId, itemId))).toBe('name-differs');
  await shop.value('issueReplacement', { ...issueInput(visitId, itemId), approval });
  await shop.close();
});

test('the gate of the phone: no chip, no profile; a chip that is shown opens it', async () => {
  const shop = await openStockedShop();
  const { visitId, itemId } = await quotedReplacement(shop);
  const ask = (change: object): ProcedureCall<'issueReplacement'> => ({ ...issueInput(visitId, itemId), ...change });
  await expectRefused(
    shop,
    'issueReplacement',
    ask({ phone: { showsEid: false, boughtInMainlandChina: false } }),
    'phone-has-no-esim',
  );
  await expectRefused(
    shop,
    'issueReplacement',
    ask({ phone: { showsEid: true, boughtInMainlandChina: true } }),
    'mainland-china-iphone',
  );
  await expectRefused(shop, 'issueReplacement', ask({ eid: '89049032123451234512345678901234' }), 'eid-check-digits');
  await expectRefused(shop, 'issueReplacement', ask({ eid: '8904903212345123451234567890123' }), 'eid-length');
  await expectRefused(shop, 'issueReplacement', ask({ eid: '8904903212345123451234567890123x' }), 'eid-not-digits');
  await expectRefused(shop, 'issueReplacement', ask({ imei: '490154203237581' }), 'imei-luhn');
  await expectRefused(shop, 'issueReplacement', ask({ imei: '35693803564380' }), 'imei-length');
  await expectRefused(shop, 'issueReplacement', ask({ imei: '49015420323751x' }), 'imei-not-digits');
  const eid = 'EID:89049032123451234512345678901235';
  await shop.value(
    'issueReplacement',
    ask({ eid, imei: '490154203237518', reason: 'stolen', phone: { showsEid: true, boughtInMainlandChina: true } }),
  );
  expect(readBodies(shop.dataDir, 'replacement-prepared')).toMatchObject([
    { eid: { lastFour: '1235' }, imei: { lastFour: '7518' }, lockRequested: true },
  ]);
  await payInCash(shop, visitId);
  await finish(shop, visitId);
  expect((await shop.value('listAttention', {})).map((row) => row.kind)).toEqual(['lock-request']);
  await shop.close();
});

test("the identity of a visit is that visit's alone", async () => {
  expect.hasAssertions();
  const shop = await openStockedShop({}, { profiles: [profileRow(1)] });
  const first = await quotedReplacement(shop);
  const second = await startVisit(shop);
  const numberSeq = await findNumber(shop, second);
  const proof = { factor: 'account-pin', pin: accountPin } as const;
  await expectRefused(
    shop,
    'confirmSecondFactor',
    { intent: newIntent(), visitId: second, numberSeq, proof },
    'identity-missing',
  );
  await expectRefused(shop, 'issueReplacement', { ...issueInput(second, first.itemId) }, 'quote-missing');
  await shop.close();
});
