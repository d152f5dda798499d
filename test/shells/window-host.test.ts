import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keychainKeys } from '../../electron/shells/window/keychain-keys.ts';
import { packOf } from '../../shared/domain/packs/pack-of.ts';
import { makeHeadOfficeKey, managerPin, newIntent } from '../desk/open-test-desk.ts';
import { setUpInputOf } from '../desk/set-up-input.ts';
import { readKinds } from '../desk/use-cases/read-facts.ts';
import { createFolders, makeDemoFolder, openHost } from './open-host.ts';

const folders = createFolders();
const passphrase = 'a passphrase of the test shop';
let demo: { readonly dataDir: string; readonly demoHome: string };

beforeAll(async () => {
  demo = await makeDemoFolder(folders);
});

afterAll(() => folders.remove());

const setUpInput = () =>
  setUpInputOf({ intent: newIntent(), pack: packOf('BE'), headOfficeKey: makeHeadOfficeKey().publicKey, managerPin });

/** A keychain that opens at once, or none that can be trusted. */
const keychain = (isThere = true) => {
  const turn = async (bytes: Uint8Array): Promise<Uint8Array> => bytes.map((byte) => byte ^ 0x5a);
  return keychainKeys({ isTrustworthy: async () => isThere, encrypt: turn, decrypt: turn });
};

describe('an empty folder', () => {
  test('becomes a shop: passphrase, set-up, ready; then locked, unlocked, ready', async () => {
    const dataDir = folders.fresh();
    const first = await openHost({ dataDir });
    expect(await first.state()).toEqual(['not-set-up', null]);
    expect(await first.ask('setUpDesk', setUpInput())).toMatchObject({ error: { code: 'desk-not-set-up' } });
    await first.shellValue('choosePassphrase', { passphrase });
    expect(await first.state()).toEqual(['not-set-up', null]);
    await first.value('setUpDesk', setUpInput());
    expect(await first.state()).toEqual(['ready', null]);
    expect((await first.shellValue('showShell', {})).demo).toBeNull();
    await first.close();
    const second = await openHost({ dataDir });
    expect(await second.state()).toEqual(['keys-locked', null]);
    await second.shellValue('unlockKeys', { passphrase });
    expect(await second.state()).toEqual(['ready', null]);
    await second.close();
  });

  test('is still one after a set-up that was never finished: nobody is asked for a passphrase that opens nothing', async () => {
    const dataDir = folders.fresh();
    const first = await openHost({ dataDir });
    await first.shellValue('choosePassphrase', { passphrase: 'the one that was thought of first' });
    await first.close();
    const second = await openHost({ dataDir });
    expect(await second.state()).toEqual(['not-set-up', null]);
    await second.shellValue('choosePassphrase', { passphrase });
    await second.value('setUpDesk', setUpInput());
    await second.close();
    const third = await openHost({ dataDir });
    expect(await third.shell('unlockKeys', { passphrase: 'the one that was thought of first' })).toMatchObject({
      error: { code: 'passphrase-wrong' },
    });
    await third.shellValue('unlockKeys', { passphrase });
    await third.close();
  });

  test('may change its mind about the passphrase, but not once the shop is set up', async () => {
    const dataDir = folders.fresh();
    const host = await openHost({ dataDir });
    await host.shellValue('choosePassphrase', { passphrase: 'the one that was thought of first' });
    await host.shellValue('choosePassphrase', { passphrase });
    await host.value('setUpDesk', setUpInput());
    expect(await host.shell('choosePassphrase', { passphrase })).toMatchObject({
      error: { code: 'desk-already-set-up' },
    });
    await host.close();
    const again = await openHost({ dataDir });
    await again.shellValue('unlockKeys', { passphrase });
    await again.close();
  });

  test('makes no demo shop where there is no home for one', async () => {
    const host = await openHost({ dataDir: folders.fresh(), demoHome: null });
    expect(await host.shell('makeDemoShop', { packId: 'BE', language: 'nl' })).toMatchObject({
      error: { code: 'procedure-unknown' },
    });
    await host.close();
  });
});

describe('a shell with a keychain', () => {
  test('opens its shop without asking anybody', async () => {
    const dataDir = folders.fresh();
    const first = await openHost({ dataDir, keys: keychain() });
    expect(await first.state()).toEqual(['not-set-up', null]);
    await first.value('setUpDesk', setUpInput());
    await first.close();
    const second = await openHost({ dataDir, keys: keychain() });
    expect(await second.state()).toEqual(['ready', null]);
    await second.close();
  });

  test('says so when the keychain is gone, and the recovery key opens it', async () => {
    const dataDir = folders.fresh();
    const first = await openHost({ dataDir, keys: keychain() });
    const { recoveryKey } = await first.value('setUpDesk', setUpInput());
    await first.close();
    const without = await openHost({ dataDir, keys: keychain(false) });
    expect(await without.state()).toEqual(['refused', 'keychain-unavailable']);
    expect(await without.ask('listClerks', {})).toMatchObject({ error: { code: 'keychain-unavailable' } });
    await without.close();
    const other = keychainKeys({
      isTrustworthy: async () => true,
      encrypt: async (bytes) => bytes,
      decrypt: async (bytes) => bytes,
    });
    const moved = await openHost({ dataDir, keys: other });
    expect((await moved.state())[0]).toBe('refused');
    await moved.shellValue('recoverKeys', { recoveryKey: recoveryKey ?? '' });
    expect(await moved.state()).toEqual(['ready', null]);
    await moved.close();
    const next = await openHost({ dataDir, keys: other });
    expect(await next.state()).toEqual(['ready', null]);
    await next.close();
  });
});

describe('a demo shop', () => {
  test('is made whole: shop, three people, stock, an open till; and is open at every start', async () => {
    const host = await openHost({ dataDir: folders.copyOf(demo.dataDir), demoHome: demo.demoHome });
    expect(await host.state()).toEqual(['ready', null]);
    const shown = await host.shellValue('showShell', {});
    expect(shown.demo?.clerks).toHaveLength(3);
    expect(new Set(shown.demo?.customers.map(({ story }) => story))).toEqual(
      new Set(['good', 'arrears', 'swapped-today', 'unknown-number']),
    );
    expect(await host.value('listClerks', {})).toHaveLength(3);
    expect((await host.value('showDesk', {})).day?.state).toBe('open');
    expect((await host.signIn()).ok).toBe(true);
    expect((await host.value('gaugeStock', {})).profiles.every(({ available }) => available > 0)).toBe(true);
    await host.close();
  });

  test('that was cut off before anything of it was made can be gone on with', async () => {
    const dataDir = folders.fresh();
    const first = await openHost({ dataDir });
    await first.close();
    writeFileSync(join(dataDir, 'demo-shop.json'), '{"packId":"BE","deliveredOn":null}');
    const second = await openHost({ dataDir });
    expect(await second.state()).toEqual(['not-set-up', null]);
    await second.shellValue('makeDemoShop', { packId: 'BE', language: 'fr' });
    expect(await second.state()).toEqual(['ready', null]);
    await second.close();
  });

  test('that was begun may give way to a real shop, which no later start takes for a demo shop', async () => {
    const dataDir = folders.fresh();
    const first = await openHost({ dataDir });
    await first.close();
    writeFileSync(join(dataDir, 'demo-shop.json'), '{"packId":"CA-BC","deliveredOn":null}');
    const second = await openHost({ dataDir });
    await second.shellValue('choosePassphrase', { passphrase });
    const { managerId } = await second.value('setUpDesk', setUpInput());
    const shown = await second.shellValue('showShell', {});
    expect([shown.state, shown.demo]).toEqual(['ready', null]);
    // Nobody delivers practice stock to a real shop.
    await second.value('signIn', { intent: newIntent(), clerkId: managerId, pin: managerPin });
    expect(readKinds(dataDir, 0)).toEqual(['desk-set-up', 'clerk-added', 'clerk-signed-in']);
    await second.close();
    const third = await openHost({ dataDir });
    expect(await third.state()).toEqual(['keys-locked', null]);
    await third.shellValue('unlockKeys', { passphrase });
    expect(await third.state()).toEqual(['ready', null]);
    await third.close();
  });

  test('is not made over a shop whose keys are locked, and leaves no trace there', async () => {
    const dataDir = folders.fresh();
    const first = await openHost({ dataDir });
    await first.shellValue('choosePassphrase', { passphrase });
    await first.value('setUpDesk', setUpInput());
    await first.close();
    const second = await openHost({ dataDir });
    expect(await second.shell('makeDemoShop', { packId: 'BE', language: 'nl' })).toMatchObject({
      error: { code: 'keys-locked' },
    });
    expect(existsSync(join(dataDir, 'demo-shop.json'))).toBe(false);
    await second.close();
    const third = await openHost({ dataDir });
    expect(await third.state()).toEqual(['keys-locked', null]);
    await third.close();
  });

  test('is made once, however many ask for it at the same time', async () => {
    const dataDir = folders.fresh();
    const host = await openHost({ dataDir });
    const answers = await Promise.all(
      (['BE', 'CA-ON', 'BE'] as const).map((packId) => host.shell('makeDemoShop', { packId, language: 'en' })),
    );
    expect(answers.map((answer) => (answer.ok ? 'made' : answer.error.code))).toEqual([
      'made',
      'desk-already-set-up',
      'desk-already-set-up',
    ]);
    expect((await host.value('showDesk', {})).packId).toBe('BE');
    expect(host.bugs).toEqual([]);
    await host.close();
  });

  test('lets its people in also when the morning’s delivery is refused', async () => {
    const dataDir = folders.copyOf(demo.dataDir);
    // Head office's books are gone, so that what it sends is signed by nobody the desk knows.
    rmSync(join(dataDir, 'practice-head-office.json'));
    writeFileSync(join(dataDir, 'demo-shop.json'), '{"packId":"CA-ON","deliveredOn":"2020-01-01"}');
    const host = await openHost({ dataDir, demoHome: demo.demoHome });
    expect(await host.signIn()).toMatchObject({ ok: true });
    expect((await host.value('showDesk', {})).signedIn).toMatchObject({ role: 'manager' });
    // The next sign-in tries again.
    expect(readFileSync(join(dataDir, 'demo-shop.json'), 'utf8')).toContain('2020-01-01');
    expect(host.bugs).toEqual([]);
    await host.close();
  });
});

describe('a folder that cannot be opened', () => {
  const spoiled: readonly (readonly [string, string, (dataDir: string) => void])[] = [
    [
      'of a newer Buka',
      'database-newer',
      (dataDir) => {
        const raw = new Database(join(dataDir, 'buka.sqlite'));
        raw.pragma('user_version = 9999');
        raw.close();
      },
    ],
    [
      'of another program',
      'database-foreign',
      (dataDir) => writeFileSync(join(dataDir, 'buka.sqlite'), 'x'.repeat(9_000)),
    ],
    ['whose database was cut off', 'database-corrupt', (dataDir) => truncateSync(join(dataDir, 'buka.sqlite'), 8_192)],
    ['whose database is gone', 'database-missing', (dataDir) => rmSync(join(dataDir, 'buka.sqlite'))],
    ['whose keys are gone', 'key-file-missing', (dataDir) => rmSync(join(dataDir, 'buka.keys.json'))],
    ['whose keys are damaged', 'key-file-damaged', (dataDir) => writeFileSync(join(dataDir, 'buka.keys.json'), '{}')],
    [
      'whose passphrase is another',
      'passphrase-wrong',
      (dataDir) => renameSync(join(dataDir, '..', 'demo-home', 'passphrase'), join(dataDir, '..', 'demo-home', 'old')),
    ],
  ];

  test.each(spoiled)('%s is shown with %s', async (_, code, spoil) => {
    const dataDir = folders.copyOf(demo.dataDir);
    const demoHome = folders.copyOf(demo.demoHome);
    const home = join(dataDir, '..', 'demo-home');
    renameSync(demoHome, home);
    spoil(dataDir);
    const before = readIfThere(join(dataDir, 'buka.sqlite'));
    const host = await openHost({ dataDir, demoHome: home });
    expect(await host.state()).toEqual(['refused', code]);
    const { demo: people } = await host.shellValue('showShell', {});
    expect(people).toBeNull();
    // Every door says the same, and none of them changes what lies there.
    expect(await host.ask('listClerks', {})).toMatchObject({ error: { code } });
    expect(await host.shell('makeDemoShop', { packId: 'BE', language: 'nl' })).toMatchObject({ error: { code } });
    expect(await host.shell('choosePassphrase', { passphrase })).toMatchObject({ error: { code } });
    expect(await host.value('showDesk', {})).toMatchObject({ setUp: false });
    expect(await host.state()).toEqual(['refused', code]);
    await host.close();
    // Where there was none, an empty one may lie now; it is none either.
    expect([readIfThere(join(dataDir, 'buka.sqlite')), 'there was none']).toContain(before ?? 'there was none');
    expect(host.bugs).toEqual([]);
  });

  test('by passphrase says so once the passphrase was given', async () => {
    const dataDir = folders.fresh();
    const first = await openHost({ dataDir });
    await first.shellValue('choosePassphrase', { passphrase });
    await first.value('setUpDesk', setUpInput());
    await first.close();
    const raw = new Database(join(dataDir, 'buka.sqlite'));
    raw.pragma('user_version = 9999');
    raw.close();
    const second = await openHost({ dataDir });
    expect(await second.state()).toEqual(['keys-locked', null]);
    expect(await second.shell('unlockKeys', { passphrase })).toMatchObject({ error: { code: 'database-newer' } });
    await second.close();
  });
});

/** The digest of a database without the seal that stands behind its last page: an attempt to open it takes the seal off. */
function readIfThere(file: string): string | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return createHash('sha256')
    .update(bytes.subarray(0, bytes.length - (bytes.length % 512)))
    .digest('hex');
}
