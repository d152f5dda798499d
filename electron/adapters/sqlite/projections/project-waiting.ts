import type { JournalEntry } from '../../../../shared/domain/journal/journal-entry.ts';
import { changeOneRow, type WritableDb } from '../sqlite-connection.ts';

export function projectWaitingAdded(db: WritableDb, entry: JournalEntry<'waiting-added'>): void {
  const { waitingId, ticket, appointmentAt, language, business } = entry.body;
  changeOneRow(
    db,
    'INSERT INTO waiting (waiting_id, business_day, ticket, appointment_at, language, business, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    waitingId,
    entry.businessDay,
    ticket,
    appointmentAt,
    language,
    business,
    entry.at,
  );
}

/** Called or gone: nobody is called twice, nor after they left. */
export function projectWaitingEnded(
  db: WritableDb,
  entry: JournalEntry<'waiting-called'> | JournalEntry<'waiting-removed'>,
): void {
  changeOneRow(
    db,
    'UPDATE waiting SET ended_seq = ? WHERE waiting_id = ? AND ended_seq IS NULL',
    entry.seq,
    entry.body.waitingId,
  );
}
