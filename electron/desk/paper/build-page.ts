import type { PaperPage } from '../../../shared/domain/paper/paper-page.ts';
import { fail } from '../../../shared/domain/result.ts';
import type { DeskContext, Refused } from '../desk-context.ts';
import type { PrintJobFacts } from '../reads/read-print-job.ts';
import type { PrintEdition } from './print-edition.ts';
import { buildActivationSlip } from './build-activation-slip.ts';
import { buildReceipt } from './build-receipt.ts';
import { buildZReport } from './build-z-report.ts';

/** Makes the page of a job from what was committed. Sealed values are opened here, for this page only. */
export function buildPage(context: DeskContext, job: PrintJobFacts, edition: PrintEdition = job): Refused<PaperPage> {
  switch (job.document) {
    case 'receipt':
      return buildReceipt(context, job.subject, edition);
    case 'activation-slip':
      return job.itemId === null
        ? fail({ code: 'print-job-unknown' })
        : buildActivationSlip(context, job.subject, job.itemId, edition);
    case 'z-report':
      return buildZReport(context, job.subject, edition);
  }
}
