import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { readWaitingPrintJobs } from '../reads/read-print-job.ts';
import { titleOf } from './print-title.ts';

/** What is saved and not on paper: "receipt 000412 is saved, not printed: print now?" */
export const listPrintJobs: UseCase<'listPrintJobs'> = (context) =>
  ok(
    readWaitingPrintJobs(context.journal.db).map(
      ({ jobId, document, itemId, subject, copyNumber, secretHidden, state }) => ({
        jobId,
        document,
        itemId,
        subject,
        copyNumber,
        secretHidden,
        state,
        title: titleOf(context, { document, subject }),
      }),
    ),
  );
