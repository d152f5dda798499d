import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createPassphraseKeyProvider } from '../../../electron/adapters/vault/passphrase-key-provider.ts';
import type { DeskOptions } from '../../../electron/shells/compose.ts';
import { blankPaper, passphrase, type TestDesk } from '../open-test-desk.ts';

/** Lays a copy of a database and the desk's keys into a folder of their own beside it, and answers the folder. */
export function layCopy(desk: TestDesk, copy: string, name: string): string {
  const folder = join(desk.dataDir, name);
  mkdirSync(folder);
  copyFileSync(copy, join(folder, 'buka.sqlite'));
  copyFileSync(join(desk.dataDir, 'buka.keys.json'), join(folder, 'buka.keys.json'));
  return folder;
}

/** Opens such a folder as the desk itself would. */
export function optionsOfCopy(desk: TestDesk, folder: string, overrides: Partial<DeskOptions> = {}): DeskOptions {
  return {
    dataDir: folder,
    clock: desk.clock,
    keyProvider: (file) => createPassphraseKeyProvider(file, passphrase),
    printer: { name: 'none', print: async () => ({ ok: true, value: null }) },
    paper: blankPaper,
    reportBug: (bug) => {
      throw bug.error;
    },
    checkInBackground: false,
    ...overrides,
  };
}
