import type { ProcedureInput } from '../../../shared/contract/desk-contract.ts';
import type { PrintJobId } from '../../../shared/domain/ids.ts';
import type { PaperBodies } from '../../../shared/domain/journal/paper-bodies.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { approve } from '../approve.ts';
import type { DeskContext, Refused } from '../desk-context.ts';
import { readNextCopyNumber, readPrintJob } from '../reads/read-print-job.ts';

/** A further copy of something this desk has on record. Codes and PINs stand on it only with a second person's word. */
export async function draftCopy(
  context: DeskContext,
  input: ProcedureInput<'reprintDocument'>,
): Promise<Refused<PaperBodies['reprint-queued']>> {
  const job = readPrintJob(context.journal.db, input.jobId);
  if (!job) return fail({ code: 'print-job-unknown' });
  const approval = await approve(context, input.showSecret ? ['secret-reprint'] : [], input.approval);
  if (!approval.ok) return approval;
  return ok({
    jobId: context.ports.ids.uuid() as PrintJobId,
    document: job.document,
    itemId: job.itemId,
    subject: job.subject,
    copyNumber: readNextCopyNumber(context.journal.db, job),
    secretHidden: approval.value === null,
    approval: approval.value,
  });
}
