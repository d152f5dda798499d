import { expect, test } from 'vitest';
import { deskContract, type ProcedureName } from '../../../shared/contract/desk-contract.ts';
import { managerPin, newIntent } from '../open-test-desk.ts';
import { forManagers, makeEveryCall, openToAnyone } from './every-call.ts';
import { openShop, type Shop } from './open-shop.ts';
import { readFacts, readHeadSeq } from './read-facts.ts';
import { openStockedShop } from './visit-steps.ts';

const names = Object.keys(deskContract) as ProcedureName[];
const closed = names.filter((name) => !openToAnyone.includes(name));

/** Every closed procedure must answer this code under this token, and touch nothing. */
async function expectShutOut(
  shop: Shop,
  token: string | null,
  code: string,
  among: readonly ProcedureName[] = closed,
): Promise<void> {
  const [before, head] = [readFacts(shop.dataDir), readHeadSeq(shop.dataDir)];
  const calls = makeEveryCall(shop);
  for (const name of among) {
    const answer = await shop.raw(name, calls[name], token);
    expect(answer.ok ? 'done' : answer.error.code, name).toBe(code);
  }
  expect(readFacts(shop.dataDir)).toEqual(before);
  expect(readHeadSeq(shop.dataDir)).toBe(head);
}

test('nobody who is not signed in does anything, whatever token is shown', async () => {
  const shop = await openStockedShop();
  expect(names.length).toBeGreaterThan(40);
  const { session } = shop;
  for (const token of [
    null,
    '',
    'x',
    `${session} `,
    session?.slice(0, -1) ?? '',
    session?.toUpperCase() ?? '',
    '__proto__',
  ])
    await expectShutOut(shop, token, 'not-signed-in');
  await shop.close();
});

test('a locked, a replaced and an earlier session are worth nothing', async () => {
  expect.hasAssertions();
  const shop = await openStockedShop();
  const clerkId = await shop.hire('Wei', '918273');
  const managers = shop.session;
  const clerks = await shop.signIn(clerkId, '918273');
  await expectShutOut(shop, managers, 'not-signed-in');
  await shop.value('lockDesk', { intent: newIntent(), why: 'idle' });
  await expectShutOut(shop, clerks, 'not-signed-in');
  await shop.signIn(shop.managerId, managerPin);
  await expectShutOut(shop, managers, 'not-signed-in');
  const before = shop.session;
  await shop.restart();
  await expectShutOut(shop, before, 'not-signed-in');
  await shop.close();
});

test("a clerk may not do what is a manager's, nor a manager who is one no longer", async () => {
  expect.hasAssertions();
  const shop = await openStockedShop();
  const clerkId = await shop.hire('Wei', '918273');
  const second = await shop.hire('Lan', '736251', 'manager');
  await shop.signIn(clerkId, '918273');
  await expectShutOut(shop, shop.session, 'not-allowed', forManagers);
  await shop.signIn(second, '736251');
  await shop.value('changeClerk', { intent: newIntent(), clerkId: second, role: 'clerk' });
  await expectShutOut(shop, shop.session, 'not-allowed', forManagers);
  await shop.close();
});

test('a clerk who is let go while signed in is out from that moment on', async () => {
  const shop = await openStockedShop();
  const second = await shop.hire('Lan', '736251', 'manager');
  await shop.signIn(second, '736251');
  await shop.value('changeClerk', { intent: newIntent(), clerkId: second, active: false });
  await expectShutOut(shop, shop.session, 'not-signed-in');
  const { error } = (await shop.raw('signIn', { intent: newIntent(), clerkId: second, pin: '736251' })) as {
    readonly error: { readonly code: string };
  };
  expect(error.code).toBe('clerk-inactive');
  await shop.signIn(shop.managerId, managerPin);
  await shop.value('changeClerk', { intent: newIntent(), clerkId: second, active: true });
  await shop.signIn(second, '736251');
  await shop.close();
});

test('before a desk is set up nothing is there to be asked', async () => {
  const { createDispatchOfNothing } = await import('./empty-desk.ts');
  const empty = await createDispatchOfNothing();
  const shop = await openShop();
  const calls = makeEveryCall(shop);
  for (const name of names) {
    if (name === 'setUpDesk') continue;
    const answer = await empty.dispatch(name, calls[name], 'token');
    const expected =
      name === 'showDesk' ? { ok: true, value: { setUp: false } } : { ok: false, error: { code: 'desk-not-set-up' } };
    expect(answer, name).toMatchObject(expected);
  }
  await empty.close();
  await shop.close();
});

test('who may call what is what the contract says', () => {
  const access = (wanted: string): readonly string[] =>
    names.filter((name) => deskContract[name]['~orpc'].meta.access === wanted);
  expect(access('anyone').toSorted()).toEqual([...openToAnyone].toSorted());
  expect(access('manager').toSorted()).toEqual([...forManagers].toSorted());
});
