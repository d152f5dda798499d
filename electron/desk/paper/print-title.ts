import { formatReceiptNumber } from '../../../shared/domain/receipt-number.ts';
import type { DeskContext } from '../desk-context.ts';
import { readDay } from '../reads/read-day.ts';
import type { PrintJobFacts } from '../reads/read-print-job.ts';
import { readVisit } from '../reads/read-visit.ts';

/** How a job is called in lists and at the printer: the receipt's number or the Z's. Never a secret, never a name. */
export function titleOf(
  context: Pick<DeskContext, 'journal'>,
  job: Pick<PrintJobFacts, 'document' | 'subject'>,
): string {
  if (job.document === 'z-report') return `Z ${readDay(context.journal.db, job.subject)?.zNumber ?? ''} ${job.subject}`;
  const receipt = readVisit(context.journal.db, job.subject)?.receipt;
  return receipt ? formatReceiptNumber(receipt) : '';
}
