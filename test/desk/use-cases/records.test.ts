import { expect, test } from 'vitest';
import { profileRow } from '../feed-rows.ts';
import { newIntent } from '../open-test-desk.ts';
import { expectRefused } from './read-facts.ts';
import { knownNumber, openStockedShop, preparedVoucher, sellReplacement, sellVoucher } from './visit-steps.ts';

test('a sale is found by receipt, number, card and last four, and never shows more than the last four', async () => {
  const shop = await openStockedShop();
  const sale = await sellReplacement(shop);
  await sellVoucher(shop);
  shop.answers.length = 0;
  const find = (field: 'receipt' | 'msisdn' | 'iccid' | 'last-four', text: string) =>
    shop.value('findReceipts', { by: { field, text } });
  for (const text of ['A1-1-000001', 'a1-1-1', '1']) {
    expect((await find('receipt', text)).map((row) => row.receipt)).toEqual(['A1-1-000001']);
  }
  expect((await find('receipt', 'A1-1-000001'))[0]?.visitId).toBe(sale.visitId);
  expect((await find('msisdn', '(416) 555-0123')).map((row) => row.receipt)).toEqual(['A1-1-000002', 'A1-1-000001']);
  expect((await find('last-four', '0123')).map((row) => row.receipt)).toEqual(['A1-1-000002', 'A1-1-000001']);
  const { iccid } = profileRow(1) as { iccid: string };
  const shown = (await find('receipt', 'A1-1-000001'))[0]?.items[0];
  expect(shown).toMatchObject({
    progress: 'reserved',
    numberLastFour: '0123',
    profileLastFour: expect.stringMatching(/^\d{4}$/),
  });
  const byCard = [1, 2, 3]
    .map((serial) => (profileRow(serial) as { iccid: string }).iccid)
    .find((candidate) => candidate.endsWith(shown?.profileLastFour ?? '?'));
  expect((await find('iccid', `${byCard}F`)).map((row) => row.receipt)).toEqual(['A1-1-000001']);
  expect(await find('msisdn', '+16475550111')).toEqual([]);
  expect(await find('receipt', 'A1-1-999999')).toEqual([]);
  expect(JSON.stringify(shop.answers)).not.toContain(knownNumber.slice(2));
  expect(JSON.stringify(shop.answers)).not.toContain(iccid);
  await shop.close();
});

test('searches that cannot find anything say why', async () => {
  expect.hasAssertions();
  const shop = await openStockedShop();
  const find = (field: string, text: string) => ({ by: { field, text } }) as never;
  await expectRefused(shop, 'findReceipts', find('receipt', 'B7-1-000001'), 'receipt-unknown');
  for (const text of ['', 'x', "1' OR 1=1", '\ud800'])
    await expectRefused(shop, 'findReceipts', find('receipt', text), 'receipt-unknown');
  await expectRefused(shop, 'findReceipts', find('last-four', '12'), 'search-too-short');
  await expectRefused(shop, 'findReceipts', find('last-four', '12345'), 'search-too-short');
  await expectRefused(shop, 'findReceipts', find('msisdn', 'abc'), 'msisdn-invalid');
  await expectRefused(shop, 'findReceipts', find('iccid', '123'), 'iccid-length');
  await shop.close();
});

test('what waits for head office, and promises that are overdue', async () => {
  const shop = await openStockedShop();
  const sale = await sellReplacement(shop);
  await sellVoucher(shop);
  const queue = await shop.value('listQueue', {});
  expect(queue).toMatchObject({
    firstSeq: 1,
    items: [{ itemId: sale.itemId, progress: 'reserved', promise: { nextStep: 'active' } }],
  });
  expect(queue.waiting).toBe((await shop.value('showDesk', {})).head.seq);
  expect(await shop.value('listAttention', {})).toEqual([]);
  shop.clock.pass(10 * 24 * 3_600_000);
  expect(await shop.value('listAttention', {})).toMatchObject([
    { kind: 'promise-overdue', itemId: sale.itemId, title: 'A1-1-000001' },
  ]);
  await shop.close();
});

test('open visits are listed, oldest first, with what they hold', async () => {
  const shop = await openStockedShop();
  const visits = [await preparedVoucher(shop), await preparedVoucher(shop)];
  expect((await shop.value('listOpenVisits', {})).map((visit) => visit.visitId)).toEqual(
    visits.map((visit) => visit.visitId),
  );
  await shop.value('voidVisit', { intent: newIntent(), visitId: visits[0]?.visitId ?? '', reason: 'other' });
  expect(await shop.value('listOpenVisits', {})).toHaveLength(1);
  await shop.close();
});

test('a manager settles a point of the attention list, once; a clock that jumped is not settled that way', async () => {
  const shop = await openStockedShop();
  await shop.feed({ profiles: [profileRow(1), profileRow(9)] });
  await shop.feed({ profiles: [profileRow(2), profileRow(10)] });
  const [first, second] = (await shop.value('listAttention', {})).map((row) => row.attentionId);
  const settle = (attentionId = '', intent = newIntent()) => ({ intent, attentionId });
  const intent = newIntent();
  await expectRefused(shop, 'settleAttention', settle('stock/none'), 'attention-unknown');
  const head = await shop.value('settleAttention', settle(first, intent));
  expect(await shop.value('settleAttention', settle(first, intent))).toEqual(head);
  await expectRefused(shop, 'settleAttention', settle(second, intent), 'intent-reused');
  await expectRefused(shop, 'settleAttention', settle(first), 'attention-unknown');
  expect((await shop.value('listAttention', {})).map((row) => row.attentionId)).toEqual([second]);
  shop.clock.jump(3 * 3_600_000);
  expect((await shop.refusal('settleAttention', settle(second))).code).toBe('clock-jumped');
  await shop.close();
});
