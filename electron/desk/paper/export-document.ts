import { encodeBase64 } from './encode-base64.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readPrintJob } from '../reads/read-print-job.ts';
import { buildPage } from './build-page.ts';
import { draftCopy } from './draft-copy.ts';
import { titleOf } from './print-title.ts';

/** A PDF to save: journaled before the file is handed over, marked as a copy, without secrets unless a second person stands by. */
export const exportDocument: UseCase<'exportDocument'> = async (context, input) => {
  const earlier = findEarlier(context, input.intent, ['document-exported']);
  if (!earlier.ok) return earlier;
  const copy = earlier.value ? ok(earlier.value.body) : await draftCopy(context, input);
  if (!copy.ok) return copy;
  const job = readPrintJob(context.journal.db, input.jobId);
  if (!job) return fail({ code: 'print-job-unknown' });
  const page = buildPage(context, job, copy.value);
  if (!page.ok) return page;
  const pdf = await context.ports.paper.render(page.value);
  if (!pdf.ok) return pdf;
  if (!earlier.value) {
    const visitId = job.document === 'z-report' ? null : job.subject;
    const committed = commitOne(context, draftEntry(context, 'document-exported', input.intent, visitId).write(copy.value));
    if (!committed.ok) return committed;
  }
  return ok({ title: titleOf(context, job), pdfBase64: encodeBase64(pdf.value), secretHidden: copy.value.secretHidden });
};
