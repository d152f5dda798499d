import type { JournalEntry } from '../../../../shared/domain/journal/journal-entry.ts';
import { changeOneRow, type WritableDb } from '../sqlite-connection.ts';

/** `subject` is the visit, or the business day of a Z report. */
export interface PrintToQueue {
  readonly jobId: string;
  readonly document: string;
  readonly subject: string;
  readonly itemId: string | null;
  readonly seq: number;
  readonly copyNumber?: number;
  readonly secretHidden?: boolean;
}

export function queuePrint(db: WritableDb, print: PrintToQueue): void {
  changeOneRow(
    db,
    `INSERT INTO print_job (job_id, document, subject, item_id, queued_seq, copy_number, secret_hidden, attempts, state)
     VALUES (?, ?, ?, ?, ?, ?, ?, 0, 'queued')`,
    print.jobId,
    print.document,
    print.subject,
    print.itemId,
    print.seq,
    print.copyNumber ?? 0,
    print.secretHidden ? 1 : 0,
  );
}

export function projectReprintQueued(db: WritableDb, entry: JournalEntry<'reprint-queued'>): void {
  const { jobId, document, subject, itemId, copyNumber, secretHidden } = entry.body;
  queuePrint(db, { jobId, document, subject, itemId, seq: entry.seq, copyNumber, secretHidden });
}

/** An export is paper that left the desk another way: it counts as a copy and waits for no printer. */
export function projectDocumentExported(db: WritableDb, entry: JournalEntry<'document-exported'>): void {
  const { jobId, document, subject, itemId, copyNumber, secretHidden } = entry.body;
  queuePrint(db, { jobId, document, subject, itemId, seq: entry.seq, copyNumber, secretHidden });
  changeOneRow(db, `UPDATE print_job SET state = 'printed' WHERE job_id = ?`, jobId);
}

export function projectPrintStarted(db: WritableDb, entry: JournalEntry<'print-started'>): void {
  const { jobId, attempt } = entry.body;
  changeOneRow(
    db,
    `UPDATE print_job SET state = 'started', attempts = ? WHERE job_id = ? AND state <> 'printed'`,
    attempt,
    jobId,
  );
}

export function projectPrintEnded(db: WritableDb, entry: JournalEntry<'print-ended'>): void {
  const { jobId, outcome } = entry.body;
  changeOneRow(db, `UPDATE print_job SET state = ? WHERE job_id = ? AND state = 'started'`, outcome, jobId);
}
