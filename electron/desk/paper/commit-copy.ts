import type { ProcedureInput } from '../../../shared/contract/desk-contract.ts';
import type { PrintJobId } from '../../../shared/domain/ids.ts';
import type { PaperBodies } from '../../../shared/domain/journal/paper-bodies.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { approve } from '../approve.ts';
import { atThisMoment, type DeskContext, type Refused } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readNextCopyNumber, readPrintJob, type PrintJobFacts } from '../reads/read-print-job.ts';

type CopyKind = 'reprint-queued' | 'document-exported';

type Copy = PaperBodies['reprint-queued'];

/**
 * Journals a further copy of something this desk has on record. Codes and PINs stand on it only with a second person's word.
 * The copy's number is read and committed in one breath, so that no two copies bear the same one.
 */
export async function commitCopy(
  context: DeskContext,
  kind: CopyKind,
  input: ProcedureInput<'reprintDocument'>,
): Promise<Refused<Copy>> {
  const job = readPrintJob(context.journal.db, input.jobId);
  if (!job) return fail({ code: 'print-job-unknown' });
  const before = findCopy(context, kind, input.intent, job);
  if (!before.ok) return before;
  if (before.value) return kind === 'document-exported' ? hearAgain(context, before.value, input) : ok(before.value);
  const approval = await approve(context, input.showSecret ? ['secret-reprint'] : [], input.approval);
  if (!approval.ok) return approval;
  // While the second person's PIN was checked, the same intent may have come a second time.
  const meanwhile = findCopy(context, kind, input.intent, job);
  if (!meanwhile.ok) return meanwhile;
  if (meanwhile.value) return ok(meanwhile.value);
  const copy: Copy = {
    jobId: context.ports.ids.uuid() as PrintJobId,
    document: job.document,
    itemId: job.itemId,
    subject: job.subject,
    copyNumber: readNextCopyNumber(context.journal.db, job),
    secretHidden: approval.value === null,
    approval: approval.value,
  };
  const visitId = copy.document === 'z-report' ? null : copy.subject;
  const committed = commitOne(context, draftEntry(atThisMoment(context), kind, input.intent, visitId).write(copy));
  return committed.ok ? ok(copy) : committed;
}

/** A retry hears of the same copy; but its codes are shown again only to a second person who stands by again. */
async function hearAgain(
  context: DeskContext,
  copy: Copy,
  input: ProcedureInput<'reprintDocument'>,
): Promise<Refused<Copy>> {
  if (copy.secretHidden || !input.showSecret || !input.approval) return ok({ ...copy, secretHidden: true });
  const approval = await approve(context, ['secret-reprint'], input.approval);
  return approval.ok ? ok(copy) : approval;
}

/** The copy that this intent made before. A second person's word for one paper is never good for another. */
function findCopy(context: DeskContext, kind: CopyKind, intent: string, job: PrintJobFacts): Refused<Copy | null> {
  const earlier = findEarlier(context, intent, [kind]);
  if (!earlier.ok || !earlier.value) return earlier.ok ? ok(null) : earlier;
  const { body } = earlier.value;
  const isSamePaper = body.document === job.document && body.subject === job.subject && body.itemId === job.itemId;
  return isSamePaper ? ok(body) : fail({ code: 'intent-reused' });
}
