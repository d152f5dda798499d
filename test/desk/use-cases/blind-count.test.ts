import { expect, test } from 'vitest';
import { deskContract, type ProcedureName } from '../../../shared/contract/desk-contract.ts';
import { managerPin, newIntent } from '../open-test-desk.ts';
import { makeEveryCall } from './every-call.ts';
import type { Shop } from './open-shop.ts';
import { expectRefused } from './read-facts.ts';
import {
  findNumber,
  finish,
  openStockedShop,
  quote,
  sellReplacement,
  sellVoucher,
  startVisit,
  usualFloat,
  voucherProduct,
} from './visit-steps.ts';

const reads = (Object.keys(deskContract) as ProcedureName[]).filter(
  (name) => deskContract[name]['~orpc'].meta.effect === 'read',
);

/** Every number that stands anywhere in an answer. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return [...value.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Three receipts of 28.25, one of them by card: 156.50 in the drawer, 84.75 taken. */
async function sellThree(shop: Shop): Promise<{ readonly hidden: readonly number[] }> {
  await sellReplacement(shop);
  await sellVoucher(shop);
  const visitId = await startVisit(shop);
  await findNumber(shop, visitId);
  const [itemId = ''] = await quote(shop, visitId, [voucherProduct]);
  await shop.value('sellTopUp', { intent: newIntent(), visitId, itemId });
  await shop.value('takePayment', {
    intent: newIntent(),
    visitId,
    tender: { kind: 'card', amountMinor: 2825, reference: 'T-1' },
  });
  await finish(shop, visitId);
  return { hidden: [15_650, 5650, 8475, 7500, 975] };
}

test('before the count no read of the contract tells a clerk what the drawer should hold or what was taken', async () => {
  const shop = await openStockedShop();
  const clerkId = await shop.hire('Wei', '918273');
  await shop.signIn(clerkId, '918273');
  const { hidden } = await sellThree(shop);
  const calls = makeEveryCall(shop);
  expect(reads.length).toBeGreaterThan(10);
  const searches = [
    { field: 'receipt', text: '1' },
    { field: 'msisdn', text: '4165550123' },
    { field: 'last-four', text: '0123' },
  ];
  const answers: unknown[] = [];
  for (const name of reads) answers.push(await shop.raw(name, calls[name]));
  for (const by of searches) answers.push(await shop.raw('findReceipts', { by }));
  for (const { visitId } of await shop.value('findReceipts', { by: { field: 'last-four', text: '0123' } }))
    answers.push(await shop.raw('showVisit', { visitId }));
  for (const refused of [
    { denominationMinor: 7, count: 1 },
    { denominationMinor: 500, count: -1 },
  ])
    answers.push(await shop.raw('countDrawer', { intent: newIntent(), count: [refused] }));
  answers.push(await shop.raw('closeDay', { intent: newIntent() }));
  for (const number of hidden) expect(numbersIn(answers), String(number)).not.toContain(number);
  // The same walk does find the figures once they are told.
  await shop.value('countDrawer', { intent: newIntent(), count: usualFloat });
  expect(numbersIn(await shop.value('showDay', {}))).toEqual(expect.arrayContaining([15_650, 8475]));
  await shop.close();
});

test('an old count, sent again, says what it said then and nothing of what was sold since', async () => {
  const shop = await openStockedShop();
  const intent = newIntent();
  const first = await shop.value('countDrawer', { intent, count: usualFloat });
  expect(first).toEqual({ countedMinor: 10_000, expectedMinor: 10_000, varianceMinor: 0, needsManager: false });
  await sellVoucher(shop);
  expect(await shop.value('countDrawer', { intent, count: usualFloat })).toEqual(first);
  await shop.close();
});

test('over the limit somebody else stands by: not who closes, and not who counted', async () => {
  const shop = await openStockedShop();
  const wei = await shop.hire('Wei', '918273');
  const lan = await shop.hire('Lan', '736251', 'manager');
  await shop.signIn(lan, '736251');
  const short = [
    { denominationMinor: 2000, count: 4 },
    { denominationMinor: 1000, count: 1 },
  ];
  expect(await shop.value('countDrawer', { intent: newIntent(), count: short })).toMatchObject({
    varianceMinor: -1000,
    needsManager: true,
  });
  await shop.signIn(wei, '918273');
  const close = (approval?: { clerkId: string; pin: string }) => ({
    intent: newIntent(),
    ...(approval && { approval }),
  });
  await expectRefused(shop, 'closeDay', close(), 'approval-needed');
  await expectRefused(shop, 'closeDay', close({ clerkId: wei, pin: '918273' }), 'approval-same-person');
  await expectRefused(shop, 'closeDay', close({ clerkId: lan, pin: '736251' }), 'approval-same-person');
  const closed = await shop.value('closeDay', close({ clerkId: shop.managerId, pin: managerPin }));
  expect(closed).toMatchObject({ varianceMinor: -1000, expectedMinor: 10_000, countedMinor: 9000 });
  await shop.close();
});

test('the limit itself needs nobody; one cent more does; over is like short', async () => {
  for (const [count, needsManager] of [
    [
      [
        { denominationMinor: 2000, count: 4 },
        { denominationMinor: 500, count: 3 },
      ],
      false,
    ],
    [
      [
        { denominationMinor: 2000, count: 4 },
        { denominationMinor: 500, count: 2 },
        { denominationMinor: 200, count: 2 },
        { denominationMinor: 25, count: 3 },
        { denominationMinor: 10, count: 2 },
      ],
      true,
    ],
    [[...usualFloat, { denominationMinor: 500, count: 1 }], false],
    [[...usualFloat, { denominationMinor: 500, count: 1 }, { denominationMinor: 5, count: 1 }], true],
  ] as const) {
    const shop = await openStockedShop();
    expect(await shop.value('countDrawer', { intent: newIntent(), count: [...count] })).toMatchObject({ needsManager });
    await shop.hire('Wei', '918273');
    if (needsManager) await expectRefused(shop, 'closeDay', { intent: newIntent() }, 'approval-needed');
    else await shop.value('closeDay', { intent: newIntent() });
    await shop.close();
  }
});

test('a second, better count does not undo the first: who saw what was expected cannot count it right alone', async () => {
  const shop = await openStockedShop();
  const clerk = await shop.hire('Wei', '918273');
  const right = () => shop.value('countDrawer', { intent: newIntent(), count: usualFloat });
  expect(await shop.value('countDrawer', { intent: newIntent(), count: [] })).toMatchObject({ needsManager: true });
  expect(await right()).toMatchObject({ varianceMinor: 0, needsManager: true });
  await expectRefused(shop, 'closeDay', { intent: newIntent() }, 'approval-needed');
  await sellVoucher(shop);
  const count = [
    ...usualFloat,
    { denominationMinor: 1000, count: 2 },
    { denominationMinor: 500, count: 1 },
    { denominationMinor: 100, count: 3 },
    { denominationMinor: 25, count: 1 },
  ];
  expect(await shop.value('countDrawer', { intent: newIntent(), count })).toMatchObject({ needsManager: false });
  await shop.value('closeDay', { intent: newIntent() });
  expect(clerk).not.toBe(shop.managerId);
  await shop.close();
});
