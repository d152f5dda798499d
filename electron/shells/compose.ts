import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { createJoseFeedOpener } from '../adapters/feed/jose-feed-opener.ts';
import { createWorkerPaperRenderer } from '../adapters/pdf/worker-paper-renderer.ts';
import { checkWholeJournal } from '../adapters/sqlite/check-whole-journal.ts';
import { createJournalStore, readHead } from '../adapters/sqlite/journal-writer.ts';
import { openDatabase, openRefusalOf } from '../adapters/sqlite/open-database.ts';
import { sealFile } from '../adapters/sqlite/file-seal.ts';
import type { SqliteConnection } from '../adapters/sqlite/sqlite-connection.ts';
import { refusalOfError } from '../adapters/sqlite/refusal-of-error.ts';
import { checkTail } from '../adapters/sqlite/start-up-check.ts';
import { takeWriterLock } from '../adapters/sqlite/writer-lock.ts';
import { createGarbageKeeper } from '../adapters/system/garbage-keeper.ts';
import { createRandomIdSource } from '../adapters/system/random-id-source.ts';
import { createSystemClock } from '../adapters/system/system-clock.ts';
import { createNodeVault } from '../adapters/vault/node-vault.ts';
import { createScryptPinHasher } from '../adapters/vault/scrypt-pin-hasher.ts';
import { createDispatch, type Dispatch, type OpenDesk, type ReportBug } from '../desk/dispatch.ts';
import { readDesk } from '../desk/reads/read-desk.ts';
import type { Clock } from '../ports/clock.ts';
import type { IdSource } from '../ports/id-source.ts';
import type { JournalHealth } from '../ports/journal-health.ts';
import type { KeyProvider } from '../ports/key-provider.ts';
import type { PaperRenderer } from '../ports/paper-renderer.ts';
import type { PinHasher } from '../ports/pin-hasher.ts';
import type { Printer } from '../ports/printer.ts';

export interface DeskOptions {
  readonly dataDir: string;
  /** Which key provider opens the vault: the shell decides. */
  readonly keyProvider: (keyFile: string) => KeyProvider;
  readonly printer: Printer;
  /** Opens the vault when passphrase or keychain is lost, and binds it to this provider again. */
  readonly recoveryKey?: string;
  readonly reportBug: ReportBug;
  /** The system's own where left out; a rehearsal brings its own. */
  readonly clock?: Clock;
  readonly ids?: IdSource;
  readonly pinHasher?: PinHasher;
  readonly paper?: PaperRenderer;
  /** Switched off by tools that check the journal themselves. */
  readonly checkInBackground?: boolean;
}

export interface RunningDesk {
  readonly dispatch: Dispatch;
  /** Of the background check; null when there is nothing to check or it was switched off. */
  readonly health: JournalHealth | null;
  close(): Promise<void>;
}

export const databaseFileName = 'buka.sqlite';
export const keyFileName = 'buka.keys.json';
const lockFileName = 'buka.lock';

/** Puts a desk together over a data folder and opens it: lock, database, keys, the tail of the journal, then `dispatch`. */
export async function openDesk(options: DeskOptions): Promise<Result<RunningDesk, Refusal>> {
  try {
    mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  } catch {
    return fail({ code: 'database-unreachable' });
  }
  const lock = takeWriterLock(join(options.dataDir, lockFileName));
  if (!lock.ok) return lock;
  const file = join(options.dataDir, databaseFileName);
  const keyProvider = options.keyProvider(join(options.dataDir, keyFileName));
  const opened = await openStores(file, keyProvider, options.recoveryKey).catch((error: unknown) => {
    lock.value.release();
    throw error;
  });
  if (!opened.ok) {
    lock.value.release();
    return opened;
  }
  const { connection, desk } = opened.value;
  let sign = desk?.vault.sign ?? null;
  const paper = options.paper ?? createWorkerPaperRenderer();
  const health =
    desk && options.checkInBackground !== false ? checkWholeJournal(file, desk.vault.publicKeys.signing) : null;
  const dispatch = createDispatch(
    {
      clock: options.clock ?? createSystemClock(),
      ids: options.ids ?? createRandomIdSource(),
      keyProvider,
      pinHasher: options.pinHasher ?? createScryptPinHasher(),
      feedOpener: createJoseFeedOpener(),
      paper,
      printer: options.printer,
      refusalOfError,
      openVault: createNodeVault,
      openJournal: (vault) => {
        sign = vault.sign;
        return createJournalStore(connection, vault.sign);
      },
      ...(health && { health }),
    },
    desk,
    options.reportBug,
  );
  const garbage = createGarbageKeeper();
  return ok({
    dispatch: async (...call) => {
      try {
        return await dispatch(...call);
      } finally {
        garbage.afterCall();
      }
    },
    health,
    close: async () => {
      garbage.stop();
      await health?.stop();
      await paper.close();
      connection.raw.close();
      if (sign) sealFile(file, sign);
      lock.value.release();
    },
  });
}

interface OpenStores {
  readonly connection: SqliteConnection;
  readonly desk: OpenDesk;
}

/** Database and keys. Whatever is refused, or breaks, leaves the database closed. */
async function openStores(
  file: string,
  keyProvider: KeyProvider,
  recoveryKey: string | undefined,
): Promise<Result<OpenStores, Refusal>> {
  const opened = openDatabase(file);
  if (!opened.ok) return opened;
  const connection = opened.value;
  try {
    const desk = await unlockDesk(connection, keyProvider, recoveryKey);
    if (desk.ok) return ok({ connection, desk: desk.value });
    connection.raw.close();
    return desk;
  } catch (error) {
    connection.raw.close();
    // A page or a row that cannot be read is damage to tell the shop of; anything else is a bug.
    return fail({ code: error instanceof SyntaxError ? 'database-corrupt' : openRefusalOf(error) });
  }
}

/** Null for a data folder in which nobody has set up a desk yet. */
async function unlockDesk(
  connection: SqliteConnection,
  keyProvider: KeyProvider,
  recoveryKey: string | undefined,
): Promise<Result<OpenDesk, Refusal>> {
  const facts = readDesk(connection);
  if (!facts && readHead(connection).seq > 0) return fail({ code: 'database-corrupt' });
  // Keys that are in use belong to a journal: where it is gone, the shop must bring it back, not begin anew.
  if (!facts) return keyProvider.isInUse() ? fail({ code: 'database-missing' }) : ok(null);
  const masterKey = await (recoveryKey === undefined ? keyProvider.unlock() : keyProvider.recover(recoveryKey));
  if (!masterKey.ok) return masterKey;
  const vault = createNodeVault(masterKey.value);
  if (vault.publicKeys.signing !== facts.keys.signing) return fail({ code: 'key-differs' });
  const tail = checkTail(connection, facts.keys.signing);
  if (!tail.ok) return tail;
  return ok({ vault, journal: createJournalStore(connection, vault.sign) });
}
