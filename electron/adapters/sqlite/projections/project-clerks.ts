import type { JournalEntry } from '../../../../shared/domain/journal/journal-entry.ts';
import { changeOneRow, type WritableDb } from '../sqlite-connection.ts';

export function projectClerkAdded(db: WritableDb, entry: JournalEntry<'clerk-added'>): void {
  const { clerkId, role, language } = entry.body;
  changeOneRow(
    db,
    `INSERT INTO clerk (clerk_id, role, active, language, name_seq, pin_seq, failures, locked_until) VALUES (?, ?, 1, ?, ?, ?, 0, NULL)`,
    clerkId,
    role,
    language,
    entry.seq,
    entry.seq,
  );
}

export function projectClerkChanged(db: WritableDb, entry: JournalEntry<'clerk-changed'>): void {
  const { clerkId, role, active, language, pinVerifier } = entry.body;
  changeOneRow(
    db,
    'UPDATE clerk SET role = ?, active = ?, language = ? WHERE clerk_id = ?',
    role,
    active ? 1 : 0,
    language,
    clerkId,
  );
  if (pinVerifier) {
    changeOneRow(
      db,
      'UPDATE clerk SET pin_seq = ?, failures = 0, locked_until = NULL WHERE clerk_id = ?',
      entry.seq,
      clerkId,
    );
  }
}

export function projectClerkSignedIn(db: WritableDb, entry: JournalEntry<'clerk-signed-in'>): void {
  changeOneRow(db, 'UPDATE clerk SET failures = 0, locked_until = NULL WHERE clerk_id = ?', entry.body.clerkId);
}

export function projectClerkPinRefused(db: WritableDb, entry: JournalEntry<'clerk-pin-refused'>): void {
  const { clerkId, failures, lockedUntil } = entry.body;
  changeOneRow(
    db,
    'UPDATE clerk SET failures = ?, locked_until = ? WHERE clerk_id = ?',
    failures,
    lockedUntil,
    clerkId,
  );
}
