import { createPassphraseKeyProvider } from '../../../electron/adapters/vault/passphrase-key-provider.ts';
import { openDesk } from '../../../electron/shells/compose.ts';
import { blankPaper } from '../../desk/open-test-desk.ts';

/** Run as a process of its own: opens the desk in the folder it is given, says how that went, and holds it until it is ended. */
const [dataDir = '', passphrase = ''] = process.argv.slice(2);
const opened = await openDesk({
  dataDir,
  keyProvider: (file) => createPassphraseKeyProvider(file, passphrase),
  printer: { name: 'none', print: async () => ({ ok: true, value: null }) },
  paper: blankPaper,
  reportBug: () => undefined,
  checkInBackground: false,
});
console.log(opened.ok ? 'open' : opened.error.code);
if (opened.ok) setInterval(() => undefined, 60_000);
