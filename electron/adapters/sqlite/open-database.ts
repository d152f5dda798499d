import Database from 'better-sqlite3';
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { createSqliteConnection, type SqliteConnection } from './sqlite-connection.ts';
import { allMigrations } from './migrations/all-migrations.ts';

/** "Buka" in ASCII: tells our file from any other SQLite database. */
export const applicationId = 0x42756b61;

export type OpenRefusal = {
  readonly code: 'database-missing' | 'database-corrupt' | 'database-foreign' | 'database-newer' | 'database-unreachable' | 'disk-full';
};

/**
 * Opens the desk's database for writing: WAL with synchronous=FULL on every open (WAL reopens as NORMAL), deleted content
 * overwritten, migrations applied after a copy of the file was set aside.
 */
export function openDatabase(file: string, migrations = allMigrations): Result<SqliteConnection, OpenRefusal> {
  const kind = sniffFile(file);
  if (kind === 'foreign') return fail({ code: 'database-foreign' });
  let raw: Database.Database | undefined;
  try {
    raw = new Database(file);
    const isNew = raw.pragma('schema_version', { simple: true }) === 0;
    if (!isNew && raw.pragma('application_id', { simple: true }) !== applicationId) return refuse(raw, 'database-foreign');
    const version = Number(raw.pragma('user_version', { simple: true }));
    if (version > migrations.length) return refuse(raw, 'database-newer');
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    raw.pragma('secure_delete = ON');
    raw.pragma('foreign_keys = ON');
    raw.pragma('trusted_schema = OFF');
    raw.pragma('wal_autocheckpoint = 1000');
    if (!isNew && version < migrations.length) raw.prepare('VACUUM INTO ?').run(`${file}.before-${migrations.length}`);
    migrate(raw, version, migrations);
    return ok(createSqliteConnection(raw));
  } catch (error) {
    raw?.close();
    return fail({ code: openRefusalOf(error) });
  }
}

/** Opens a database to look at it only, whoever else has it open. */
export function openDatabaseToRead(file: string): Result<SqliteConnection, OpenRefusal> {
  const kind = sniffFile(file);
  if (kind === 'missing') return fail({ code: 'database-missing' });
  if (kind === 'foreign') return fail({ code: 'database-foreign' });
  let raw: Database.Database | undefined;
  try {
    raw = new Database(file, { readonly: true, fileMustExist: true });
    if (raw.pragma('application_id', { simple: true }) !== applicationId) return refuse(raw, 'database-foreign');
    if (Number(raw.pragma('user_version', { simple: true })) > allMigrations.length) return refuse(raw, 'database-newer');
    raw.pragma('trusted_schema = OFF');
    return ok(createSqliteConnection(raw));
  } catch (error) {
    raw?.close();
    return fail({ code: openRefusalOf(error) });
  }
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

/** A file that does not begin as an SQLite database does is somebody else's: it is never opened for writing. */
function sniffFile(file: string): 'missing' | 'empty' | 'sqlite' | 'foreign' {
  if (!existsSync(file)) return 'missing';
  if (statSync(file).size === 0) return 'empty';
  const descriptor = openSync(file, 'r');
  try {
    const start = Buffer.alloc(16);
    readSync(descriptor, start, 0, 16, 0);
    return start.toString('latin1') === 'SQLite format 3\0' ? 'sqlite' : 'foreign';
  } finally {
    closeSync(descriptor);
  }
}

function refuse(raw: Database.Database, code: OpenRefusal['code']): Result<never, OpenRefusal> {
  raw.close();
  return fail({ code });
}

function openRefusalOf(error: unknown): OpenRefusal['code'] {
  const code = sqliteCodeOf(error);
  if (code.startsWith('SQLITE_NOTADB')) return 'database-foreign';
  if (code.startsWith('SQLITE_CORRUPT')) return 'database-corrupt';
  if (code.startsWith('SQLITE_FULL')) return 'disk-full';
  if (code === '') throw error;
  return 'database-unreachable';
}

/** The extended code of an error that SQLite raised, or empty for any other error. */
export function sqliteCodeOf(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code;
  // better-sqlite3 raises a TypeError when the folder of the file does not exist.
  return error instanceof TypeError && error.message.includes('directory does not exist') ? 'SQLITE_CANTOPEN' : '';
}
