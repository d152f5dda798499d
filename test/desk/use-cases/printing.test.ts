import { expect, test } from 'vitest';
import { managerPin, newIntent } from '../open-test-desk.ts';
import type { Shop } from './open-shop.ts';
import { expectRefused, readBodies, readKinds, readHeadSeq } from './read-facts.ts';
import { openStockedShop, sellReplacement, sellVoucher, usualFloat } from './visit-steps.ts';

const print = (jobId: string, nothingCameOut?: boolean) => ({
  intent: newIntent(),
  jobId,
  ...(nothingCameOut && { nothingCameOut }),
});

const stateOf = async (shop: Shop, jobId: string): Promise<string> =>
  (await shop.value('listPrintJobs', {})).find((job) => job.jobId === jobId)?.state ?? 'printed';

const kindsOfAttention = async (shop: Shop): Promise<readonly string[]> =>
  (await shop.value('listAttention', {})).map((row) => row.kind);

async function soldSlip(shop: Shop): Promise<{ receipt: string; slip: string; itemId: string }> {
  const { finished, itemId } = await sellReplacement(shop);
  const [receipt = '', slip = ''] = finished.prints.map((job) => job.jobId);
  return { receipt, slip, itemId };
}

/** The printer takes the page and never answers; then the program is cut off. */
async function cutOffWhilePrinting(shop: Shop, jobId: string): Promise<void> {
  shop.printer.mode = 'hangs';
  void shop.raw('printDocument', print(jobId));
  await expect.poll(() => readKinds(shop.dataDir, 0).at(-1)).toBe('print-started');
  await shop.restart();
  shop.printer.mode = 'prints';
  await shop.signIn(shop.managerId, managerPin);
}

test('what is queued survives a restart and is printed once', async () => {
  const shop = await openStockedShop();
  const { receipt, slip } = await soldSlip(shop);
  await shop.restart();
  await shop.signIn(shop.managerId, managerPin);
  expect((await shop.value('listPrintJobs', {})).map((job) => [job.jobId, job.document, job.title, job.state])).toEqual(
    [
      [receipt, 'receipt', 'A1-1-000001', 'queued'],
      [slip, 'activation-slip', 'A1-1-000001', 'queued'],
    ],
  );
  for (const jobId of [receipt, slip, receipt]) await shop.value('printDocument', print(jobId));
  expect(shop.printer.printed.map((request) => request.document)).toEqual(['receipt', 'activation-slip']);
  expect(await shop.value('listPrintJobs', {})).toEqual([]);
  await expectRefused(shop, 'printDocument', print(newIntent()), 'print-job-unknown');
  await expectRefused(shop, 'confirmPrinted', print(newIntent()), 'print-job-unknown');
  await shop.close();
});

test('cut off between start and end: the clerk is asked; nothing came out prints it again', async () => {
  const shop = await openStockedShop();
  const { slip } = await soldSlip(shop);
  await cutOffWhilePrinting(shop, slip);
  expect(await kindsOfAttention(shop)).toContain('print-outcome-unknown');
  expect(await expectRefused(shop, 'printDocument', print(slip), 'print-outcome-unknown')).toEqual({
    title: 'A1-1-000001',
  });
  expect(shop.printer.printed).toHaveLength(0);
  await shop.value('printDocument', print(slip, true));
  expect(shop.printer.printed).toHaveLength(1);
  expect(await kindsOfAttention(shop)).not.toContain('print-outcome-unknown');
  await shop.close();
});

test('cut off between start and end: the paper is in hand', async () => {
  const shop = await openStockedShop();
  const { slip, receipt } = await soldSlip(shop);
  await cutOffWhilePrinting(shop, slip);
  await expectRefused(shop, 'confirmPrinted', { intent: newIntent(), jobId: receipt }, 'print-not-started');
  const intent = newIntent();
  await shop.value('confirmPrinted', { intent, jobId: slip });
  expect(await stateOf(shop, slip)).toBe('printed');
  await expectRefused(shop, 'confirmPrinted', { intent, jobId: receipt }, 'intent-reused');
  expect(await stateOf(shop, receipt)).toBe('queued');
  await shop.value('printDocument', print(slip));
  expect(shop.printer.printed).toHaveLength(0);
  await shop.close();
});

test('while it prints, nobody prints it a second time or says that it is done', async () => {
  const shop = await openStockedShop();
  const { slip } = await soldSlip(shop);
  shop.printer.mode = 'hangs';
  const intent = newIntent();
  void shop.raw('printDocument', { intent, jobId: slip });
  expect((await shop.refusal('printDocument', print(slip))).code).toBe('print-in-progress');
  await expect.poll(() => shop.printer.asked.length).toBe(1);
  await expectRefused(shop, 'printDocument', print(slip), 'print-in-progress');
  await expectRefused(shop, 'printDocument', { intent, jobId: slip }, 'print-in-progress');
  await expectRefused(shop, 'printDocument', print(slip, true), 'print-in-progress');
  await expectRefused(shop, 'confirmPrinted', { intent: newIntent(), jobId: slip }, 'print-in-progress');
  expect(await kindsOfAttention(shop)).toEqual([]);
  // The counter goes on meanwhile.
  await sellVoucher(shop);
  expect(shop.printer.asked).toHaveLength(1);
  await shop.close();
});

test('a printer that fails or is away leaves a failed job; trying again prints it; the same intent hears the same', async () => {
  const shop = await openStockedShop();
  const { receipt } = await soldSlip(shop);
  for (const [mode, code] of [
    ['fails', 'printer-failed'],
    ['away', 'printer-unavailable'],
  ] as const) {
    shop.printer.mode = mode;
    const input = print(receipt);
    expect((await shop.refusal('printDocument', input)).code).toBe(code);
    expect(await stateOf(shop, receipt)).toBe('failed');
    expect(await kindsOfAttention(shop)).toEqual(['print-failed']);
    shop.printer.mode = 'prints';
    await expectRefused(shop, 'printDocument', input, code);
  }
  await shop.restart();
  await shop.signIn(shop.managerId, managerPin);
  expect(await stateOf(shop, receipt)).toBe('failed');
  await shop.value('printDocument', print(receipt));
  expect(shop.printer.printed).toHaveLength(1);
  // Nobody else works in this shop: that the third attempt was made alone is left to head office.
  expect(await kindsOfAttention(shop)).toEqual(['deferred-review']);
  expect(readBodies<{ outcome: string }>(shop.dataDir, 'print-ended').map((body) => body.outcome)).toEqual([
    'failed',
    'failed',
    'printed',
  ]);
  await shop.close();
});

test('from the third attempt on a second person stands by, where codes would go out again', async () => {
  const shop = await openStockedShop();
  const clerk = await shop.hire('Wei', '918273');
  const { slip, receipt } = await soldSlip(shop);
  shop.printer.mode = 'fails';
  for (const jobId of [slip, slip, receipt, receipt])
    expect((await shop.refusal('printDocument', print(jobId))).code).toBe('printer-failed');
  shop.printer.mode = 'prints';
  for (const jobId of [slip, receipt]) {
    expect(await expectRefused(shop, 'printDocument', print(jobId), 'approval-needed')).toEqual({
      purposes: 'third-print',
    });
    await expectRefused(
      shop,
      'printDocument',
      { ...print(jobId), approval: { clerkId: clerk, pin: '000001' } },
      'pin-wrong',
    );
    await shop.value('printDocument', { ...print(jobId), approval: { clerkId: clerk, pin: '918273' } });
  }
  const copy = await shop.value('reprintDocument', { intent: newIntent(), jobId: slip, showSecret: false });
  shop.printer.mode = 'fails';
  for (let time = 0; time < 3; time += 1)
    expect((await shop.refusal('printDocument', print(copy.jobId))).code).toBe('printer-failed');
  expect(readBodies<{ attempt: number }>(shop.dataDir, 'print-started').map((body) => body.attempt)).toEqual([
    1, 2, 1, 2, 3, 3, 1, 2, 3,
  ]);
  await shop.close();
});

test('a page that cannot be made never reaches the printer or the journal', async () => {
  const shop = await openStockedShop();
  const { slip } = await soldSlip(shop);
  shop.paper.fails = true;
  const head = readHeadSeq(shop.dataDir);
  await expectRefused(shop, 'printDocument', print(slip), 'paper-renderer-failed');
  expect(readHeadSeq(shop.dataDir)).toBe(head);
  expect(shop.printer.asked).toHaveLength(0);
  shop.paper.fails = false;
  await shop.value('printDocument', print(slip));
  await shop.close();
});

test('the Z is printed like any paper, also the next day', async () => {
  const shop = await openStockedShop();
  await sellVoucher(shop);
  await shop.value('countDrawer', { intent: newIntent(), count: usualFloat });
  const { printJobId } = await shop.value('closeDay', { intent: newIntent() });
  shop.clock.pass(20 * 3_600_000);
  await shop.value('printDocument', print(printJobId));
  expect(shop.printer.printed.map((request) => request.title)).toEqual(['Z 1 2026-11-20']);
  const page = shop.paper.pages.at(-1);
  expect(page).toMatchObject({
    kind: 'z-report',
    zNumber: 1,
    copyNumber: 0,
    receiptCount: 1,
    cash: { floatMinor: 10_000, countedMinor: 10_000 },
  });
  await shop.close();
});
