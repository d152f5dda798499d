import type { QueuedPrint } from '../../../shared/domain/journal/visit-bodies.ts';
import type { PrintJobId } from '../../../shared/domain/ids.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';

export interface PrintJobFacts extends QueuedPrint {
  readonly jobId: PrintJobId;
  /** The visit, or the business day of a Z report. */
  readonly subject: string;
  readonly queuedSeq: number;
  readonly copyNumber: number;
  readonly secretHidden: boolean;
  /** How often it went to a printer. */
  readonly attempts: number;
  readonly state: 'queued' | 'started' | 'printed' | 'failed';
}

type PrintJobRow = Omit<PrintJobFacts, 'secretHidden'> & { readonly secretHidden: number };

const columns = `job_id AS jobId, document, subject, item_id AS itemId, queued_seq AS queuedSeq, copy_number AS copyNumber,
  secret_hidden AS secretHidden, attempts, state`;

export function readPrintJob(db: ReadableDb, jobId: string): PrintJobFacts | null {
  const row = db.get<PrintJobRow>(`SELECT ${columns} FROM print_job WHERE job_id = ?`, jobId);
  return row ? jobOfRow(row) : null;
}

/** Everything that is not on paper yet, oldest first. */
export function readWaitingPrintJobs(db: ReadableDb): readonly PrintJobFacts[] {
  return db
    .all<PrintJobRow>(`SELECT ${columns} FROM print_job WHERE state <> 'printed' ORDER BY queued_seq, job_id`)
    .map(jobOfRow);
}

export function readNextCopyNumber(db: ReadableDb, job: PrintJobFacts): number {
  const row = db.get<{ readonly last: number | null }>(
    'SELECT max(copy_number) AS last FROM print_job WHERE subject = ? AND document = ? AND item_id IS ?',
    job.subject,
    job.document,
    job.itemId,
  );
  return (row?.last ?? 0) + 1;
}

function jobOfRow(row: PrintJobRow): PrintJobFacts {
  return { ...row, secretHidden: row.secretHidden === 1 };
}
