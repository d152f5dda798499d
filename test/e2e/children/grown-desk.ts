// A desk over a grown journal, whose key is there at once:  grown-desk SCREENS DATA
import '../../../scripts/die-with-launcher.ts';
import { join } from 'node:path';
import { createConfPreferences } from '../../../electron/adapters/settings/conf-preferences.ts';
import { startLoopbackServer } from '../../../electron/shells/loopback/loopback-server.ts';
import { cupsPrinters } from '../../../electron/shells/window/system-printers.ts';
import { createWindowHost } from '../../../electron/shells/window/window-host.ts';
import { immediateKeys } from '../../bench/bench-desk.ts';

const [screens = '', dataDir = ''] = process.argv.slice(2);
const RealDate = Date;
const behindMs = RealDate.now() - RealDate.parse(process.env['BUKA_TEST_NOW'] ?? '');

/** The journal ends on a morning of its own; the clock goes on from there, or the desk would rightly call it wrong. */
globalThis.Date = class extends RealDate {
  constructor(...given: readonly unknown[]) {
    super(...((given.length > 0 ? given : [RealDate.now() - behindMs]) as [number]));
  }
  static override now(): number {
    return RealDate.now() - behindMs;
  }
} as DateConstructor;

const host = createWindowHost({
  shell: 'loopback',
  version: '0.0.0',
  dataDir,
  keys: { kind: 'keychain', provider: () => immediateKeys },
  printers: cupsPrinters,
  preferences: createConfPreferences({ folder: join(dataDir, 'preferences') }),
  demoHome: null,
});
await host.start();
const server = await startLoopbackServer({ host, port: 0, screens });
console.log(JSON.stringify({ url: server.url }));
const close = async (): Promise<never> => {
  await server.close();
  await host.close();
  process.exit(0);
};
process.on('SIGTERM', () => void close());
