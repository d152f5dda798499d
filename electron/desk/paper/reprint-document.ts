import type { ProcedureAnswer } from '../../../shared/contract/desk-contract.ts';
import type { PaperBodies } from '../../../shared/domain/journal/paper-bodies.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { draftCopy } from './draft-copy.ts';

/** Queues COPY n of a document; printing it is the ordinary way. */
export const reprintDocument: UseCase<'reprintDocument'> = async (context, input) => {
  const earlier = findEarlier(context, input.intent, ['reprint-queued']);
  if (!earlier.ok) return earlier;
  if (earlier.value) return answerOf(earlier.value.body);
  const copy = await draftCopy(context, input);
  if (!copy.ok) return copy;
  const visitId = copy.value.document === 'z-report' ? null : copy.value.subject;
  const committed = commitOne(context, draftEntry(context, 'reprint-queued', input.intent, visitId).write(copy.value));
  return committed.ok ? answerOf(copy.value) : committed;
};

function answerOf({ jobId, copyNumber, secretHidden }: PaperBodies['reprint-queued']): ProcedureAnswer<'reprintDocument'> {
  return ok({ jobId, copyNumber, secretHidden });
}
