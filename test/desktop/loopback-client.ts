import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { startLoopbackServer } from '../../electron/shells/loopback/loopback-server.ts';
import { keychainKeys } from '../../electron/shells/window/keychain-keys.ts';
import { openPreferences } from '../../electron/shells/window/open-preferences.ts';
import { createWindowHost } from '../../electron/shells/window/window-host.ts';
import type { PageClient } from './page-client.ts';

/** The same desk in the loopback shell, and a page connected to it over its WebSocket. */
export async function startLoopback(): Promise<PageClient & { close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'buka-parity-'));
  const demoHome = join(folder, 'demo');
  mkdirSync(demoHome);
  const host = createWindowHost({
    shell: 'loopback',
    version: '9.8.7',
    dataDir: join(folder, 'shop'),
    // As in the desktop shell, so that the shells differ in nothing but the way of the calls.
    keys: keychainKeys({
      isTrustworthy: async () => true,
      encrypt: async (secret) => secret,
      decrypt: async (sealed) => sealed,
    }),
    printers: {
      list: async () => [],
      printerOf: () => ({ name: 'system', print: async () => ({ ok: true, value: null }) }),
    },
    preferences: openPreferences(join(folder, 'preferences')),
    demoHome,
  });
  await host.start();
  const server = await startLoopbackServer({ host, port: 0, screens: folder });
  const { origin } = new URL(server.url);
  const launched = await fetch(server.url, { redirect: 'manual' });
  const [cookie = ''] = (launched.headers.get('set-cookie') ?? '').split(';');
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/rpc`, { headers: { cookie }, origin });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  // `ws` speaks the browser's interface; its types are its own.
  const client: unknown = createORPCClient(new RPCLink({ websocket: socket as never }));
  return {
    call: ([area, name], input) => {
      const tree = client as Readonly<Record<string, Readonly<Record<string, (input: unknown) => Promise<unknown>>>>>;
      return tree[area]![name]!(input);
    },
    async close() {
      socket.close();
      await server.close();
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
