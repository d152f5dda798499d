import { expect, test } from 'vitest';
import { profileRow } from '../feed-rows.ts';
import { managerPin, newIntent } from '../open-test-desk.ts';
import type { Shop, ShopOptions } from './open-shop.ts';
import { expectRefused, readBodies, readFacts } from './read-facts.ts';
import {
  findNumber,
  finish,
  identify,
  issueInput,
  knownNumber,
  openStockedShop,
  payInCash,
  prove,
  quote,
  sellReplacement,
  simProduct,
  startVisit,
} from './visit-steps.ts';

async function shopOfTwo(settings: NonNullable<ShopOptions['settings']> = {}) {
  const shop = await openStockedShop(
    { settings },
    { profiles: [1, 2, 3, 4, 5, 6].map((serial) => profileRow(serial)) },
  );
  const clerk = await shop.hire('Wei', '918273');
  await shop.signIn(clerk, '918273');
  return { shop, approval: { clerkId: shop.managerId, pin: managerPin } };
}

const reissue = (itemId: string, approval?: { clerkId: string; pin: string }) =>
  ({ intent: newIntent(), itemId, reason: 'burned', ...(approval && { approval }) }) as const;

const profiles = (shop: Shop): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (readFacts(shop.dataDir)['profiles'] as readonly { profile_id: string; state: string }[]).map((row) => [
      row.profile_id,
      row.state,
    ]),
  );

test('the old profile is burned, a new one takes its place, both are linked, and nothing is charged', async () => {
  const { shop, approval } = await shopOfTwo();
  const { itemId, finished } = await sellReplacement(shop);
  const [, slip = ''] = finished.prints.map((job) => job.jobId);
  await shop.value('printDocument', { intent: newIntent(), jobId: slip });
  const first = JSON.stringify(shop.paper.pages.at(-1));
  const money = readFacts(shop.dataDir)['balances'];
  await expectRefused(shop, 'reissueCode', reissue(itemId), 'approval-needed');
  const made = await shop.value('reissueCode', reissue(itemId, approval));
  expect(made.prints.map((job) => job.document)).toEqual(['activation-slip']);
  const [body] = readBodies<{ oldProfileId: string; newProfileId: string; approval: object }>(
    shop.dataDir,
    'profile-reissued',
  );
  expect(profiles(shop)[body?.oldProfileId ?? '']).toBe('burned');
  expect(profiles(shop)[body?.newProfileId ?? '']).toBe('issued');
  expect(body?.approval).toMatchObject({ purposes: ['reissue'], approvedBy: shop.managerId });
  expect(readFacts(shop.dataDir)['balances']).toEqual(money);
  expect(readFacts(shop.dataDir)['receipts']).toHaveLength(1);
  await shop.value('printDocument', { intent: newIntent(), jobId: made.prints[0]?.jobId ?? '' });
  const second = shop.paper.pages.at(-1);
  expect(second).toMatchObject({ kind: 'activation-slip', replacesReceiptNumber: 'A1-1-000001', copyNumber: 0 });
  const codeOf = (text: string): string => /LPA:[^"]+/.exec(text)?.[0] ?? '';
  expect(codeOf(JSON.stringify(second))).not.toBe(codeOf(first));
  expect(codeOf(first)).not.toBe('');
  await shop.close();
});

test('no more than the cap for one number, also over two sales of it; no more than the cap for one clerk', async () => {
  expect.hasAssertions();
  const { shop, approval } = await shopOfTwo({ reissuesPerNumber: 2 });
  const { itemId } = await sellReplacement(shop);
  for (let time = 0; time < 2; time += 1) await shop.value('reissueCode', reissue(itemId, approval));
  await expectRefused(shop, 'reissueCode', reissue(itemId, approval), 'reissue-cap-reached');
  const visitId = await startVisit(shop);
  await identify(shop, visitId);
  await prove(shop, visitId, await findNumber(shop, visitId, knownNumber));
  const [again = ''] = await quote(shop, visitId, [simProduct]);
  await shop.value('issueReplacement', { ...issueInput(visitId, again), approval });
  await payInCash(shop, visitId);
  await finish(shop, visitId);
  await expectRefused(shop, 'reissueCode', reissue(again, approval), 'reissue-cap-reached');
  await shop.close();

  const small = await shopOfTwo({ reissuesPerNumber: 10, reissuesPerClerkPerDay: 1 });
  const sale = await sellReplacement(small.shop);
  await small.shop.value('reissueCode', reissue(sale.itemId, small.approval));
  await expectRefused(small.shop, 'reissueCode', reissue(sale.itemId, small.approval), 'reissue-cap-reached');
  await small.shop.signIn(small.shop.managerId, managerPin);
  const [, wei] = await small.shop.value('listClerks', {});
  await small.shop.value('reissueCode', reissue(sale.itemId, { clerkId: wei?.clerkId ?? '', pin: '918273' }));
  await small.shop.close();
});

test('no stock, no reissue: the old code stays as it is', async () => {
  const shop = await openStockedShop({}, { profiles: [profileRow(1)] });
  const { itemId } = await sellReplacement(shop);
  await expectRefused(shop, 'reissueCode', reissue(itemId), 'no-stock');
  expect(Object.values(profiles(shop))).toEqual(['issued']);
  await shop.close();
});

test('a slip that still waited while its code was replaced comes out without the new code: only one original bears it', async () => {
  const { shop, approval } = await shopOfTwo();
  const { itemId, finished } = await sellReplacement(shop);
  const [, oldSlip = ''] = finished.prints.map((job) => job.jobId);
  const made = await shop.value('reissueCode', reissue(itemId, approval));
  for (const jobId of [oldSlip, made.prints[0]?.jobId ?? ''])
    await shop.value('printDocument', { intent: newIntent(), jobId });
  expect(shop.paper.pages.map((page) => (page.kind === 'activation-slip' ? page.secret !== null : null))).toEqual([
    false,
    true,
  ]);
  await shop.close();
});
