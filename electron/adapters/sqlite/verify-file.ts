import type { ChainHead } from '../../../shared/domain/journal/journal-entry.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { checkSeal } from './file-seal.ts';
import { openDatabaseToRead, sqliteCodeOf, type OpenRefusal } from './open-database.ts';
import { findProjectionDifference, openScratchDatabase, rebuildProjections } from './replay-projections.ts';
import { createSqliteConnection, type SqliteConnection } from './sqlite-connection.ts';
import { verifyChain, type JournalVerdict, type VerifyOptions } from './verify-journal.ts';
import { publicKeyOf } from './verify-signatures.ts';
import { findAlteredSnapshot } from './verify-sealed.ts';

/**
 * What an auditor runs: the file's own structure, the chain with everything in it, and every projection against a replay.
 * One read transaction holds throughout, so a desk that is at work does not disturb it.
 */
export function verifyFile(file: string, options: VerifyOptions = {}): Result<JournalVerdict, OpenRefusal> {
  const opened = openDatabaseToRead(file);
  if (!opened.ok) return opened;
  const connection = opened.value;
  try {
    connection.raw.exec('BEGIN');
    // The chain is asked first: whoever changed an entry has often left other traces too, and the entry is what to name.
    const damage = findDamage(connection);
    const verdict =
      damage === null ? verifyChain(connection, options) : verifyDamagedChain(connection, options, damage);
    if (!verdict.ok) return ok(verdict);
    const change = findSchemaChange(connection);
    if (damage !== null || change !== null) return ok(damaged(damage ?? `schema of ${change}`));
    const derived = derivedFault(connection);
    return ok(derived.ok ? { ...verdict, ...sealFault(file, verdict.signingKey) } : { ...verdict, ...derived });
  } catch (error) {
    const code = sqliteCodeOf(error);
    if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB'))
      return fail({ code: 'database-corrupt' });
    if (code !== '') return ok(damaged(code));
    throw error;
  } finally {
    connection.raw.close();
  }
}

/** Of a file whose structure is damaged the chain may still tell which entry was hit; where it cannot, the damage itself is named. */
function verifyDamagedChain(connection: SqliteConnection, options: VerifyOptions, damage: string): JournalVerdict {
  try {
    return verifyChain(connection, options);
  } catch (error) {
    if (sqliteCodeOf(error) === '') throw error;
    return damaged(damage);
  }
}

function findSchemaChange(connection: SqliteConnection): string | null {
  const scratch = openScratchDatabase(Number(connection.raw.pragma('user_version', { simple: true })));
  try {
    return findSchemaDifference(connection, scratch);
  } finally {
    scratch.raw.close();
  }
}

/** Reads an anchor as people write it: `412:9f3a…`. Null when it is none; the hash may be given in capitals. */
export function parseAnchor(text: string): ChainHead | null {
  const parts = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(text.trim());
  return parts ? { seq: Number(parts[1]), hash: (parts[2] ?? '').toLowerCase() } : null;
}

function findDamage(connection: SqliteConnection): string | null {
  const [first] = connection.all<{ readonly integrity_check: string }>('PRAGMA integrity_check(1)');
  return first?.integrity_check === 'ok' ? null : (first?.integrity_check ?? 'no answer');
}

/** A trigger that was dropped lets entries be changed tomorrow, so the schema itself must be the one that the migrations up to its version make. */
function findSchemaDifference(connection: SqliteConnection, scratch: SqliteConnection): string | null {
  // Statistics are SQLite's own and say nothing of the shop.
  const sql = `SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY name`;
  const textsOf = (db: SqliteConnection): ReadonlyMap<string, string> =>
    new Map(db.all<{ readonly name: string }>(sql).map((row) => [row.name, JSON.stringify(row)]));
  const [found, expected] = [textsOf(connection), textsOf(scratch)];
  const names = [...new Set([...expected.keys(), ...found.keys()])];
  return names.find((name) => found.get(name) !== expected.get(name)) ?? null;
}

function damaged(where: string): JournalVerdict {
  return {
    ok: false,
    entries: 0,
    head: { seq: 0, hash: '' },
    uncovered: 0,
    isFileSealed: false,
    signingKey: null,
    fault: { code: 'file-damaged', seq: null, where },
  };
}

/** A sealed file is as it was closed, to the last byte; an unsealed one was not closed cleanly, which is no fault. */
function sealFault(file: string, signingKey: string | null): Pick<JournalVerdict, 'ok' | 'fault' | 'isFileSealed'> {
  const publicKey = signingKey === null ? undefined : publicKeyOf(signingKey);
  const seal = publicKey ? checkSeal(file, publicKey) : 'absent';
  return seal === 'broken'
    ? { ok: false, isFileSealed: false, fault: { code: 'file-altered', seq: null, where: 'the seal of the file' } }
    : { ok: true, isFileSealed: seal === 'fits', fault: null };
}

/** What stands beside the chain: the feed's inbox, and the projections against a replay. */
function derivedFault(connection: SqliteConnection): Pick<JournalVerdict, 'ok' | 'fault'> {
  const altered = findAlteredSnapshot(connection);
  if (altered !== null)
    return { ok: false, fault: { code: 'sealed-altered', seq: null, where: `number_snapshot, row ${altered}` } };
  const rebuilt = rebuildProjections(createSqliteConnection(connection.raw));
  try {
    const difference = findProjectionDifference(connection, rebuilt);
    if (!difference) return { ok: true, fault: null };
    return {
      ok: false,
      fault: { code: 'projection-differs', seq: null, where: `${difference.table}, row ${difference.row}` },
    };
  } finally {
    rebuilt.raw.close();
  }
}
