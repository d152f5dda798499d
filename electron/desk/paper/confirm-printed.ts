import { fail, ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readPrintJob } from '../reads/read-print-job.ts';

/** The clerk has looked: the paper did come out before the program was cut off. */
export const confirmPrinted: UseCase<'confirmPrinted'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['print-ended']);
  if (!earlier.ok) return earlier;
  if (earlier.value && earlier.value.body.jobId !== input.jobId) return fail({ code: 'intent-reused' });
  const job = readPrintJob(context.journal.db, input.jobId);
  if (!job) return fail({ code: 'print-job-unknown' });
  if (earlier.value || job.state === 'printed') return ok({ jobId: job.jobId, state: 'printed' });
  if (context.printing.has(job.jobId)) return fail({ code: 'print-in-progress' });
  if (job.state !== 'started') return fail({ code: 'print-not-started' });
  const visitId = job.document === 'z-report' ? null : job.subject;
  const body = { jobId: job.jobId, outcome: 'printed', code: null } as const;
  const committed = commitOne(context, draftEntry(context, 'print-ended', input.intent, visitId).write(body));
  return committed.ok ? ok({ jobId: job.jobId, state: 'printed' }) : committed;
};
