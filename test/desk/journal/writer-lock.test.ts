import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeWriterLock } from '../../../electron/adapters/sqlite/writer-lock.ts';
import { createPassphraseKeyProvider } from '../../../electron/adapters/vault/passphrase-key-provider.ts';
import { openDesk, type DeskOptions } from '../../../electron/shells/compose.ts';
import { blankPaper, newIntent, openTestDesk, managerPin, passphrase, type TestDesk } from '../open-test-desk.ts';

let desk: TestDesk;
let children: ChildProcess[];

beforeEach(async () => {
  desk = await openTestDesk();
  children = [];
});

afterEach(async () => {
  children.forEach((child) => child.kill('SIGKILL'));
  await desk.close();
});

const optionsOf = (dataDir: string): DeskOptions => ({
  dataDir,
  keyProvider: (file) => createPassphraseKeyProvider(file, passphrase),
  printer: { name: 'none', print: async () => ({ ok: true, value: null }) },
  paper: blankPaper,
  reportBug: () => undefined,
  checkInBackground: false,
});

async function openAgain(dataDir: string): Promise<string> {
  const opened = await openDesk(optionsOf(dataDir));
  if (opened.ok) await opened.value.close();
  return opened.ok ? 'open' : opened.error.code;
}

/** What a second process says when it tries to open the folder. */
async function openElsewhere(dataDir: string): Promise<{ readonly answer: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-desk.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const ended = once(child, 'exit').then(() => ['ended without a word']);
  const [line] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer | string];
  return { answer: line.toString().trim(), child };
}

/** A folder as a closed desk leaves it. It goes with the folder of the desk that was copied. */
async function leaveFolder(): Promise<string> {
  const { dataDir } = desk;
  await desk.restart();
  const copy = join(dataDir, 'left');
  mkdirSync(copy);
  for (const name of ['buka.sqlite', 'buka.keys.json']) copyFileSync(join(dataDir, name), join(copy, name));
  return copy;
}

test('a second desk over the same folder is refused, in this process and in another, and the first goes on', async () => {
  expect(await openAgain(desk.dataDir)).toBe('desk-already-open');
  const { answer } = await openElsewhere(desk.dataDir);
  expect(answer).toBe('desk-already-open');
  await desk.value('lockDesk', { intent: newIntent(), why: 'asked' });
  await desk.signIn(desk.managerId, managerPin);
});

test('after a kill of the holder the folder opens at once', async () => {
  const folder = await leaveFolder();
  const { answer, child } = await openElsewhere(folder);
  expect(answer).toBe('open');
  expect(await openAgain(folder)).toBe('desk-already-open');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const startedMs = performance.now();
  expect(await openAgain(folder)).toBe('open');
  expect(performance.now() - startedMs).toBeLessThan(3_000);
});

test('after an ordinary close nothing is left but an empty lock file, and the folder opens again', async () => {
  const folder = await leaveFolder();
  expect(await openAgain(folder)).toBe('open');
  expect(readdirSync(folder).toSorted()).toEqual(['buka.keys.json', 'buka.lock', 'buka.sqlite']);
  expect(statSync(join(folder, 'buka.lock')).size).toBe(0);
  expect(await openAgain(folder)).toBe('open');
});

test('whatever stands in the lock file keeps no shop closed', async () => {
  const folder = await leaveFolder();
  for (const content of ['', 'pid 4711', 'x'.repeat(10_000), readFileSync(join(folder, 'buka.sqlite'))]) {
    writeFileSync(join(folder, 'buka.lock'), content);
    expect(await openAgain(folder)).toBe('open');
  }
});

test('a lock file in a place that is none is refused, and refuses nobody else', () => {
  expect(takeWriterLock(join(desk.dataDir, 'no-such-folder', 'buka.lock'))).toEqual({
    ok: false,
    error: { code: 'database-unreachable' },
  });
  expect(existsSync(join(desk.dataDir, 'no-such-folder'))).toBe(false);
});
