import { expect, test } from 'vitest';
import { join } from 'node:path';
import { verifyFile } from '../../../electron/adapters/sqlite/verify-file.ts';
import { managerPin, newIntent } from '../open-test-desk.ts';
import { openShop, type Shop } from './open-shop.ts';
import { expectRefused, readBodies } from './read-facts.ts';
import {
  finish,
  openStockedShop,
  payInCash,
  preparedVoucher,
  sellReplacement,
  sellVoucher,
  startVisit,
  usualFloat,
} from './visit-steps.ts';

const hour = 3_600_000;

const signIn = (shop: Shop) => shop.signIn(shop.managerId, managerPin);

test('without an open day no visit begins, nothing is counted and nothing closed', async () => {
  expect.hasAssertions();
  const shop = await openShop();
  await expectRefused(shop, 'startVisit', { intent: newIntent(), language: 'en' }, 'day-not-open');
  await expectRefused(shop, 'countDrawer', { intent: newIntent(), count: [] }, 'day-not-open');
  await expectRefused(shop, 'closeDay', { intent: newIntent() }, 'day-not-open');
  await expectRefused(shop, 'showDay', {}, 'day-not-open');
  for (const [float, code] of [
    [[{ denominationMinor: 7, count: 1 }], 'denomination-unknown'],
    [[{ denominationMinor: 1, count: 1 }], 'denomination-unknown'],
    [
      [
        { denominationMinor: 500, count: 1 },
        { denominationMinor: 500, count: 1 },
      ],
      'denomination-repeated',
    ],
    [[{ denominationMinor: 500, count: -1 }], 'count-invalid'],
    [[{ denominationMinor: 500, count: 10_001 }], 'count-implausible'],
    [[{ denominationMinor: 500, count: 2 ** 50 }], 'count-implausible'],
    [[{ denominationMinor: 500, count: 2 ** 53 }], 'input-invalid'],
  ] as const) {
    await expectRefused(shop, 'openDay', { intent: newIntent(), float: [...float] }, code);
  }
  await shop.close();
});

test('a day is opened once and closed once; Z numbers run on without a gap, days without a sale too', async () => {
  const shop = await openStockedShop();
  const details = await expectRefused(shop, 'openDay', { intent: newIntent(), float: usualFloat }, 'day-already-open');
  expect(details).toEqual({ businessDay: '2026-11-20' });
  await expectRefused(shop, 'closeDay', { intent: newIntent() }, 'day-not-counted');
  for (const zNumber of [1, 2, 3]) {
    await shop.value('countDrawer', { intent: newIntent(), count: usualFloat });
    expect((await shop.value('closeDay', { intent: newIntent() })).zNumber).toBe(zNumber);
    await expectRefused(shop, 'openDay', { intent: newIntent(), float: [] }, 'day-already-closed');
    await expectRefused(shop, 'closeDay', { intent: newIntent() }, 'day-not-open');
    await expectRefused(shop, 'startVisit', { intent: newIntent(), language: 'en' }, 'day-not-open');
    shop.clock.pass(24 * hour);
    await shop.restart();
    await signIn(shop);
    await shop.value('openDay', { intent: newIntent(), float: usualFloat });
  }
  await shop.close();
});

test('a day is neither counted nor closed over an open visit', async () => {
  expect.hasAssertions();
  const shop = await openStockedShop();
  const visitId = await startVisit(shop);
  await expectRefused(shop, 'countDrawer', { intent: newIntent(), count: usualFloat }, 'visits-still-open');
  await expectRefused(shop, 'closeDay', { intent: newIntent() }, 'visits-still-open');
  await shop.value('voidVisit', { intent: newIntent(), visitId, reason: 'customer-left' });
  await shop.value('countDrawer', { intent: newIntent(), count: usualFloat });
  const late = await startVisit(shop);
  await expectRefused(shop, 'closeDay', { intent: newIntent() }, 'visits-still-open');
  await shop.value('voidVisit', { intent: newIntent(), visitId: late, reason: 'customer-left' });
  await shop.value('closeDay', { intent: newIntent() });
  await shop.close();
});

test('a sale after the count makes the count old', async () => {
  const shop = await openStockedShop();
  await shop.value('countDrawer', { intent: newIntent(), count: usualFloat });
  await sellVoucher(shop);
  await expectRefused(shop, 'closeDay', { intent: newIntent() }, 'day-not-counted');
  expect(await shop.value('showDay', {})).toMatchObject({ state: 'open', count: null, totals: null, receipts: 1 });
  await shop.close();
});

test('a day left open overnight takes no new customer, lets the last one finish and closes safely', async () => {
  const shop = await openStockedShop({ start: '2026-11-20T22:00:00.000Z' });
  const { visitId } = await preparedVoucher(shop);
  shop.clock.pass(10 * hour);
  // 03:00 in Toronto still belongs to the evening.
  await shop.value('voidVisit', { intent: newIntent(), visitId: await startVisit(shop), reason: 'other' });
  shop.clock.pass(2 * hour);
  expect(
    await expectRefused(shop, 'startVisit', { intent: newIntent(), language: 'en' }, 'day-of-yesterday-open'),
  ).toEqual({ businessDay: '2026-11-20' });
  await shop.restart();
  await signIn(shop);
  await payInCash(shop, visitId, 2825);
  await finish(shop, visitId);
  await shop.value('countDrawer', {
    intent: newIntent(),
    count: [
      ...usualFloat,
      { denominationMinor: 1000, count: 2 },
      { denominationMinor: 500, count: 1 },
      { denominationMinor: 200, count: 1 },
      { denominationMinor: 100, count: 1 },
      { denominationMinor: 25, count: 1 },
    ],
  });
  const closed = await shop.value('closeDay', { intent: newIntent() });
  expect(closed).toMatchObject({
    businessDay: '2026-11-20',
    varianceMinor: 0,
    totals: { visitCount: 1, totalMinor: 2825 },
  });
  expect(await shop.value('openDay', { intent: newIntent(), float: [] })).toEqual({
    businessDay: '2026-11-21',
    floatMinor: 0,
  });
  await shop.close();
});

test('the Z says what the receipts say, what left on paper, and the same when it is looked at again', async () => {
  const shop = await openStockedShop();
  const wei = await shop.hire('Wei', '918273');
  const approval = { clerkId: wei, pin: '918273' };
  const sale = await sellReplacement(shop);
  await sellVoucher(shop);
  const [receipt = ''] = sale.finished.prints.map((print) => print.jobId);
  await shop.value('reprintDocument', { intent: newIntent(), jobId: receipt, showSecret: false });
  await shop.value('exportDocument', { intent: newIntent(), jobId: receipt, showSecret: false });
  await shop.value('reissueCode', { intent: newIntent(), itemId: sale.itemId, reason: 'burned', approval });
  await shop.value('countDrawer', { intent: newIntent(), count: usualFloat });
  const closed = await shop.value('closeDay', { intent: newIntent(), approval });
  expect(closed.totals).toMatchObject({
    visitCount: 2,
    totalMinor: 5650,
    netMinor: 5000,
    copies: 2,
    reissues: 1,
    approvals: 1,
    firstReceipt: 'A1-1-000001',
    lastReceipt: 'A1-1-000002',
    floatMinor: 10_000,
  });
  const shown = await shop.value('showDay', {});
  expect(shown).toMatchObject({
    state: 'closed',
    count: { expectedMinor: closed.expectedMinor, varianceMinor: closed.varianceMinor },
    totals: closed.totals,
  });
  const totals = readBodies<{ totals: { totalMinor: number } }>(shop.dataDir, 'visit-finished');
  expect(totals.reduce((sum, body) => sum + body.totals.totalMinor, 0)).toBe(closed.totals.totalMinor);
  const [unsynced] = readBodies<{ unsynced: { fromSeq: number; toSeq: number; count: number } }>(
    shop.dataDir,
    'day-closed',
  );
  expect(unsynced?.unsynced).toEqual({ fromSeq: 1, toSeq: closed.head.seq - 1, count: closed.head.seq - 1 });
  expect(verifyFile(join(shop.dataDir, 'buka.sqlite'), { anchors: [closed.head] })).toMatchObject({
    ok: true,
    value: { ok: true, uncovered: 0 },
  });
  await shop.close();
});
