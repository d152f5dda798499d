import Database from 'better-sqlite3';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { sqliteCodeOf } from './open-database.ts';

export interface WriterLock {
  release(): void;
}

/**
 * Makes this process the only writer of a data folder. The lock is the operating system's own, taken by SQLite on an empty
 * file beside the database, so it falls with the process however that ends, and no stale file ever keeps a shop closed.
 */
export function takeWriterLock(file: string): Result<WriterLock, { readonly code: 'desk-already-open' | 'database-unreachable' }> {
  let raw: Database.Database | undefined;
  try {
    raw = new Database(file, { timeout: 0 });
    raw.exec('BEGIN EXCLUSIVE');
    const held = raw;
    return ok({ release: () => held.close() });
  } catch (error) {
    raw?.close();
    const code = sqliteCodeOf(error);
    if (code === '') throw error;
    return fail({ code: code.startsWith('SQLITE_BUSY') ? 'desk-already-open' : 'database-unreachable' });
  }
}
