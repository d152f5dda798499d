import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConfPreferences } from '../../electron/adapters/settings/conf-preferences.ts';
import { startLoopbackServer, type LoopbackServer } from '../../electron/shells/loopback/loopback-server.ts';
import type { SystemPrinters } from '../../electron/shells/window/host-options.ts';
import { createWindowHost, type WindowHost } from '../../electron/shells/window/window-host.ts';
import { openWindow, type TestWindow } from './test-window.ts';

export interface LoopbackOptions {
  readonly awayAfterMs?: number;
  /** A folder of another loopback, to be opened again. */
  readonly dataDir?: string;
  readonly demoHome?: string;
}

/** The loopback shell as it runs in a shop, in folders of its own; only its screens are a handful of made-up files. */
export interface TestLoopback {
  readonly server: LoopbackServer;
  readonly host: WindowHost;
  readonly origin: string;
  readonly port: number;
  readonly dataDir: string;
  readonly demoHome: string;
  readonly bugs: readonly unknown[];
  /** How often the shell was told that its window stays away. */
  readonly timesGone: () => number;
  /** The first window, whose launch spends the code. */
  launch(): Promise<TestWindow>;
  close(): Promise<void>;
}

const noPrinters: SystemPrinters = {
  list: async () => [],
  printerOf: (id) => ({ name: id, print: async () => ({ ok: false, error: { code: 'printer-unavailable' } }) }),
};

export async function openLoopback(options: LoopbackOptions = {}): Promise<TestLoopback> {
  const folder = mkdtempSync(join(tmpdir(), 'buka-loopback-'));
  const dataDir = options.dataDir ?? join(folder, 'data');
  const demoHome = options.demoHome ?? join(folder, 'demo-home');
  mkdirSync(demoHome, { recursive: true });
  const bugs: unknown[] = [];
  const host = createWindowHost({
    shell: 'loopback',
    version: '0.1.0',
    dataDir,
    keys: { kind: 'passphrase' },
    printers: noPrinters,
    preferences: createConfPreferences({ folder: join(folder, 'preferences') }),
    demoHome,
    reportBug: (bug) => bugs.push(bug),
  });
  await host.start();
  let timesGone = 0;
  const server = await startLoopbackServer({
    host,
    port: 0,
    screens: makeScreens(folder),
    onWindowGone: () => {
      timesGone += 1;
    },
    ...(options.awayAfterMs !== undefined && { awayAfterMs: options.awayAfterMs }),
  });
  const { origin, port } = new URL(server.url);
  return {
    server,
    host,
    origin,
    port: Number(port),
    dataDir,
    demoHome,
    bugs,
    timesGone: () => timesGone,
    launch: async () => openWindow(origin, await launchCookie(server.url)),
    async close() {
      await server.close();
      await host.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Spends the launch code as a browser does. */
export async function launchCookie(url: string): Promise<string> {
  const answer = await fetch(url, { redirect: 'manual' });
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  if (cookie === '') throw new Error(`no cookie: ${answer.status}`);
  return cookie;
}

/** What must never be served, beside what must. */
export const outsideText = 'this lies outside of the screens';

function makeScreens(folder: string): string {
  const screens = join(folder, 'screens');
  mkdirSync(join(screens, 'assets', '.cache'), { recursive: true });
  writeFileSync(join(screens, 'index.html'), '<!doctype html><title>Buka</title>');
  writeFileSync(join(screens, 'assets', 'main-1a2b.js'), 'void 0;');
  for (const hidden of [
    join(screens, '.built-from'),
    join(screens, '.hidden.js'),
    join(screens, 'assets', '.hidden.js'),
    join(screens, 'assets', '.cache', 'page.js'),
    join(screens, 'notes.txt'),
    join(screens, 'assets', 'main-1a2b.js.map'),
    join(folder, 'outside.js'),
    join(folder, 'outside.html'),
  ])
    writeFileSync(hidden, outsideText);
  return screens;
}
