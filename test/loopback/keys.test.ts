import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, test } from 'vitest';
import { packOf } from '../../shared/domain/packs/pack-of.ts';
import { makeHeadOfficeKey, managerPin, newIntent } from '../desk/open-test-desk.ts';
import { readKinds } from '../desk/use-cases/read-facts.ts';
import { setUpInputOf } from '../desk/set-up-input.ts';
import { openLoopback, type TestLoopback } from './open-loopback.ts';
import type { TestWindow } from './test-window.ts';

const folder = mkdtempSync(join(tmpdir(), 'buka-loopback-keys-'));
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

const open = (dataDir: string): Promise<TestLoopback> => openLoopback({ dataDir, demoHome: join(folder, 'demo-home') });

const stateOf = async (window: TestWindow): Promise<readonly unknown[]> => {
  const { state, refusal } = await window.shellValue('showShell', {});
  return [state, refusal?.code ?? null];
};

/** A real shop with a passphrase of its own, as a manager sets it up in the window. */
async function setUpShop(window: TestWindow, passphrase: string): Promise<string> {
  await window.shellValue('choosePassphrase', { passphrase });
  const headOfficeKey = makeHeadOfficeKey().publicKey;
  const input = setUpInputOf({ intent: newIntent(), pack: packOf('BE'), headOfficeKey, managerPin });
  const { recoveryKey } = await window.value('setUpDesk', input);
  return recoveryKey ?? '';
}

describe('a shop that keeps its keys by passphrase', () => {
  const dataDir = join(folder, 'shop');
  const passphrase = 'vier paarden in de tuin';
  const newPassphrase = 'cinq ânes dans le pré';
  let recoveryKey = '';

  test('is set up by whoever chose it, and is open then', async () => {
    const loopback = await open(dataDir);
    const window = await loopback.launch();
    expect(await stateOf(window)).toEqual(['not-set-up', null]);
    expect(
      await window.code(
        'setUpDesk',
        setUpInputOf({
          intent: newIntent(),
          pack: packOf('BE'),
          headOfficeKey: makeHeadOfficeKey().publicKey,
          managerPin,
        }),
      ),
    ).toBe('desk-not-set-up');
    expect(await window.shell('choosePassphrase', { passphrase: 'short' })).toMatchObject({
      error: { code: 'passphrase-too-short' },
    });
    recoveryKey = await setUpShop(window, passphrase);
    expect(recoveryKey.length).toBeGreaterThan(20);
    expect(await stateOf(window)).toEqual(['ready', null]);
    expect(await window.shell('choosePassphrase', { passphrase: newPassphrase })).toMatchObject({
      error: { code: 'desk-already-set-up' },
    });
    await loopback.close();
  });

  test('is locked after a restart: the wrong passphrase opens nothing, the right one does', async () => {
    const loopback = await open(dataDir);
    const window = await loopback.launch();
    expect(await stateOf(window)).toEqual(['keys-locked', null]);
    expect(await window.code('listClerks', {})).toBe('keys-locked');
    expect(await window.value('showDesk', {})).toMatchObject({ setUp: false, deskId: null });
    for (const wrong of ['vier paarden in de tui', passphrase.toUpperCase(), `${passphrase} `])
      expect(await window.shell('unlockKeys', { passphrase: wrong })).toEqual({
        ok: false,
        error: { code: 'passphrase-wrong' },
      });
    expect(await stateOf(window)).toEqual(['keys-locked', null]);
    // A locked shop is nobody's to be made into another one.
    for (const answer of [
      await window.shell('makeDemoShop', { packId: 'BE', language: 'nl' }),
      await window.shell('choosePassphrase', { passphrase: newPassphrase }),
    ])
      expect(answer).toEqual({ ok: false, error: { code: 'keys-locked' } });
    expect(await window.shell('unlockKeys', { passphrase })).toEqual({ ok: true, value: null });
    expect(await stateOf(window)).toEqual(['ready', null]);
    const [clerk] = await window.value('listClerks', {});
    await window.value('signIn', { intent: newIntent(), clerkId: clerk?.clerkId ?? '', pin: managerPin });
    await loopback.close();
  });

  test('is opened once by an Enter that was pressed twice', async () => {
    const loopback = await open(dataDir);
    const window = await loopback.launch();
    const answers = await Promise.all([
      window.shell('unlockKeys', { passphrase }),
      window.shell('unlockKeys', { passphrase }),
    ]);
    expect(answers).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    await loopback.close();
  });

  test('is opened by its recovery key when the passphrase is lost, and from then on by the new one', async () => {
    const loopback = await open(dataDir);
    const window = await loopback.launch();
    const wrongKey = recoveryKey.replace(/[0-9A-Z]/, (first) => (first === '7' ? '8' : '7'));
    expect(await window.shell('recoverKeys', { recoveryKey: wrongKey, newPassphrase })).toMatchObject({
      error: { code: 'recovery-key-wrong' },
    });
    expect(await window.shell('recoverKeys', { recoveryKey })).toMatchObject({
      error: { code: 'passphrase-too-short' },
    });
    expect(await window.shell('recoverKeys', { recoveryKey, newPassphrase: 'short' })).toMatchObject({
      error: { code: 'passphrase-too-short' },
    });
    expect(await stateOf(window)).toEqual(['keys-locked', null]);
    expect(await window.shell('recoverKeys', { recoveryKey: ` ${recoveryKey.toLowerCase()} `, newPassphrase })).toEqual(
      {
        ok: true,
        value: null,
      },
    );
    expect(await stateOf(window)).toEqual(['ready', null]);
    await loopback.close();

    const next = await open(dataDir);
    const again = await next.launch();
    expect(await again.shell('unlockKeys', { passphrase })).toMatchObject({ error: { code: 'passphrase-wrong' } });
    expect(await again.shell('unlockKeys', { passphrase: newPassphrase })).toEqual({ ok: true, value: null });
    expect(readKinds(dataDir, 0).filter((kind) => kind === 'desk-set-up')).toHaveLength(1);
    expect([...loopback.bugs, ...next.bugs]).toEqual([]);
    await next.close();
  });

  test('that another process has open is told so, by its state where no passphrase is asked', async () => {
    const held = await hold(dataDir, newPassphrase);
    const loopback = await open(dataDir);
    const window = await loopback.launch();
    expect(await window.shell('unlockKeys', { passphrase: newPassphrase })).toEqual({
      ok: false,
      error: { code: 'desk-already-open' },
    });
    held.kill('SIGKILL');
    await once(held, 'exit');
    expect(await window.shell('unlockKeys', { passphrase: newPassphrase })).toEqual({ ok: true, value: null });
    await loopback.close();
  });
});

describe('a demo shop', () => {
  test('that another process has open is refused with its code, until it is free', async () => {
    const dataDir = join(folder, 'demo');
    const first = await open(dataDir);
    const owner = await first.launch();
    await owner.shellValue('makeDemoShop', { packId: 'BE', language: 'nl' });
    await owner.signIn();
    // A process of its own, as a second start of the program is.
    expect(await startAndAsk(dataDir)).toEqual(['refused', 'desk-already-open']);
    expect((await owner.value('showDesk', {})).signedIn).toMatchObject({ role: 'manager' });
    await first.close();
    expect(await startAndAsk(dataDir)).toEqual(['ready', null]);
  });
});

/** Holds a shop's folder as a running desk does. */
async function hold(dataDir: string, passphrase: string): Promise<ChildProcess> {
  const program = join(import.meta.dirname, 'children', 'hold-desk.ts');
  const child = spawn(process.execPath, [program, dataDir, passphrase], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  expect(line).toBe('open');
  return child;
}

/** Starts the loopback shell as `npm run desk` does, and asks what a window is shown. */
async function startAndAsk(dataDir: string): Promise<readonly unknown[]> {
  const program = join(import.meta.dirname, 'children', 'show-shell.ts');
  const child = spawn(process.execPath, [program, dataDir, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, BUKA_DEMO_HOME: join(folder, 'demo-home') },
  });
  children.push(child);
  const ended = once(child, 'exit');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  expect(await ended).toEqual([0, null]);
  return JSON.parse(line) as readonly unknown[];
}
