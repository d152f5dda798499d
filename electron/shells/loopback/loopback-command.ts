import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackId } from '../../../shared/domain/packs/country-pack.ts';
import { demoHome } from '../demo/demo-home.ts';
import { openPreferences } from '../window/computer-preferences.ts';
import { cupsPrinters } from '../window/system-printers.ts';
import { createWindowHost } from '../window/window-host.ts';
import { startLoopbackServer, type LoopbackServer } from './loopback-server.ts';

export interface LoopbackCommand {
  readonly dataDir: string;
  readonly port: number;
  /** The folder of the built screens. */
  readonly screens: string;
  readonly devOrigin?: string;
  /** The demo shop to find in an empty folder, so that a visitor has no question to answer first. */
  readonly demoPack?: PackId;
  readonly writeNote: (note: string) => void;
}

export interface RunningLoopback extends Pick<LoopbackServer, 'url'> {
  close(): Promise<void>;
}

/** Opens the desk over a data folder and serves it on 127.0.0.1. */
export async function runLoopback(command: LoopbackCommand): Promise<RunningLoopback> {
  const { dataDir, writeNote } = command;
  const host = createWindowHost({
    shell: 'loopback',
    version: readVersion(),
    dataDir,
    keys: { kind: 'passphrase' },
    printers: cupsPrinters,
    preferences: openPreferences(dataDir),
    demoHome: demoHome(),
    reportBug: ({ procedure, error }) => writeNote(`${procedure}: ${error instanceof Error ? error.name : 'a bug'}`),
  });
  await host.start();
  if (command.demoPack !== undefined && (await host.show()).state === 'not-set-up')
    await host.makeDemoShop(command.demoPack);
  const server = await startLoopbackServer({
    host,
    port: command.port,
    screens: command.screens,
    onWindowGone: () => host.windowGone(),
    ...(command.devOrigin !== undefined && { devOrigin: command.devOrigin }),
  });
  return {
    url: server.url,
    async close() {
      await server.close();
      await host.close();
    },
  };
}

function readVersion(): string {
  const file = join(import.meta.dirname, '..', '..', '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
