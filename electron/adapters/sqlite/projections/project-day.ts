import type { JournalEntry } from '../../../../shared/domain/journal/journal-entry.ts';
import { accountBalances, type Posting } from '../../../../shared/domain/postings.ts';
import { changeOneRow, type WritableDb } from '../sqlite-connection.ts';
import { queuePrint } from './project-prints.ts';

export function projectDayOpened(db: WritableDb, entry: JournalEntry<'day-opened'>): void {
  const { businessDay, floatMinor, postings } = entry.body;
  changeOneRow(
    db,
    `INSERT INTO business_day (business_day, state, float_minor, opened_seq) VALUES (?, 'open', ?, ?)`,
    businessDay,
    floatMinor,
    entry.seq,
  );
  projectPostings(db, businessDay, postings);
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
    `UPDATE business_day SET state = 'closed', closed_seq = ?, z_number = ? WHERE business_day = ? AND state = 'counted'`,
    entry.seq,
    zNumber,
    businessDay,
  );
  projectPostings(db, businessDay, postings);
  queuePrint(db, { jobId: printJobId, document: 'z-report', subject: businessDay, itemId: null, seq: entry.seq });
}

/** A sale after the blind count makes the count old: the day must be counted again before it can be closed. */
export function reopenCount(db: WritableDb, businessDay: string): void {
  db.run(`UPDATE business_day SET state = 'open' WHERE business_day = ? AND state = 'counted'`, businessDay);
}

export function projectPostings(db: WritableDb, businessDay: string, postings: readonly Posting[]): void {
  const currency = postings[0]?.currency;
  if (!currency) return;
  for (const [account, amountMinor] of accountBalances(postings)) {
    if (amountMinor === 0) continue;
    changeOneRow(
      db,
      `INSERT INTO account_balance (business_day, account, currency, balance_minor) VALUES (?, ?, ?, ?)
       ON CONFLICT (business_day, account, currency) DO UPDATE SET balance_minor = balance_minor + excluded.balance_minor`,
      businessDay,
      account,
      currency,
      amountMinor,
    );
  }
}
