import { expect, test } from 'vitest';
import { profileRow, voucherRow } from '../feed-rows.ts';
import { newIntent } from '../open-test-desk.ts';
import type { Shop } from './open-shop.ts';
import { expectRefused, readBodies, readFacts } from './read-facts.ts';
import { openStockedShop, sellReplacement, sellVoucher, voucherProduct } from './visit-steps.ts';

const secretRow = profileRow(1, {
  activationCode: '1$smdp.example.com$SECRET-MATCH-ING1$$1',
  confirmationCode: '86420',
});

const voucherPin = '5550001112223';

async function shopWithSecrets() {
  const shop = await openStockedShop(
    {},
    { profiles: [secretRow, profileRow(2), profileRow(3)], vouchers: [voucherRow(voucherProduct, voucherPin)] },
  );
  const clerk = await shop.hire('Wei', '918273');
  const slipSale = await sellReplacement(shop);
  const voucherSale = await sellVoucher(shop);
  const [receipt = '', slip = ''] = slipSale.finished.prints.map((job) => job.jobId);
  const [voucherReceipt = ''] = voucherSale.finished.prints.map((job) => job.jobId);
  return { shop, approval: { clerkId: clerk, pin: '918273' }, receipt, slip, voucherReceipt };
}

const print = (shop: Shop, jobId: string) => shop.value('printDocument', { intent: newIntent(), jobId });

const lastPage = (shop: Shop): string => JSON.stringify(shop.paper.pages.at(-1));

test('the first print shows the code and the PIN once; a copy without a second person shows neither', async () => {
  const { shop, slip, voucherReceipt } = await shopWithSecrets();
  for (const [jobId, secrets] of [
    [slip, ['SECRET-MATCH-ING1', '86420']],
    [voucherReceipt, [voucherPin]],
  ] as const) {
    await print(shop, jobId);
    for (const secret of secrets) expect(lastPage(shop)).toContain(secret);
    for (const copyNumber of [1, 2, 3]) {
      const copy = await shop.value('reprintDocument', { intent: newIntent(), jobId, showSecret: false });
      expect(copy).toMatchObject({ copyNumber, secretHidden: true });
      await print(shop, copy.jobId);
      expect(shop.paper.pages.at(-1)).toMatchObject({ copyNumber, secretsApproved: false });
      for (const secret of secrets) expect(lastPage(shop)).not.toContain(secret);
    }
  }
  await shop.close();
});

test('with a second person the copy shows it, is still a copy, and says whose word it was', async () => {
  const { shop, slip, approval } = await shopWithSecrets();
  const ask = (given?: typeof approval) => ({
    intent: newIntent(),
    jobId: slip,
    showSecret: true,
    ...(given && { approval: given }),
  });
  for (const name of ['reprintDocument', 'exportDocument'] as const) {
    expect(await expectRefused(shop, name, ask(), 'approval-needed')).toEqual({ purposes: 'secret-reprint' });
    await expectRefused(shop, name, ask({ clerkId: shop.managerId, pin: '482913' }), 'approval-same-person');
    await expectRefused(shop, name, ask({ ...approval, pin: '000001' }), 'pin-wrong');
  }
  const copy = await shop.value('reprintDocument', ask(approval));
  expect(copy).toMatchObject({ copyNumber: 1, secretHidden: false });
  await print(shop, copy.jobId);
  expect(lastPage(shop)).toContain('SECRET-MATCH-ING1');
  expect(readBodies(shop.dataDir, 'reprint-queued')).toMatchObject([
    { copyNumber: 1, approval: { purposes: ['secret-reprint'], approvedBy: approval.clerkId } },
  ]);
  await shop.close();
});

test("the second person's word for one paper is never good for another", async () => {
  const { shop, slip, voucherReceipt, approval } = await shopWithSecrets();
  const intent = newIntent();
  await shop.value('exportDocument', { intent, jobId: slip, showSecret: true, approval });
  shop.paper.pages.length = 0;
  await expectRefused(shop, 'exportDocument', { intent, jobId: voucherReceipt, showSecret: true }, 'intent-reused');
  expect(shop.paper.pages).toEqual([]);
  await shop.close();
});

test('a saved PDF is a journaled copy; asked again it is the same copy; two at once are two numbers', async () => {
  const { shop, receipt, slip, approval } = await shopWithSecrets();
  const input = { intent: newIntent(), jobId: receipt, showSecret: false };
  expect(await shop.value('exportDocument', input)).toEqual({
    title: 'A1-1-000001',
    pdfBase64: 'JVBERg==',
    secretHidden: true,
  });
  await shop.value('exportDocument', input);
  expect(readBodies(shop.dataDir, 'document-exported')).toMatchObject([{ copyNumber: 1, secretHidden: true }]);
  const same = { intent: newIntent(), jobId: slip, showSecret: true, approval };
  const twice = await Promise.all([shop.value('exportDocument', same), shop.value('exportDocument', same)]);
  expect(twice[0]).toEqual(twice[1]);
  await Promise.all(
    [1, 2].map(() => shop.value('exportDocument', { intent: newIntent(), jobId: slip, showSecret: true, approval })),
  );
  expect(
    readBodies<{ copyNumber: number; document: string }>(shop.dataDir, 'document-exported').map(
      (body) => `${body.document} ${body.copyNumber}`,
    ),
  ).toEqual(['receipt 1', 'activation-slip 1', 'activation-slip 2', 'activation-slip 3']);
  expect(await shop.value('reprintDocument', { intent: newIntent(), jobId: slip, showSecret: false })).toMatchObject({
    copyNumber: 4,
  });
  await shop.close();
});

test('an export whose page could not be made stands in the journal, and the same intent gets it later', async () => {
  const { shop, receipt } = await shopWithSecrets();
  const input = { intent: newIntent(), jobId: receipt, showSecret: false };
  shop.paper.fails = true;
  expect((await shop.refusal('exportDocument', input)).code).toBe('paper-renderer-failed');
  shop.paper.fails = false;
  await shop.value('exportDocument', input);
  expect(readBodies(shop.dataDir, 'document-exported')).toHaveLength(1);
  await shop.close();
});

test('a paper that does not exist has no copy', async () => {
  expect.hasAssertions();
  const { shop } = await shopWithSecrets();
  const input = () => ({ intent: newIntent(), jobId: newIntent(), showSecret: false });
  await expectRefused(shop, 'reprintDocument', input(), 'print-job-unknown');
  await expectRefused(shop, 'exportDocument', input(), 'print-job-unknown');
  await shop.close();
});

test('once the code is destroyed no copy can show it, and says so', async () => {
  const { shop, slip, approval } = await shopWithSecrets();
  const [item] = readBodies<{ items: { itemId: string }[] }>(shop.dataDir, 'visit-finished').flatMap(
    (body) => body.items,
  );
  await print(shop, slip);
  shop.clock.pass(300 * 24 * 3_600_000);
  await shop.signIn(shop.managerId, '482913');
  await shop.value('runRetention', { intent: newIntent() });
  const copy = await shop.value('reprintDocument', { intent: newIntent(), jobId: slip, showSecret: true, approval });
  await expectRefused(shop, 'printDocument', { intent: newIntent(), jobId: copy.jobId }, 'secret-purged');
  expect(readFacts(shop.dataDir)['items']).toContainEqual(
    expect.objectContaining({ item_id: item?.itemId, progress: 'reserved' }),
  );
  await shop.close();
});
