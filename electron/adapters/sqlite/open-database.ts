import Database from 'better-sqlite3';
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { setBackupAside } from './backups.ts';
import { breakSeal, hasLog } from './file-seal.ts';
import { isFileSystemError } from './is-file-system-error.ts';
import { pagesToMoveUnasked } from './log-keeper.ts';
import { createSqliteConnection, type SqliteConnection } from './sqlite-connection.ts';
import { allMigrations } from './migrations/all-migrations.ts';
import { truncateLog } from './sweep-purged-pages.ts';

/** "Buka" in ASCII: tells our file from any other SQLite database. */
export const applicationId = 0x42756b61;

export type OpenRefusal = {
  readonly code:
    | 'database-missing'
    | 'database-corrupt'
    | 'database-foreign'
    | 'database-newer'
    | 'database-unreachable'
    | 'disk-full';
};

/**
 * Opens the desk's database for writing: WAL with synchronous=FULL on every open (WAL reopens as NORMAL), deleted content
 * overwritten, migrations applied after a copy of the file was set aside. A file that is refused is not changed.
 */
export function openDatabase(file: string, migrations = allMigrations): Result<SqliteConnection, OpenRefusal> {
  let raw: Database.Database | undefined;
  try {
    const kind = sniffFile(file);
    if (kind === 'foreign') return fail({ code: 'database-foreign' });
    raw = new Database(file);
    const isNew = raw.pragma('schema_version', { simple: true }) === 0;
    const version = Number(raw.pragma('user_version', { simple: true }));
    const refusal = isNew ? null : judgeVersion(raw, version, migrations.length);
    if (refusal) return refuse(raw, refusal);
    breakSeal(file);
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    raw.pragma('secure_delete = ON');
    raw.pragma('foreign_keys = ON');
    raw.pragma('trusted_schema = OFF');
    // Without it a REPLACE deletes a row past the triggers.
    raw.pragma('recursive_triggers = ON');
    raw.pragma(`wal_autocheckpoint = ${pagesToMoveUnasked}`);
    if (!isNew && version < migrations.length) setBackupAside(raw, migrations.length);
    if (version < migrations.length) migrate(raw, version, migrations);
    // A stop right after a purge leaves the purged pages in the log; a full disk or a reader only puts this off.
    truncateLog(raw);
    return ok(createSqliteConnection(raw));
  } catch (error) {
    raw?.close();
    return fail({ code: openRefusalOf(error) });
  }
}

/** Opens a database to look at it only, whoever else has it open. */
export function openDatabaseToRead(file: string): Result<SqliteConnection, OpenRefusal> {
  let raw: Database.Database | undefined;
  try {
    const kind = sniffFile(file);
    if (kind === 'missing') return fail({ code: 'database-missing' });
    if (kind !== 'sqlite') return fail({ code: 'database-foreign' });
    raw = openQuietly(file);
    const refusal = judgeVersion(raw, Number(raw.pragma('user_version', { simple: true })), allMigrations.length);
    if (refusal) return refuse(raw, refusal);
    raw.pragma('trusted_schema = OFF');
    return ok(createSqliteConnection(raw));
  } catch (error) {
    raw?.close();
    return fail({ code: openRefusalOf(error) });
  }
}

/**
 * A database that nobody has open and that is whole by itself is read into memory: SQLite would else lay files beside it, which
 * evidence on a read-only medium does not allow. A large one, or one with a log, is opened where it is.
 */
function openQuietly(file: string): Database.Database {
  const { size } = statSync(file);
  if (hasLog(file) || size > largestInMemory) return new Database(file, { readonly: true, fileMustExist: true });
  const bytes = readFileSync(file);
  const isKnownFormat = [bytes[18], bytes[19]].every((version) => version === 1 || version === 2);
  if (!isKnownFormat) return new Database(file, { readonly: true, fileMustExist: true });
  // Without its log the database is read as one that never had any: both format versions 1.
  bytes.fill(1, 18, 20);
  return new Database(bytes.subarray(0, size - (size % 512)), { readonly: true });
}

const largestInMemory = 256 * 1024 * 1024;

/** No version of ours is below 1: application id and version are written in one transaction with the first schema. */
function judgeVersion(raw: Database.Database, version: number, newest: number): OpenRefusal['code'] | null {
  if (raw.pragma('application_id', { simple: true }) !== applicationId) return 'database-foreign';
  if (version > newest) return 'database-newer';
  return version < 1 ? 'database-corrupt' : null;
}

export function migrate(raw: Database.Database, fromVersion: number, migrations = allMigrations): void {
  raw
    .transaction(() => {
      migrations.slice(fromVersion).forEach((migration) => raw.exec(migration.sql));
      raw.pragma(`application_id = ${applicationId}`);
      raw.pragma(`user_version = ${migrations.length}`);
    })
    .immediate();
}

/**
 * A file that does not begin as an SQLite database of ours does is somebody else's: it is not even opened, since opening a
 * database for writing may already bring its log into it. An id of zero may still stand in the log of a desk that was cut off
 * at its very first commit.
 */
function sniffFile(file: string): 'missing' | 'empty' | 'sqlite' | 'foreign' {
  if (!existsSync(file)) return 'missing';
  const descriptor = openSync(file, 'r');
  try {
    const start = Buffer.alloc(100);
    const length = readSync(descriptor, start, 0, 100, 0);
    if (length === 0) return 'empty';
    if (length < start.length || !start.subarray(0, 16).equals(sqliteMagic)) return 'foreign';
    return [0, applicationId].includes(start.readUInt32BE(68)) ? 'sqlite' : 'foreign';
  } finally {
    closeSync(descriptor);
  }
}

const sqliteMagic = Buffer.from('SQLite format 3\0', 'latin1');

function refuse(raw: Database.Database, code: OpenRefusal['code']): Result<never, OpenRefusal> {
  raw.close();
  return fail({ code });
}

/** @throws the error itself when neither SQLite nor the file system raised it: a bug. */
export function openRefusalOf(error: unknown): OpenRefusal['code'] {
  const code = sqliteCodeOf(error);
  if (code.startsWith('SQLITE_NOTADB')) return 'database-foreign';
  if (code.startsWith('SQLITE_CORRUPT')) return 'database-corrupt';
  if (code.startsWith('SQLITE_FULL')) return 'disk-full';
  if (code === '' && !isFileSystemError(error)) throw error;
  return 'database-unreachable';
}

/** The extended code of an error that SQLite raised, or empty for any other error. */
export function sqliteCodeOf(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code;
  // better-sqlite3 raises a TypeError when the folder of the file does not exist.
  return error instanceof TypeError && error.message.includes('directory does not exist') ? 'SQLITE_CANTOPEN' : '';
}
