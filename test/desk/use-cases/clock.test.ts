import { expect, test } from 'vitest';
import { managerPin, newIntent } from '../open-test-desk.ts';
import { openShop, type Shop } from './open-shop.ts';
import { expectRefused, readBodies } from './read-facts.ts';
import { openStockedShop, sellVoucher, startVisit } from './visit-steps.ts';

const minute = 60_000;
const hour = 60 * minute;

const steps = (shop: Shop) =>
  readBodies<{ stepMs: number; size: string }>(shop.dataDir, 'clock-stepped').map(({ stepMs, size }) => [
    stepMs / minute,
    size,
  ]);

test('a small step is recorded and stops nothing', async () => {
  const shop = await openStockedShop();
  shop.clock.jump(10 * minute);
  await startVisit(shop);
  shop.clock.jump(-9 * minute);
  await startVisit(shop);
  expect(steps(shop)).toEqual([
    [10, 'small'],
    [-9, 'small'],
  ]);
  expect((await shop.value('showDesk', {})).clockTrusted).toBe(true);
  await shop.close();
});

test.each([2 * hour, -2 * hour])(
  'after a large step of %d ms only what mends it is done; reading and signing in go on',
  async (stepMs) => {
    const shop = await openStockedShop();
    const sale = await sellVoucher(shop);
    const clerk = await shop.hire('Wei', '918273');
    shop.clock.jump(stepMs);
    // The first act after the step puts it on the attention list, and is refused.
    expect((await shop.refusal('startVisit', { intent: newIntent(), language: 'en' })).code).toBe('clock-jumped');
    for (const [name, input] of [
      ['startVisit', { intent: newIntent(), language: 'en' }],
      ['openDay', { intent: newIntent(), float: [] }],
      ['countDrawer', { intent: newIntent(), count: [] }],
      ['printDocument', { intent: newIntent(), jobId: sale.finished.prints[0]?.jobId ?? '' }],
      ['exportDocument', { intent: newIntent(), jobId: sale.finished.prints[0]?.jobId ?? '', showSecret: false }],
      ['addClerk', { intent: newIntent(), name: 'Jo', pin: '605142', role: 'clerk', language: 'en' }],
      ['runRetention', { intent: newIntent() }],
    ] as const) {
      await expectRefused(shop, name, input as never, 'clock-jumped');
    }
    expect(steps(shop)).toEqual([[stepMs / minute, 'large']]);
    expect((await shop.value('showDesk', {})).clockTrusted).toBe(false);
    expect((await shop.value('listAttention', {})).map((row) => row.kind)).toContain('clock-jumped');
    for (const name of ['showDay', 'listOpenVisits', 'listQueue', 'gaugeStock'] as const) await shop.value(name, {});
    await shop.signIn(clerk, '918273');
    await expectRefused(shop, 'acceptClock', { intent: newIntent() }, 'not-allowed');
    await shop.restart();
    await shop.signIn(shop.managerId, managerPin);
    await expectRefused(shop, 'runRetention', { intent: newIntent() }, 'clock-jumped');
    await shop.value('acceptClock', { intent: newIntent() });
    expect(await shop.value('showDesk', {})).toMatchObject({ clockTrusted: true });
    await shop.value('runRetention', { intent: newIntent() });
    await shop.close();
  },
);

test('many steps too small to record, or to stop anything, add up to one that does', async () => {
  const shop = await openStockedShop();
  let code: string | null = null;
  for (let time = 0; time < 60 && code === null; time += 1) {
    shop.clock.pass(30_000);
    shop.clock.jump(-1.5 * minute);
    const answer = await shop.call('runRetention', { intent: newIntent() });
    code = answer.ok ? null : answer.error.code;
  }
  expect(code).toBe('clock-jumped');
  expect(
    steps(shop)
      .slice(0, -1)
      .every(([, size]) => size === 'small'),
  ).toBe(true);
  expect(steps(shop).reduce((sum, [minutes]) => sum + Number(minutes), 0)).toBeLessThanOrEqual(-60);
  await shop.value('acceptClock', { intent: newIntent() });
  shop.clock.jump(10 * minute);
  await startVisit(shop);
  await shop.close();
});

test('a clock that went back while the program was off, or far ahead, is noticed at the first act', async () => {
  for (const [stepMs, code] of [
    [-2 * hour, 'clock-jumped'],
    [-3 * minute, null],
    [15 * 24 * hour, 'clock-jumped'],
    [13 * 24 * hour, null],
  ] as const) {
    const shop = await openShop();
    shop.clock.pass(minute);
    await shop.restart();
    shop.clock.jump(stepMs);
    await shop.restart();
    await shop.signIn(shop.managerId, managerPin);
    const answer = await shop.call('openDay', { intent: newIntent(), float: [] });
    expect(answer.ok ? null : answer.error.code, String(stepMs)).toBe(code);
    await shop.close();
  }
});

test('accepting a clock that did not jump changes nothing', async () => {
  const shop = await openStockedShop();
  await shop.value('acceptClock', { intent: newIntent() });
  expect(readBodies(shop.dataDir, 'clock-accepted')).toMatchObject([{ stepMs: 0 }]);
  await startVisit(shop);
  await shop.close();
});
