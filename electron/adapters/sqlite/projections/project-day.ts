import type { JournalEntry } from '../../../../shared/domain/journal/journal-entry.ts';
import { balanceOf, type Posting } from '../../../../shared/domain/postings.ts';
import { changeOneRow, type WritableDb } from '../sqlite-connection.ts';
import { queuePrint } from './project-prints.ts';

export function projectDayOpened(db: WritableDb, entry: JournalEntry<'day-opened'>): void {
  const { businessDay, floatMinor, postings } = entry.body;
  changeOneRow(
    db,
    `INSERT INTO business_day (business_day, state, float_minor, drawer_minor, opened_seq) VALUES (?, 'open', ?, ?, ?)`,
    businessDay,
    floatMinor,
    balanceOf(postings, 'drawer'),
    entry.seq,
  );
}

export function projectDayCounted(db: WritableDb, entry: JournalEntry<'day-counted'>): void {
  const { businessDay, countedMinor } = entry.body;
  changeOneRow(
    db,
    `UPDATE business_day SET state = 'counted', counted_seq = ?, counted_minor = ? WHERE business_day = ? AND state <> 'closed'`,
    entry.seq,
    countedMinor,
    businessDay,
  );
}

export function projectDayClosed(db: WritableDb, entry: JournalEntry<'day-closed'>): void {
  const { businessDay, zNumber, postings, printJobId } = entry.body;
  changeOneRow(
    db,
    `UPDATE business_day SET state = 'closed', closed_seq = ?, z_number = ?, drawer_minor = drawer_minor + ? WHERE business_day = ? AND state = 'counted'`,
    entry.seq,
    zNumber,
    balanceOf(postings, 'drawer'),
    businessDay,
  );
  queuePrint(db, { jobId: printJobId, document: 'z-report', subject: businessDay, itemId: null, seq: entry.seq });
}

/** What a sale does to the till: cash in the drawer, and a count made before is old: the day must be counted again before it is closed. */
export function projectSale(db: WritableDb, businessDay: string, postings: readonly Posting[]): void {
  changeOneRow(
    db,
    `UPDATE business_day SET drawer_minor = drawer_minor + ?, state = 'open' WHERE business_day = ? AND state <> 'closed'`,
    balanceOf(postings, 'drawer'),
    businessDay,
  );
}
