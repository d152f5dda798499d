import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ProcedureCall, ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import { managerPin, newIntent } from '../open-test-desk.ts';
import { openShop, type Shop } from './open-shop.ts';
import { expectRefused, readBodies, readHeadSeq, readKinds } from './read-facts.ts';
import { usualFloat } from './visit-steps.ts';

const minute = 60_000;
const hour = 60 * minute;

type Wish = Omit<ProcedureCall<'addWaiting'>, 'intent'>;

let shop: Shop;

/** Nine in the morning in Toronto, the till not open yet. */
beforeEach(async () => {
  shop = await openShop({ start: '2026-11-20T14:00:00.000Z' });
});

afterEach(() => shop.close());

const add = (wish: Partial<Wish> = {}): Promise<ProcedureValue<'addWaiting'>> =>
  shop.value('addWaiting', { intent: newIntent(), appointmentAt: null, ...wish });

const inMinutes = (minutes: number): string => new Date(Date.parse(shop.clock.now()) + minutes * minute).toISOString();

const callNext = (intent = newIntent()): Promise<ProcedureValue<'callNextWaiting'>> =>
  shop.value('callNextWaiting', { intent });

const tickets = async (): Promise<readonly number[]> =>
  (await shop.value('listWaiting', {})).map(({ ticket }) => ticket);

const openDay = () => shop.value('openDay', { intent: newIntent(), float: usualFloat });

describe('the list', () => {
  test('says of everybody what was asked and since when they wait, and nothing more', async () => {
    const first = newIntent();
    expect(await add()).toMatchObject({ ticket: 1, language: null, business: null, due: true });
    shop.clock.pass(minute);
    const appointmentAt = inMinutes(30);
    const wish = { appointmentAt, language: 'zh-CN', business: 'replacement' } as const;
    const row = { waitingId: first, ticket: 2, ...wish, since: shop.clock.now(), due: false };
    expect(await shop.value('addWaiting', { intent: first, ...wish })).toEqual(row);
    expect((await shop.value('listWaiting', {}))[1]).toEqual(row);
    expect(readBodies(shop.dataDir, 'waiting-added')[1]).toEqual({ waitingId: first, ticket: 2, ...wish });
  });

  test('has walk-ins in order of arrival, an appointment before them once it is due and after them until then', async () => {
    await add();
    await add({ appointmentAt: inMinutes(20) });
    await add();
    expect(await tickets()).toEqual([1, 3, 2]);
    shop.clock.pass(20 * minute);
    expect(await tickets()).toEqual([2, 1, 3]);
    expect((await shop.value('listWaiting', {})).every(({ due }) => due)).toBe(true);
  });

  test('takes an appointment at any precision of seconds, and one whose time is over: they came late', async () => {
    const late = await add({ appointmentAt: '2026-11-20T13:30:00Z' });
    expect(late).toMatchObject({ appointmentAt: '2026-11-20T13:30:00.000Z', due: true });
    expect(await add({ appointmentAt: '2026-11-20T14:00:00Z' })).toMatchObject({ due: true });
    expect(await tickets()).toEqual([1, 2]);
  });

  test('holds appointments of today only: from the hour at which the day turns to the next', async () => {
    const [first, last] = ['2026-11-20T09:00:00.000Z', '2026-11-21T08:59:59.999Z'];
    for (const appointmentAt of [first, last]) expect(await add({ appointmentAt })).toMatchObject({ appointmentAt });
    for (const appointmentAt of ['2026-11-20T08:59:59.999Z', '2026-11-21T09:00:00.000Z', '2031-01-01T12:00:00Z'])
      await expectRefused(shop, 'addWaiting', { intent: newIntent(), appointmentAt }, 'appointment-not-today');
  });

  test('refuses what is no instant, and any word about who waits', async () => {
    const { error } = (await shop.raw('addWaiting', {
      intent: newIntent(),
      appointmentAt: null,
      note: 'Ms Martin',
    })) as { readonly error: object };
    expect(error).toMatchObject({ code: 'input-invalid' });
    for (const appointmentAt of ['14:00', '2026-11-20', '2026-11-20T15:00:00+01:00', '2026-02-30T15:00:00Z', 5])
      await expectRefused(shop, 'addWaiting', { intent: newIntent(), appointmentAt } as never, 'input-invalid');
    expect(await tickets()).toEqual([]);
  });
});

describe('the next customer in one key', () => {
  test('is the first of the list, again and again, until nobody waits', async () => {
    const early = await add({ appointmentAt: inMinutes(60) });
    const walkIn = await add();
    expect(await callNext()).toEqual(walkIn);
    expect(await tickets()).toEqual([1]);
    // Nobody else waits, so who came early need not; the answer says that it is not their time yet.
    expect(await callNext()).toEqual(early);
    const head = readHeadSeq(shop.dataDir);
    expect(await callNext()).toBeNull();
    expect(readHeadSeq(shop.dataDir)).toBe(head);
  });

  test('is the same customer for the same intent, however late it is repeated', async () => {
    const first = await add({ appointmentAt: inMinutes(5) });
    await add();
    await callNext();
    const intent = newIntent();
    expect(await callNext(intent)).toEqual(first);
    await add();
    shop.clock.pass(hour);
    await shop.restart();
    await shop.signIn(shop.managerId, managerPin);
    expect(await callNext(intent)).toEqual(first);
    expect(await tickets()).toEqual([3]);
    expect(readBodies(shop.dataDir, 'waiting-called')).toHaveLength(2);
  });

  test('where nobody waited the intent is not used up: it calls who came meanwhile, once', async () => {
    const intent = newIntent();
    expect(await callNext(intent)).toBeNull();
    const came = await add();
    expect(await callNext(intent)).toEqual(came);
    expect(await callNext(intent)).toEqual(came);
    expect(await tickets()).toEqual([]);
  });

  test('two keys at once call two customers', async () => {
    await add();
    await add();
    const called = await Promise.all([callNext(), callNext()]);
    expect(new Set(called.map((row) => row?.ticket))).toEqual(new Set([1, 2]));
  });
});

describe('who goes away uncalled', () => {
  test('is off the list, and their ticket is not given out again', async () => {
    await add();
    const { waitingId } = await add();
    const head = await shop.value('removeWaiting', { intent: newIntent(), waitingId, why: 'left' });
    expect(head.seq).toBe(readHeadSeq(shop.dataDir));
    expect(readBodies(shop.dataDir, 'waiting-removed')).toEqual([{ waitingId, why: 'left' }]);
    expect(await add()).toMatchObject({ ticket: 3 });
    expect(await tickets()).toEqual([1, 3]);
  });

  test('cannot go twice, nor after they were called, nor when nobody ever saw them', async () => {
    expect.hasAssertions();
    const left = await add();
    const called = await add();
    const remove = (waitingId: string) => ({ intent: newIntent(), waitingId, why: 'mistake' }) as const;
    await shop.value('removeWaiting', remove(left.waitingId));
    await callNext();
    for (const waitingId of [left.waitingId, called.waitingId, newIntent()])
      await expectRefused(shop, 'removeWaiting', remove(waitingId), 'waiting-unknown');
  });
});

test('an intent that meant somebody else, another time or another reason is refused', async () => {
  expect.hasAssertions();
  const [added, removed] = [newIntent(), newIntent()];
  const wish = { intent: added, appointmentAt: inMinutes(10), language: 'fr', business: 'other' } as const;
  await shop.value('addWaiting', wish);
  const { waitingId } = await add();
  const changes: readonly Partial<Wish>[] = [
    { appointmentAt: null },
    { appointmentAt: inMinutes(11) },
    { language: 'nl' },
    { business: 'top-up' },
  ];
  for (const change of changes) await expectRefused(shop, 'addWaiting', { ...wish, ...change }, 'intent-reused');
  await shop.value('removeWaiting', { intent: removed, waitingId, why: 'left' });
  const again = { intent: removed, waitingId, why: 'mistake' } as const;
  await expectRefused(shop, 'removeWaiting', again, 'intent-reused');
  await expectRefused(shop, 'removeWaiting', { ...again, waitingId: added, why: 'left' }, 'intent-reused');
  await expectRefused(shop, 'callNextWaiting', { intent: added }, 'intent-reused');
});

describe('the day of the list', () => {
  test('begins before the till is opened and goes on when it is closed', async () => {
    await add();
    await openDay();
    await add();
    expect(await tickets()).toEqual([1, 2]);
    await shop.value('countDrawer', { intent: newIntent(), count: usualFloat });
    await shop.value('closeDay', { intent: newIntent() });
    expect(await add()).toMatchObject({ ticket: 3 });
    expect(await callNext()).toMatchObject({ ticket: 1 });
  });

  test('ends when the business day turns: tickets begin anew, and who was left over is gone', async () => {
    const left = await add({ appointmentAt: inMinutes(600) });
    await add();
    // Five to four at night is still the same day.
    shop.clock.pass(18 * hour + 55 * minute);
    await shop.signIn(shop.managerId, managerPin);
    expect(await add()).toMatchObject({ ticket: 3 });
    shop.clock.pass(5 * minute);
    expect(await tickets()).toEqual([]);
    expect(await callNext()).toBeNull();
    const remove = { intent: newIntent(), waitingId: left.waitingId, why: 'left' } as const;
    await expectRefused(shop, 'removeWaiting', remove, 'waiting-unknown');
    expect(await add()).toMatchObject({ ticket: 1 });
    expect(await shop.value('addWaiting', { intent: left.waitingId, appointmentAt: left.appointmentAt })).toEqual(left);
  });

  test("is today also while yesterday's till is open, so that closing it takes nobody along", async () => {
    await openDay();
    await add();
    shop.clock.pass(24 * hour);
    expect(await tickets()).toEqual([]);
    await add();
    await shop.value('countDrawer', { intent: newIntent(), count: usualFloat });
    await shop.value('closeDay', { intent: newIntent() });
    await openDay();
    expect(await tickets()).toEqual([1]);
  });
});

test('a call of the next customer is one entry, which names nobody', async () => {
  await add();
  const head = readHeadSeq(shop.dataDir);
  await callNext();
  expect(readKinds(shop.dataDir, head)).toEqual(['waiting-called']);
  expect(Object.keys(readBodies(shop.dataDir, 'waiting-called')[0] ?? {})).toEqual(['waitingId']);
});
