import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPassphraseKeyProvider } from '../../../electron/adapters/vault/passphrase-key-provider.ts';
import { openDesk, type RunningDesk } from '../../../electron/shells/compose.ts';
import { blankPaper } from '../open-test-desk.ts';
import { createTestPrinter } from './test-paper.ts';

/** A running desk that nobody has set up. */
export async function createDispatchOfNothing(): Promise<Pick<RunningDesk, 'dispatch' | 'close'>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'buka-empty-'));
  const opened = await openDesk({
    dataDir,
    keyProvider: (file) => createPassphraseKeyProvider(file, 'unused'),
    printer: createTestPrinter(),
    paper: blankPaper,
    reportBug: ({ error }) => {
      throw error;
    },
  });
  if (!opened.ok) throw new Error(opened.error.code);
  return {
    dispatch: opened.value.dispatch,
    close: async () => {
      await opened.value.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
