import { sqliteCodeOf } from './open-database.ts';

export type StoreErrorCode = 'disk-full' | 'storage-failed' | 'database-corrupt';

/** What an error that SQLite raised means for the clerk; null for an error that is not SQLite's, or that only a bug can cause. */
export function refusalOfError(error: unknown): StoreErrorCode | null {
  const code = sqliteCodeOf(error);
  if (code.startsWith('SQLITE_FULL')) return 'disk-full';
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return 'database-corrupt';
  return /^SQLITE_(IOERR|READONLY|CANTOPEN|BUSY|LOCKED|PROTOCOL)/.test(code) ? 'storage-failed' : null;
}
