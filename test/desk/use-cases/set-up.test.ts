import { expect, test } from 'vitest';
import type { ProcedureCall } from '../../../shared/contract/desk-contract.ts';
import { managerPin, newIntent } from '../open-test-desk.ts';
import { createDispatchOfNothing } from './empty-desk.ts';
import { openShop } from './open-shop.ts';
import { expectRefused, readBodies } from './read-facts.ts';

test('a set-up that cannot be right makes no desk, and a right one afterwards does', async () => {
  const other = await openShop();
  const empty = await createDispatchOfNothing();
  const good = other.setUpInput;
  const attempt = async (change: Partial<ProcedureCall<'setUpDesk'>>): Promise<string> => {
    const answer = await empty.dispatch('setUpDesk', { ...good, ...change });
    return answer.ok ? 'done' : answer.error.code;
  };
  expect(await attempt({ timeZone: 'America/Atlantis' })).toBe('time-zone-unknown');
  expect(await attempt({ timeZone: '' })).toBe('time-zone-unknown');
  expect(await attempt({ settings: { ...good.settings, shop: { ...good.settings.shop, registrations: [] } } })).toBe(
    'registration-missing',
  );
  expect(await attempt({ packId: 'CA-QC' })).toBe('registration-missing');
  expect(await attempt({ firstManager: { ...good.firstManager, pin: '123456' } })).toBe('pin-too-weak');
  expect(await attempt({ prefix: 'too long' })).toBe('input-invalid');
  expect(await attempt({ headOfficeKey: 'short' })).toBe('input-invalid');
  expect(await empty.dispatch('showDesk', {})).toMatchObject({ ok: true, value: { setUp: false, head: { seq: 0 } } });
  expect(await attempt({})).toBe('done');
  expect(await attempt({ intent: newIntent() })).toBe('desk-already-set-up');
  await empty.close();
  await other.close();
});

test("settings: the law's registrations stay, limits have limits, what is shown is what was set", async () => {
  const shop = await openShop();
  const { settings } = shop.setUpInput;
  const without = { ...settings, shop: { ...settings.shop, registrations: [{ name: 'PST', number: '1' }] } };
  const details = await expectRefused(
    shop,
    'changeSettings',
    { intent: newIntent(), settings: without },
    'registration-missing',
  );
  expect(details).toEqual({ registration: 'GST/HST' });
  const wild = [
    { varianceLimitMinor: -1 },
    { varianceLimitMinor: 100_001 },
    { snapshotMaxAgeHours: 0 },
    { snapshotMaxAgeHours: 721 },
    { reissuesPerNumber: 0 },
    { reissuesPerClerkPerDay: 51 },
    { replacementsPerClerkPerDay: 0 },
  ];
  for (const change of wild)
    await expectRefused(
      shop,
      'changeSettings',
      { intent: newIntent(), settings: { ...settings, ...change } },
      'input-invalid',
    );
  const changed = { ...settings, varianceLimitMinor: 0, receiptPaper: 'A4' as const };
  await shop.value('changeSettings', { intent: newIntent(), settings: changed });
  expect(await shop.value('showSettings', {})).toEqual(changed);
  await shop.restart();
  await shop.signIn(shop.managerId, managerPin);
  expect(await shop.value('showSettings', {})).toEqual(changed);
  await shop.close();
});

test('a new recovery key is told once and journaled without the key', async () => {
  const shop = await openShop();
  const intent = newIntent();
  const { recoveryKey } = await shop.value('renewRecoveryKey', { intent });
  expect(recoveryKey?.length).toBeGreaterThan(20);
  expect((await shop.value('renewRecoveryKey', { intent })).recoveryKey).toBeNull();
  expect(readBodies(shop.dataDir, 'recovery-key-renewed')).toEqual([{ clerkId: shop.managerId }]);
  await shop.close();
});

test('the status line shows whoever looks what it may, signed in or not', async () => {
  const shop = await openShop();
  expect(await shop.value('showDesk', {})).toMatchObject({
    setUp: true,
    prefix: 'A1',
    packId: 'CA-ON',
    day: null,
    signedIn: { clerkId: shop.managerId, role: 'manager' },
    clockTrusted: true,
  });
  await shop.value('lockDesk', { intent: newIntent(), why: 'asked' });
  shop.session = null;
  const shown = await shop.value('showDesk', {});
  expect(shown.signedIn).toBeNull();
  expect(shown.waitingForHeadOffice).toBe(shown.head.seq);
  await shop.close();
});
