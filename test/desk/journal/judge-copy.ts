import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { verifyFile } from '../../../electron/adapters/sqlite/verify-file.ts';
import type { JournalVerdict, VerifyOptions } from '../../../electron/adapters/sqlite/verify-journal.ts';
import { createNodeVault } from '../../../electron/adapters/vault/node-vault.ts';
import { createPassphraseKeyProvider } from '../../../electron/adapters/vault/passphrase-key-provider.ts';
import { passphrase, type TestDesk } from '../open-test-desk.ts';
import { spoil, type Signer } from './spoil.ts';
import { copyDatabase } from './varied-day.ts';

/** The verdict on a file that can be read. */
export function judge(file: string, options?: VerifyOptions): JournalVerdict {
  const verdict = verifyFile(file, options);
  if (!verdict.ok) throw new Error(verdict.error.code);
  return verdict.value;
}

/** What the verifier finds in a copy of a desk's journal that somebody has been at. */
export function faultAfterSpoiling(
  desk: TestDesk,
  act: (raw: Database.Database) => void,
  options?: VerifyOptions,
): JournalVerdict['fault'] {
  const copy = copyDatabase(desk);
  spoil(copy, act);
  return judge(copy, options).fault;
}

/** The first entry of a kind. */
export const seqOf = (raw: Database.Database, kind: string): number =>
  raw.prepare('SELECT min(seq) FROM journal WHERE kind = ?').pluck().get(kind) as number;

/** Signs as whoever holds the desk's own keys would. */
export async function signerOfDesk(desk: TestDesk): Promise<Signer> {
  const masterKey = await createPassphraseKeyProvider(join(desk.dataDir, 'buka.keys.json'), passphrase).unlock();
  if (!masterKey.ok) throw new Error(masterKey.error.code);
  return createNodeVault(masterKey.value).sign;
}
