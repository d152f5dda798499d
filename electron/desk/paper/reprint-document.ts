import type { ProcedureAnswer } from '../../../shared/contract/desk-contract.ts';
import type { PaperBodies } from '../../../shared/domain/journal/paper-bodies.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { commitCopy } from './commit-copy.ts';

/** Queues COPY n of a document; printing it is the ordinary way. */
export const reprintDocument: UseCase<'reprintDocument'> = async (context, input) => {
  const copy = await commitCopy(context, 'reprint-queued', input);
  return copy.ok ? answerOf(copy.value) : copy;
};

function answerOf({
  jobId,
  copyNumber,
  secretHidden,
}: PaperBodies['reprint-queued']): ProcedureAnswer<'reprintDocument'> {
  return ok({ jobId, copyNumber, secretHidden });
}
