import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createPassphraseKeyProvider } from '../../electron/adapters/vault/passphrase-key-provider.ts';
import { createScryptPinHasher } from '../../electron/adapters/vault/scrypt-pin-hasher.ts';
import type { Dispatch } from '../../electron/desk/dispatch.ts';
import { openDesk } from '../../electron/shells/compose.ts';
import { demoClerks } from '../../electron/shells/demo/demo-shop.ts';
import { createDemoWindowShop, makeDemoShop } from '../../electron/shells/demo/demo-window-shop.ts';
import type { ProcedureCall, ProcedureName, ProcedureValue } from '../../shared/contract/desk-contract.ts';
import type { PackId } from '../../shared/domain/packs/country-pack.ts';
import { blankPaper, createTestClock, newIntent, passphrase } from '../desk/open-test-desk.ts';
import { readKinds } from '../desk/use-cases/read-facts.ts';
import { createFolders } from './open-host.ts';

const folders = createFolders();
const hourMs = 3_600_000;

afterAll(() => folders.remove());

/** A demo shop over a clock of the test's, as the window host runs it. */
async function openDemo(packId: PackId, start: string) {
  const dataDir = folders.fresh();
  const clock = createTestClock(start);
  const opened = await openDesk({
    dataDir,
    clock,
    keyProvider: (file) => createPassphraseKeyProvider(file, passphrase),
    pinHasher: createScryptPinHasher(10),
    printer: { name: 'none', print: async () => ({ ok: true, value: null }) },
    paper: blankPaper,
    reportBug: ({ procedure, error }) => {
      throw new Error(`a bug in ${procedure}`, { cause: error });
    },
    checkInBackground: false,
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const { dispatch, close } = opened.value;
  let session: string | null = null;
  const ask: Dispatch = (name, input) => dispatch(name, input, session);
  await makeDemoShop(dispatch, dataDir, packId, { clock });
  const shop = createDemoWindowShop(dataDir, packId, clock);
  const value = async <Name extends ProcedureName>(
    name: Name,
    input: ProcedureCall<Name>,
  ): Promise<ProcedureValue<Name>> => {
    const answer = await ask(name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
    return answer.value as ProcedureValue<Name>;
  };
  return {
    dataDir,
    clock,
    ask,
    value,
    shop,
    deliveries: () => readKinds(dataDir, 0).filter((kind) => kind === 'snapshots-imported').length,
    /** As the window host does: who signs in, and then what head office has for this day. */
    async signIn() {
      const [manager] = await value('listClerks', {});
      const { pin } = demoClerks[0];
      session = (await value('signIn', { intent: newIntent(), clerkId: manager?.clerkId ?? '', pin })).session;
      await shop.deliverWhenDue(ask);
    },
    async closeDay() {
      const float = [{ denominationMinor: 2_000, count: 10 }];
      const { needsManager } = await value('countDrawer', { intent: newIntent(), count: float });
      expect(needsManager).toBe(false);
      await value('closeDay', { intent: newIntent() });
    },
    close,
  };
}

describe('head office delivers to a demo shop', () => {
  test('once a business day, in the shop’s own time, and leaves the evening after the close alone', async () => {
    // Nine in the morning in Toronto.
    const demo = await openDemo('CA-ON', '2026-11-20T14:00:00.000Z');
    expect(demo.deliveries()).toBe(1);
    await demo.signIn();
    await demo.signIn();
    expect(demo.deliveries()).toBe(1);
    expect((await demo.value('showDesk', {})).day).toEqual({ businessDay: '2026-11-20', state: 'open' });
    demo.clock.pass(9 * hourMs);
    await demo.signIn();
    await demo.closeDay();
    // Half past seven in the evening, when it is tomorrow already in London.
    demo.clock.pass(1.5 * hourMs);
    await demo.signIn();
    expect(demo.deliveries()).toBe(1);
    expect((await demo.value('showDesk', {})).day).toBeNull();
    demo.clock.pass(13.5 * hourMs);
    await demo.signIn();
    expect(demo.deliveries()).toBe(2);
    expect((await demo.value('showDesk', {})).day).toEqual({ businessDay: '2026-11-21', state: 'open' });
    expect(JSON.parse(readFileSync(join(demo.dataDir, 'demo-shop.json'), 'utf8'))).toEqual({
      packId: 'CA-ON',
      deliveredOn: '2026-11-21',
    });
    await demo.close();
  });

  test('also while yesterday’s till stands open, which it does not touch', async () => {
    const demo = await openDemo('BE', '2026-11-20T08:00:00.000Z');
    demo.clock.pass(26 * hourMs);
    await demo.signIn();
    expect(demo.deliveries()).toBe(2);
    expect((await demo.value('showDesk', {})).day).toEqual({ businessDay: '2026-11-20', state: 'open' });
    await demo.close();
  });

  test('so that what is known of a number never grows too old, and the stock never runs out', async () => {
    const demo = await openDemo('CA-ON', '2026-11-20T14:00:00.000Z');
    const [customer] = demo.shop.customers.filter(({ story }) => story === 'good');
    const ages: number[] = [];
    for (let day = 0; day < 6; day += 1) {
      await demo.signIn();
      const visitId = newIntent();
      await demo.value('startVisit', { intent: visitId, language: 'en' });
      await demo.value('verifyIdentity', {
        intent: newIntent(),
        visitId,
        evidence: { route: 'scan', text: customer?.passportScan ?? '' },
        eye: { photo: true, name: true, original: true },
      });
      const { known } = await demo.value('findNumber', {
        intent: newIntent(),
        visitId,
        msisdn: customer?.msisdn ?? '',
      });
      ages.push((known?.ageMs ?? Number.NaN) / hourMs);
      await demo.value('voidVisit', { intent: newIntent(), visitId, reason: 'customer-left' });
      expect((await demo.value('gaugeStock', {})).profiles.every(({ available }) => available >= 3)).toBe(true);
      await demo.closeDay();
      demo.clock.pass(24 * hourMs);
    }
    // As old as head office says it is when it sends it; the shop's limit is 72 hours.
    expect(ages.map((hours) => Math.round(hours))).toEqual([3, 3, 3, 3, 3, 3]);
    expect(demo.deliveries()).toBe(6);
    await demo.close();
  });

  test('again the next time, when the desk refused it or the program was cut off in between', async () => {
    const demo = await openDemo('CA-ON', '2026-11-20T14:00:00.000Z');
    await demo.signIn();
    demo.clock.pass(24 * hourMs);
    let isRefusing = true;
    const moody: Dispatch = (name, input, session) =>
      isRefusing && name === 'importFeed'
        ? Promise.resolve({ ok: false, error: { code: 'disk-full' } } as never)
        : demo.ask(name, input, session);
    await expect(demo.shop.deliverWhenDue(moody)).rejects.toThrow('importFeed: disk-full');
    expect(demo.deliveries()).toBe(1);
    isRefusing = false;
    await demo.shop.deliverWhenDue(moody);
    await demo.shop.deliverWhenDue(moody);
    expect(demo.deliveries()).toBe(2);
    await demo.close();
  });
});
