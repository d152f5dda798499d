import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAlive } from '../../scripts/set-up/is-alive.mjs';
import { project } from './lint-tree.ts';

/** Stands in for npm: takes a moment, speaks on both streams, counts its runs, and installs nothing but Node. */
const installerSource = `
  const { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync } = require('node:fs');
  appendFileSync('installations.txt', process.argv[2] + '\\n');
  console.log('words on standard output');
  console.error('words on standard error');
  rmSync('node_modules', { recursive: true, force: true });
  mkdirSync('node_modules/node/bin', { recursive: true });
  setTimeout(() => {
    if (readFileSync('package-lock.json', 'utf8').includes('broken')) process.exit(1);
    symlinkSync(${JSON.stringify(process.execPath)}, 'node_modules/node/bin/node');
  }, 700);
`;

const scriptSource = `
  import './die-with-launcher.ts';
  const mode: string = process.argv[2] ?? '';
  console.log(JSON.stringify({ pid: process.pid, ppid: process.ppid, given: process.argv.slice(2) }));
  if (mode === 'exit') process.exit(7);
  if (mode === 'stay') setInterval(() => {}, 1000);
`;

// Seen: 60 to 110 ms. The rest is for a machine that runs other tests on every core meanwhile.
const goneWithinMs = 500;

let folder: string;
const started: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buka-launcher-'));
  for (const part of ['with-setup.mjs', 'die-with-launcher.ts', 'set-up']) {
    cpSync(join(project, 'scripts', part), join(folder, 'scripts', part), { recursive: true });
  }
  const trial = 'node scripts/with-setup.mjs scripts/trial.ts';
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', scripts: { trial } }));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  writeFileSync(join(folder, 'npm-installer.cjs'), installerSource);
  writeFileSync(join(folder, 'scripts/trial.ts'), scriptSource);
});

afterEach(async () => {
  for (const child of started.splice(0)) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('a script started with set-up', () => {
  test('installs the packages once, and leaves standard output to the script', async () => {
    const first = await runTrial('a b');
    expect(first).toMatchObject({ code: 0, given: ['a b'] });
    expect(first.stderr).toContain('words on standard output');
    expect(first.stderr).toContain('words on standard error');
    const second = await runTrial('c');
    expect(second).toMatchObject({ code: 0, given: ['c'], stderr: '' });
    expect(countInstallations()).toBe(1);
  });

  test('installs again when package-lock.json has changed', async () => {
    await runTrial('a');
    appendFileSync(join(folder, 'package-lock.json'), '\n');
    expect(await runTrial('b')).toMatchObject({ code: 0, given: ['b'] });
    expect(countInstallations()).toBe(2);
  });

  test('installs once for two that start together', async () => {
    const both = await Promise.all([runTrial('a'), runTrial('b')]);
    expect(both.map(({ code, given }) => ({ code, given }))).toEqual([
      { code: 0, given: ['a'] },
      { code: 0, given: ['b'] },
    ]);
    expect(countInstallations()).toBe(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('.buka'))).toEqual([]);
  });

  test('does not run when the installation fails, and tries again the next time', async () => {
    writeFileSync(join(folder, 'package-lock.json'), '"broken"');
    const failed = await runTrial('a');
    expect(failed).toMatchObject({ code: 1, stdout: '' });
    expect(failed.stderr).toContain('npm ci failed');
    writeFileSync(join(folder, 'package-lock.json'), '{}');
    expect(await runTrial('b')).toMatchObject({ code: 0, given: ['b'] });
  });

  test('starts over after a launcher that was killed while it installed', async () => {
    const killed = startLauncher('a');
    await waitUntil(() => countInstallations() === 1);
    killed.kill('SIGKILL');
    expect(existsSync(join(folder, 'node_modules/.buka-setup'))).toBe(false);
    const next = await runTrial('b');
    expect(next).toMatchObject({ code: 0, given: ['b'] });
    expect(next.stderr).toContain('waiting');
    expect(countInstallations()).toBe(2);
  });

  test('ends with the exit code of the script', async () => {
    expect(await runTrial('exit')).toMatchObject({ code: 7 });
  });

  test('passes a signal on, and dies of it as the script did', async () => {
    await runTrial('a');
    const launcher = startLauncher('stay');
    const { pid } = await readAnswer(launcher);
    launcher.kill('SIGTERM');
    const [code, signal] = (await once(launcher, 'exit')) as [number | null, NodeJS.Signals | null];
    expect({ code, signal }).toEqual({ code: null, signal: 'SIGTERM' });
    expect(isAlive(pid)).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('a script does not outlive', () => {
  beforeEach(async () => {
    await runTrial('a');
  });

  test('its launcher, killed with SIGKILL', async () => {
    const launcher = startLauncher('stay');
    const { pid } = await readAnswer(launcher);
    launcher.kill('SIGKILL');
    expect(await timeUntilGone(pid)).toBeLessThan(goneWithinMs);
  });

  test('npm above its launcher, killed with SIGKILL', async () => {
    const npm = spawn('npm', ['run', '--silent', 'trial', '--', 'stay'], { cwd: folder });
    started.push(npm);
    const { pid, ppid } = await readAnswer(npm);
    npm.kill('SIGKILL');
    expect(await timeUntilGone(pid)).toBeLessThan(goneWithinMs);
    expect(await timeUntilGone(ppid)).toBeLessThan(goneWithinMs);
  });
});

interface Answer {
  readonly pid: number;
  readonly ppid: number;
  readonly given: readonly string[];
}

function startLauncher(argument: string): ChildProcess {
  const launcher = spawn(process.execPath, ['scripts/with-setup.mjs', 'scripts/trial.ts', argument], {
    cwd: folder,
    env: { ...process.env, npm_execpath: join(folder, 'npm-installer.cjs') },
  });
  started.push(launcher);
  return launcher;
}

async function runTrial(argument: string): Promise<{
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly given: readonly string[];
}> {
  const launcher = startLauncher(argument);
  let stdout = '';
  let stderr = '';
  launcher.stdout?.on('data', (piece: Buffer) => (stdout += piece.toString()));
  launcher.stderr?.on('data', (piece: Buffer) => (stderr += piece.toString()));
  const [code] = (await once(launcher, 'close')) as [number | null];
  // One line of JSON and nothing else, or this throws.
  return { code, stdout, stderr, given: stdout === '' ? [] : (JSON.parse(stdout) as Answer).given };
}

async function readAnswer(child: ChildProcess): Promise<Answer> {
  const [piece] = (await once(child.stdout!, 'data')) as [Buffer];
  return JSON.parse(piece.toString()) as Answer;
}

function countInstallations(): number {
  const path = join(folder, 'installations.txt');
  return existsSync(path) ? readFileSync(path, 'utf8').split('ci\n').length - 1 : 0;
}

async function timeUntilGone(pid: number): Promise<number> {
  const startedAt = Date.now();
  await waitUntil(() => !isAlive(pid));
  return Date.now() - startedAt;
}

async function waitUntil(isReached: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!isReached()) {
    if (Date.now() > deadline) throw new Error('It did not happen within ten seconds.');
    await sleep(10);
  }
}
