import type Database from 'better-sqlite3';
import { rmSync } from 'node:fs';
import { backupsOf } from './backups.ts';

/** The copies that migrations set aside still hold what is about to be purged, so they go first: a stop in between leaves none. */
export function removeBackups(raw: Database.Database): void {
  try {
    backupsOf(raw.name).forEach((backup) => rmSync(backup, { force: true }));
  } catch {
    // Another program has the file open. The sweep after the commit tries again.
  }
}

/**
 * Brings the overwritten pages into the database file and empties the write-ahead log, so that a purged value is nowhere in
 * the folder any more. False when something stood in the way; the commit stands whatever happens here.
 */
export function sweepPurgedPages(raw: Database.Database): boolean {
  removeBackups(raw);
  return backupsOf(raw.name).length === 0 && truncateLog(raw);
}

/** False while a reader still looks at an older state, and when the disk has no room. It never waits for a reader. */
export function truncateLog(raw: Database.Database): boolean {
  const patienceMs = Number(raw.pragma('busy_timeout', { simple: true }));
  try {
    raw.pragma('busy_timeout = 0');
    const [outcome] = raw.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[];
    return outcome?.busy === 0;
  } catch {
    return false;
  } finally {
    raw.pragma(`busy_timeout = ${patienceMs}`);
  }
}
