import { expect, test } from 'vitest';
import { managerPin, newIntent } from '../open-test-desk.ts';
import type { Shop } from './open-shop.ts';
import { expectRefused, readBodies } from './read-facts.ts';
import { openStockedShop, scanOf, seenByEye, startVisit } from './visit-steps.ts';

/** A Canadian passport that ran out in 2012. */
const expired = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'].join(
  '\r',
);

async function showExpired(shop: Shop) {
  const visitId = await startVisit(shop);
  return (approval?: { readonly clerkId: string; readonly pin: string }) => ({
    intent: newIntent(),
    visitId,
    evidence: scanOf(expired),
    eye: seenByEye,
    ...(approval && { approval }),
  });
}

test('another person stands by: a manager, where there is another one; never the clerk, never with a wrong PIN', async () => {
  const shop = await openStockedShop();
  const clerk = await shop.hire('Wei', '918273');
  const colleague = await shop.hire('Lan', '736251');
  const gone = await shop.hire('Jo', '605142', 'manager');
  await shop.value('changeClerk', { intent: newIntent(), clerkId: gone, active: false });
  await shop.signIn(clerk, '918273');
  const ask = await showExpired(shop);
  const details = await expectRefused(shop, 'verifyIdentity', ask(), 'approval-needed');
  expect(details).toEqual({ purposes: 'expired-document' });
  await expectRefused(shop, 'verifyIdentity', ask({ clerkId: clerk, pin: '918273' }), 'approval-same-person');
  await expectRefused(shop, 'verifyIdentity', ask({ clerkId: colleague, pin: '736251' }), 'approval-not-manager');
  await expectRefused(shop, 'verifyIdentity', ask({ clerkId: gone, pin: '605142' }), 'clerk-unknown');
  await expectRefused(shop, 'verifyIdentity', ask({ clerkId: newIntent(), pin: '605142' }), 'clerk-unknown');
  await expectRefused(shop, 'verifyIdentity', ask({ clerkId: shop.managerId, pin: '000001' }), 'pin-wrong');
  expect(readBodies(shop.dataDir, 'clerk-pin-refused')).toMatchObject([
    { clerkId: shop.managerId, purpose: 'approval', failures: 1, lockedUntil: null },
  ]);
  await shop.value('verifyIdentity', ask({ clerkId: shop.managerId, pin: managerPin }));
  expect(readBodies(shop.dataDir, 'identity-checked')).toMatchObject([
    {
      dates: 'expired',
      approval: { purposes: ['expired-document'], approvedBy: shop.managerId, deferredToHeadOffice: false },
    },
  ]);
  await shop.close();
});

test('five wrong PINs of the second person lock that person, and only that person', async () => {
  expect.hasAssertions();
  const shop = await openStockedShop();
  const clerk = await shop.hire('Wei', '918273');
  const second = await shop.hire('Lan', '736251', 'manager');
  await shop.signIn(clerk, '918273');
  const ask = await showExpired(shop);
  for (let time = 0; time < 4; time += 1)
    await expectRefused(shop, 'verifyIdentity', ask({ clerkId: second, pin: '000001' }), 'pin-wrong');
  await expectRefused(shop, 'verifyIdentity', ask({ clerkId: second, pin: '000001' }), 'pin-locked');
  await expectRefused(shop, 'verifyIdentity', ask({ clerkId: second, pin: '736251' }), 'pin-locked');
  await expectRefused(shop, 'signIn', { intent: newIntent(), clerkId: second, pin: '736251' }, 'pin-locked');
  await shop.value('verifyIdentity', ask({ clerkId: shop.managerId, pin: managerPin }));
  await shop.close();
});

test('the only manager may be helped by any other person, but by nobody alone', async () => {
  expect.hasAssertions();
  const shop = await openStockedShop();
  const clerk = await shop.hire('Wei', '918273');
  const ask = await showExpired(shop);
  await expectRefused(shop, 'verifyIdentity', ask(), 'approval-needed');
  await expectRefused(
    shop,
    'verifyIdentity',
    ask({ clerkId: shop.managerId, pin: managerPin }),
    'approval-same-person',
  );
  await shop.value('verifyIdentity', ask({ clerkId: clerk, pin: '918273' }));
  await shop.close();
});

test('a shop of one person goes on, and head office looks later: it is on the attention list and blocks nothing', async () => {
  const shop = await openStockedShop();
  const ask = await showExpired(shop);
  await shop.value('verifyIdentity', ask());
  const [deferred] = await shop.value('listAttention', {});
  expect(deferred).toMatchObject({ kind: 'deferred-review' });
  const { visitId } = ask();
  await shop.value('voidVisit', { intent: newIntent(), visitId, reason: 'other' });
  await shop.value('countDrawer', { intent: newIntent(), count: [] });
  const closed = await shop.value('closeDay', { intent: newIntent() });
  expect(closed).toMatchObject({ varianceMinor: -10_000, totals: { deferredReviews: 1, approvals: 1 } });
  expect((await shop.value('listAttention', {})).filter((row) => row.kind === 'deferred-review')).toHaveLength(2);
  await shop.close();
});
