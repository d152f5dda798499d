// A demo shop that stands ready, made once and copied by the tests:  make-demo-shop DATA PACK
import '../../../scripts/die-with-launcher.ts';
import { join } from 'node:path';
import { createConfPreferences } from '../../../electron/adapters/settings/conf-preferences.ts';
import { demoHome } from '../../../electron/shells/demo/demo-home.ts';
import { cupsPrinters } from '../../../electron/shells/window/system-printers.ts';
import { createWindowHost } from '../../../electron/shells/window/window-host.ts';
import type { PackId } from '../../../shared/domain/packs/country-pack.ts';

const [dataDir = '', packId = 'CA-ON'] = process.argv.slice(2);
const host = createWindowHost({
  shell: 'loopback',
  version: '0.0.0',
  dataDir,
  keys: { kind: 'passphrase' },
  printers: cupsPrinters,
  preferences: createConfPreferences({ folder: join(dataDir, 'preferences') }),
  demoHome: demoHome(),
});
await host.start();
const made = await host.makeDemoShop(packId as PackId);
if (!made.ok) throw new Error(made.error.code);
const { demo } = await host.show();
await host.close();
console.log(JSON.stringify(demo));
