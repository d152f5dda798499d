import Database from 'better-sqlite3';
import { rmSync } from 'node:fs';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { sqliteCodeOf } from './open-database.ts';

export interface WriterLock {
  release(): void;
}

type LockRefusal = { readonly code: 'desk-already-open' | 'database-unreachable' };

/**
 * Makes this process the only writer of a data folder. The lock is the operating system's own, taken by SQLite on an empty
 * file beside the database, so it falls with the process however that ends, and no stale file ever keeps a shop closed.
 */
export function takeWriterLock(file: string): Result<WriterLock, LockRefusal> {
  const first = tryLock(file);
  if (typeof first !== 'string') return ok(first);
  if (!first.startsWith('SQLITE_NOTADB')) return refuse(first);
  // The file holds nothing of ours; whatever was written into it, a fresh one does as well.
  try {
    rmSync(file, { force: true });
  } catch {
    return fail({ code: 'database-unreachable' });
  }
  const second = tryLock(file);
  return typeof second === 'string' ? refuse(second) : ok(second);
}

/** The lock, or SQLite's code when it cannot be had. */
function tryLock(file: string): WriterLock | string {
  let raw: Database.Database | undefined;
  try {
    raw = new Database(file, { timeout: 0 });
    raw.exec('BEGIN EXCLUSIVE');
    const held = raw;
    return { release: () => held.close() };
  } catch (error) {
    raw?.close();
    const code = sqliteCodeOf(error);
    if (code === '') throw error;
    return code;
  }
}

function refuse(code: string): Result<never, LockRefusal> {
  return fail({ code: code.startsWith('SQLITE_BUSY') ? 'desk-already-open' : 'database-unreachable' });
}
