import { expect, test } from 'vitest';
import { managerPin, newIntent } from '../open-test-desk.ts';
import { openShop } from './open-shop.ts';
import { expectRefused, readBodies } from './read-facts.ts';

const minute = 60_000;

test('weak PINs are refused wherever a PIN is chosen', async () => {
  expect.hasAssertions();
  const shop = await openShop();
  const clerkId = await shop.hire('Wei', '918273');
  for (const pin of [
    '12345',
    '1234567890123',
    '111111',
    '121212',
    '123123',
    '234567',
    '987654',
    '901234',
    'abcdef',
    '91827a',
    '９１８２７３',
    ' 918273',
    '0x9182',
  ]) {
    await expectRefused(
      shop,
      'addClerk',
      { intent: newIntent(), name: 'Jo', pin, role: 'clerk', language: 'en' },
      'pin-too-weak',
    );
    await expectRefused(shop, 'changeClerk', { intent: newIntent(), clerkId, pin }, 'pin-too-weak');
    await expectRefused(shop, 'changeOwnPin', { intent: newIntent(), oldPin: managerPin, newPin: pin }, 'pin-too-weak');
  }
  await shop.close();
});

test('five wrong PINs lock for five minutes, each further one twice as long, an hour at most; every one is journaled', async () => {
  const shop = await openShop();
  const clerkId = await shop.hire('Wei', '918273');
  const wrong = () => shop.refusal('signIn', { intent: newIntent(), clerkId, pin: '000001' });
  for (const triesLeft of [4, 3, 2, 1])
    expect(await wrong()).toMatchObject({ code: 'pin-wrong', details: { triesLeft } });
  for (const minutes of [5, 10, 20, 40, 60, 60]) {
    expect((await wrong()).code).toBe('pin-locked');
    await expectRefused(shop, 'signIn', { intent: newIntent(), clerkId, pin: '918273' }, 'pin-locked');
    shop.clock.pass(minutes * minute - 1000);
    await expectRefused(shop, 'signIn', { intent: newIntent(), clerkId, pin: '918273' }, 'pin-locked');
    shop.clock.pass(1000);
  }
  expect(readBodies<{ failures: number }>(shop.dataDir, 'clerk-pin-refused').map((body) => body.failures)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
  await shop.restart();
  await shop.signIn(clerkId, '918273');
  expect(await shop.refusal('signIn', { intent: newIntent(), clerkId, pin: '000001' })).toMatchObject({
    code: 'pin-wrong',
    details: { triesLeft: 4 },
  });
  await shop.close();
});

test('a lock survives a restart and ends with a new PIN by a manager', async () => {
  const shop = await openShop();
  const clerkId = await shop.hire('Wei', '918273');
  for (let time = 0; time < 5; time += 1) await shop.refusal('signIn', { intent: newIntent(), clerkId, pin: '000001' });
  await shop.restart();
  await shop.signIn(shop.managerId, managerPin);
  expect((await shop.value('listClerks', {})).map((clerk) => clerk.locked)).toEqual([false, true]);
  await expectRefused(shop, 'signIn', { intent: newIntent(), clerkId, pin: '918273' }, 'pin-locked');
  await shop.value('changeClerk', { intent: newIntent(), clerkId, pin: '273645' });
  await expectRefused(shop, 'signIn', { intent: newIntent(), clerkId, pin: '918273' }, 'pin-wrong');
  await shop.signIn(clerkId, '273645');
  await shop.close();
});

test('own PIN: the old one must be shown; a wrong one is journaled and counts', async () => {
  const shop = await openShop();
  await expectRefused(shop, 'changeOwnPin', { intent: newIntent(), oldPin: '000001', newPin: '605142' }, 'pin-wrong');
  expect(readBodies(shop.dataDir, 'clerk-pin-refused')).toMatchObject([{ purpose: 'own-pin', failures: 1 }]);
  await shop.value('changeOwnPin', { intent: newIntent(), oldPin: managerPin, newPin: '605142' });
  await expectRefused(shop, 'signIn', { intent: newIntent(), clerkId: shop.managerId, pin: managerPin }, 'pin-wrong');
  await shop.signIn(shop.managerId, '605142');
  await shop.close();
});

test('the last manager stays one, and stays', async () => {
  expect.hasAssertions();
  const shop = await openShop();
  const clerkId = await shop.hire('Wei', '918273');
  const own = { clerkId: shop.managerId };
  await expectRefused(shop, 'changeClerk', { intent: newIntent(), ...own, role: 'clerk' }, 'last-manager');
  await expectRefused(shop, 'changeClerk', { intent: newIntent(), ...own, active: false }, 'last-manager');
  await expectRefused(
    shop,
    'changeClerk',
    { intent: newIntent(), clerkId: newIntent(), active: false },
    'clerk-unknown',
  );
  await shop.value('changeClerk', { intent: newIntent(), clerkId, role: 'manager' });
  await shop.value('changeClerk', { intent: newIntent(), clerkId, active: false });
  await expectRefused(shop, 'changeClerk', { intent: newIntent(), ...own, role: 'clerk' }, 'last-manager');
  await shop.close();
});

test('who left is seen by managers alone, and a list tells no more than names', async () => {
  const shop = await openShop();
  const clerkId = await shop.hire('Wei', '918273');
  const gone = await shop.hire('Lan', '736251');
  await shop.value('changeClerk', { intent: newIntent(), clerkId: gone, active: false });
  expect(await shop.value('listClerks', {})).toHaveLength(3);
  await shop.signIn(clerkId, '918273');
  expect((await shop.value('listClerks', {})).map((clerk) => clerk.name)).toEqual(['Mei Tremblay', 'Wei']);
  await shop.value('lockDesk', { intent: newIntent(), why: 'signed-out' });
  expect((await shop.value('listClerks', {})).map((clerk) => Object.keys(clerk).toSorted())).toEqual(
    [0, 1].map(() => ['active', 'clerkId', 'language', 'locked', 'name', 'role']),
  );
  await shop.close();
});

test('a clerk who does not exist cannot sign in', async () => {
  expect.hasAssertions();
  const shop = await openShop();
  await expectRefused(shop, 'signIn', { intent: newIntent(), clerkId: newIntent(), pin: managerPin }, 'clerk-unknown');
  await shop.close();
});
