import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readHead } from '../../adapters/sqlite/journal-writer.ts';
import { openDatabaseToRead } from '../../adapters/sqlite/open-database.ts';
import { createPassphraseKeyProvider } from '../../adapters/vault/passphrase-key-provider.ts';
import { databaseFileName, keyFileName } from '../compose.ts';

/**
 * Whether there is a desk to be opened here. A set-up that was begun and never finished leaves an empty journal, and keys that
 * nothing depends on: there a new shop is made, and no passphrase is asked for that nobody ever chose.
 */
export function holdsDesk(dataDir: string): boolean {
  if (createPassphraseKeyProvider(join(dataDir, keyFileName), '').isInUse()) return true;
  const file = join(dataDir, databaseFileName);
  if (!existsSync(file)) return false;
  const opened = openDatabaseToRead(file);
  // What is wrong with it is told when it is opened.
  if (!opened.ok) return true;
  try {
    return readHead(opened.value).seq > 0;
  } catch {
    return true;
  } finally {
    opened.value.raw.close();
  }
}
