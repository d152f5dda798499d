import { expect, test } from 'vitest';
import { productRow } from '../feed-rows.ts';
import { newIntent } from '../open-test-desk.ts';
import type { Shop } from './open-shop.ts';
import { expectRefused, readBodies, readFacts } from './read-facts.ts';
import {
  directProduct,
  findNumber,
  finish,
  identify,
  issueInput,
  openStockedShop,
  payInCash,
  preparedVoucher,
  prove,
  quote,
  simProduct,
  startVisit,
} from './visit-steps.ts';

/** A visit ready to be paid, whose total is exactly this: a replacement whose price includes its tax. */
async function visitWorth(shop: Shop, totalMinor: number): Promise<string> {
  const brandId = shop.setUpInput.packId === 'BE' ? 'proximus' : 'rogers';
  const currency = shop.setUpInput.packId === 'BE' ? 'EUR' : 'CAD';
  const productId = `worth-${totalMinor}`;
  await shop.feed({
    products: [productRow(productId, brandId, totalMinor, { kind: 'top-up-direct', currency, priceIncludesTax: true })],
  });
  const visitId = await startVisit(shop);
  await findNumber(shop, visitId, brandId === 'rogers' ? '+16475550111' : '+32470123456', brandId);
  const [itemId = ''] = await quote(shop, visitId, [productId]);
  await shop.value('sellTopUp', { intent: newIntent(), visitId, itemId });
  return visitId;
}

const emptyRows = { profiles: [], vouchers: [], products: [] };

const drawerOf = (shop: Shop): number =>
  (readFacts(shop.dataDir)['drawers'] as readonly { readonly drawer_minor: number }[]).at(-1)?.drawer_minor ?? 0;

const cash = (visitId: string, tenderedMinor: number) =>
  ({ intent: newIntent(), visitId, tender: { kind: 'cash', tenderedMinor } }) as const;

const card = (visitId: string, amountMinor: number, reference = 'T-0815') =>
  ({ intent: newIntent(), visitId, tender: { kind: 'card', amountMinor, reference } }) as const;

const canadian = [
  [1151, 1150],
  [2279, 2280],
  [3733, 3735],
  [102, 100],
  [108, 110],
  [1, 0],
  [2, 0],
  [3, 5],
  [4, 5],
  [5, 5],
  [1000, 1000],
  [1006, 1005],
  [1007, 1005],
] as const;

const belgian = [
  [1002, 1000],
  [998, 1000],
  [4, 4],
  [1, 1],
  [5, 5],
  [6, 5],
  [8, 10],
  [2003, 2005],
] as const;

test.each([
  ['CA-ON', canadian],
  ['BE', belgian],
] as const)('cash in %s is rounded to the cent that the law says, and the drawer has it', async (pack, cases) => {
  const shop = await openStockedShop({ pack }, pack === 'BE' ? emptyRows : {});
  let expectedMinor = drawerOf(shop);
  for (const [totalMinor, cashDueMinor] of cases) {
    const visitId = await visitWorth(shop, totalMinor);
    // Canada has no coin below five cents: an amount that no coins make is a slip of the keys.
    const piece = pack === 'BE' ? 1 : 5;
    if (cashDueMinor > 0)
      await expectRefused(shop, 'takePayment', cash(visitId, cashDueMinor - piece), 'not-enough-cash');
    if (pack !== 'BE') await expectRefused(shop, 'takePayment', cash(visitId, cashDueMinor + 1), 'amount-invalid');
    const paid = await shop.value('takePayment', cash(visitId, cashDueMinor + 500));
    expect(paid.settlement).toEqual({
      totalMinor,
      nonCashMinor: 0,
      dueMinor: cashDueMinor,
      cashDueMinor,
      roundingMinor: cashDueMinor - totalMinor,
      changeMinor: 500,
    });
    expect(await finish(shop, visitId)).toMatchObject({ changeMinor: 500 });
    expectedMinor += cashDueMinor;
    expect(drawerOf(shop)).toBe(expectedMinor);
  }
  await shop.close();
});

test('two tenders: only the cash part is rounded; Belgium 20.03 with 10.00 by card is 10.05 in cash', async () => {
  const shop = await openStockedShop({ pack: 'BE' }, emptyRows);
  const visitId = await visitWorth(shop, 2003);
  expect(await shop.value('takePayment', card(visitId, 1000))).toEqual({
    complete: false,
    remainingMinor: 1003,
    settlement: null,
  });
  const paid = await shop.value('takePayment', cash(visitId, 2000));
  expect(paid).toMatchObject({
    complete: true,
    remainingMinor: 0,
    settlement: { nonCashMinor: 1000, cashDueMinor: 1005, roundingMinor: 2, changeMinor: 995, dueMinor: 2005 },
  });
  await finish(shop, visitId);
  const exact = await visitWorth(shop, 2004);
  expect(await shop.value('takePayment', card(exact, 2004))).toMatchObject({
    complete: true,
    settlement: { roundingMinor: 0, dueMinor: 2004 },
  });
  await shop.close();
});

test('what does not pay leaves the visit payable', async () => {
  const shop = await openStockedShop();
  const { visitId } = await preparedVoucher(shop);
  await expectRefused(shop, 'takePayment', cash(visitId, 2820), 'not-enough-cash');
  await expectRefused(shop, 'takePayment', card(visitId, 2826), 'overpaid-by-card');
  await expectRefused(shop, 'takePayment', card(visitId, 0), 'amount-invalid');
  await expectRefused(shop, 'takePayment', card(visitId, -100), 'amount-invalid');
  await expectRefused(shop, 'takePayment', cash(visitId, -2825), 'amount-invalid');
  await expectRefused(shop, 'takePayment', cash(visitId, 6_901_234_567_890), 'amount-invalid');
  for (const reference of ['4111111111111111', '4111 1111 1111 1111', '5500-0000-0000-0004', '378282246310005']) {
    await expectRefused(shop, 'takePayment', card(visitId, 100, reference), 'tender-reference-is-card-number');
  }
  for (const reference of ['', '   ', 'x'.repeat(41), 'a\nb'])
    await expectRefused(shop, 'takePayment', card(visitId, 100, reference), 'input-invalid');
  for (const kind of ['balance', 'cheque', '__proto__']) {
    const answer = await shop.raw('takePayment', {
      intent: newIntent(),
      visitId,
      tender: { kind, amountMinor: 100, reference: 'x' },
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'input-invalid' } });
  }
  expect((await payInCash(shop, visitId, 2825)).settlement).toMatchObject({ changeMinor: 0 });
  await finish(shop, visitId);
  await shop.close();
});

test('a visit that costs nothing needs no tender and takes none', async () => {
  const shop = await openStockedShop({}, { products: [productRow(simProduct, 'rogers', 0)] });
  const visitId = await startVisit(shop);
  await identify(shop, visitId);
  const numberSeq = await findNumber(shop, visitId);
  await prove(shop, visitId, numberSeq);
  const [itemId = ''] = await quote(shop, visitId, [simProduct]);
  await shop.value('issueReplacement', issueInput(visitId, itemId));
  await expectRefused(shop, 'takePayment', cash(visitId, 0), 'nothing-to-pay');
  await expectRefused(shop, 'takePayment', card(visitId, 100), 'nothing-to-pay');
  expect(await finish(shop, visitId)).toMatchObject({ changeMinor: 0 });
  expect(readBodies<{ postings: unknown[] }>(shop.dataDir, 'visit-finished')[0]?.postings).toEqual([]);
  await shop.close();
});

test('a visit voided after a tender tells what to return, by tender and reference, and moves no money', async () => {
  const shop = await openStockedShop();
  const { visitId } = await preparedVoucher(shop);
  const before = readFacts(shop.dataDir)['drawers'];
  await shop.value('takePayment', card(visitId, 1000, 'T-1'));
  await shop.value('takePayment', {
    intent: newIntent(),
    visitId,
    tender: { kind: 'alipay', amountMinor: 500, reference: 'AL-2' },
  });
  expect(await shop.value('voidVisit', { intent: newIntent(), visitId, reason: 'customer-left' })).toEqual({
    toReturn: [
      { kind: 'card', amountMinor: 1000, reference: 'T-1' },
      { kind: 'alipay', amountMinor: 500, reference: 'AL-2' },
    ],
  });
  expect(readFacts(shop.dataDir)['drawers']).toEqual(before);
  await shop.close();
});

test('a visit that was paid is voided before the eyes of a second person', async () => {
  const shop = await openStockedShop();
  const clerk = await shop.hire('Wei', '918273');
  const { visitId } = await preparedVoucher(shop);
  await shop.value('takePayment', cash(visitId, 3000));
  const ask = (approval?: { clerkId: string; pin: string }) =>
    ({ intent: newIntent(), visitId, reason: 'customer-left', ...(approval && { approval }) }) as const;
  expect(await expectRefused(shop, 'voidVisit', ask(), 'approval-needed')).toEqual({ purposes: 'void-after-payment' });
  await expectRefused(shop, 'voidVisit', ask({ clerkId: shop.managerId, pin: '482913' }), 'approval-same-person');
  await shop.value('voidVisit', ask({ clerkId: clerk, pin: '918273' }));
  expect(readBodies(shop.dataDir, 'visit-voided')).toMatchObject([{ approval: { approvedBy: clerk } }]);
  await shop.close();
});

test('Belgium: no more cash than the law allows; the same by card goes', async () => {
  const shop = await openStockedShop({ pack: 'BE' }, emptyRows);
  const visitId = await visitWorth(shop, 300_005);
  await expectRefused(shop, 'takePayment', cash(visitId, 300_005), 'cash-cap-exceeded');
  await shop.value('takePayment', card(visitId, 5));
  expect(await shop.value('takePayment', cash(visitId, 300_000))).toMatchObject({ complete: true });
  await shop.close();
});

test('the books: every entry sums to nothing, the customer ends at zero, the drawer is float plus cash minus change', async () => {
  const shop = await openStockedShop();
  const sales = [
    [2825, 3000, 0],
    [1151, 2000, 500],
    [3733, 10_000, 3733],
  ] as const;
  let cashMinor = 10_000;
  for (const [totalMinor, tenderedMinor, cardMinor] of sales) {
    const visitId = await visitWorth(shop, totalMinor);
    if (cardMinor > 0) await shop.value('takePayment', card(visitId, cardMinor));
    if (cardMinor < totalMinor) {
      const paid = await shop.value('takePayment', cash(visitId, tenderedMinor));
      cashMinor += tenderedMinor - (paid.settlement?.changeMinor ?? 0);
    }
    await finish(shop, visitId);
  }
  expect(drawerOf(shop)).toBe(cashMinor);
  const balances = new Map<string, number>();
  for (const kind of ['day-opened', 'visit-finished']) {
    for (const { postings } of readBodies<{
      postings: { source: string; destination: string; amountMinor: number }[];
    }>(shop.dataDir, kind)) {
      for (const { source, destination, amountMinor } of postings) {
        balances.set(source, (balances.get(source) ?? 0) - amountMinor);
        balances.set(destination, (balances.get(destination) ?? 0) + amountMinor);
      }
    }
  }
  expect(balances.get('drawer')).toBe(cashMinor);
  expect(balances.get('customer') ?? 0).toBe(0);
  expect(balances.get('terminal:card')).toBe(500 + 3733);
  expect([...balances.values()].reduce((sum, balance) => sum + balance, 0)).toBe(0);
  const numbers = readBodies<{ receipt: { number: number } }>(shop.dataDir, 'visit-finished').map(
    (body) => body.receipt.number,
  );
  expect(numbers).toEqual([1, 2, 3]);
  for (const body of readBodies<{ postings: { source: string; destination: string; amountMinor: number }[] }>(
    shop.dataDir,
    'visit-finished',
  )) {
    const customer = body.postings.reduce(
      (sum, posting) =>
        sum +
        (posting.destination === 'customer' ? posting.amountMinor : 0) -
        (posting.source === 'customer' ? posting.amountMinor : 0),
      0,
    );
    expect(customer).toBe(0);
    expect(body.postings.every((posting) => posting.amountMinor > 0 && posting.source !== posting.destination)).toBe(
      true,
    );
  }
  await shop.close();
});

test('a direct top-up is recorded and promised, never called done', async () => {
  const shop = await openStockedShop();
  const { visitId } = await preparedVoucher(shop, directProduct);
  await payInCash(shop, visitId);
  await finish(shop, visitId);
  const queue = await shop.value('listQueue', {});
  expect(queue.items).toMatchObject([{ progress: 'recorded', promise: { nextStep: 'active' } }]);
  await shop.close();
});
