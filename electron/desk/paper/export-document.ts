import { fail, ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { readPrintJob } from '../reads/read-print-job.ts';
import { buildPage } from './build-page.ts';
import { commitCopy } from './commit-copy.ts';
import { encodeBase64 } from './encode-base64.ts';
import { titleOf } from './print-title.ts';

/**
 * A PDF to save: journaled before the file is made and handed over, marked as a copy, without secrets unless a second person
 * stands by. Where the page could not be made, the same intent asks again for the same copy.
 */
export const exportDocument: UseCase<'exportDocument'> = async (context, input) => {
  const copy = await commitCopy(context, 'document-exported', input);
  if (!copy.ok) return copy;
  const job = readPrintJob(context.journal.db, input.jobId);
  if (!job) return fail({ code: 'print-job-unknown' });
  const page = buildPage(context, job, copy.value);
  if (!page.ok) return page;
  const pdf = await context.ports.paper.render(page.value);
  if (!pdf.ok) return pdf;
  return ok({
    title: titleOf(context, job),
    pdfBase64: encodeBase64(pdf.value),
    secretHidden: copy.value.secretHidden,
  });
};
