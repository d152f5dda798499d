import type { ProcedureAnswer, ProcedureInput } from '../../../shared/contract/desk-contract.ts';
import type { AnyJournalEntry, JournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import type { PaperSize } from '../../../shared/domain/paper/paper-sheet.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { approve } from '../approve.ts';
import { atThisMoment, type DeskContext, type Refused, type UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readLastReissueSeq } from '../reads/read-item.ts';
import { readPrintJob, type PrintJobFacts } from '../reads/read-print-job.ts';
import { buildPage } from './build-page.ts';
import { titleOf } from './print-title.ts';

type Input = ProcedureInput<'printDocument'>;

/**
 * Prints one queued job. The page is made in memory and rehearsed first; then it is journaled that it goes to the printer, so
 * that a power cut in between leaves a question for the clerk instead of a second slip nobody knows of.
 */
export const printDocument: UseCase<'printDocument'> = async (context, input) => {
  const earlier = findEarlier(context, input.intent, ['print-started']);
  if (!earlier.ok) return earlier;
  if (earlier.value && earlier.value.body.jobId !== input.jobId) return fail({ code: 'intent-reused' });
  const job = readPrintJob(context.journal.db, input.jobId);
  if (!job) return fail({ code: 'print-job-unknown' });
  if (job.state === 'printed') return ok({ jobId: job.jobId, state: 'printed' });
  if (context.printing.has(job.jobId)) return fail({ code: 'print-in-progress' });
  if (job.state === 'started' && !input.nothingCameOut)
    return fail({ code: 'print-outcome-unknown', details: { title: titleOf(context, job) } });
  // A retry after a failure is a new act with an intent of its own; the same intent hears again how it ended.
  if (earlier.value) return fail({ code: findFailure(context, earlier.value) ?? 'intent-reused' });
  context.printing.add(job.jobId);
  try {
    return await printJob(context, input, job);
  } finally {
    context.printing.delete(job.jobId);
  }
};

/** From this attempt on a second person stands by when codes would go out again. */
const attemptsAlone = 3;

type PrintFailure = 'printer-unavailable' | 'printer-failed';

function findFailure(context: DeskContext, started: JournalEntry<'print-started'>): PrintFailure | null {
  for (const entry of context.journal.entriesBetween(started.seq + 1, context.journal.head().seq)) {
    if (entry.kind !== 'print-ended' || entry.body.jobId !== started.body.jobId) continue;
    return entry.body.outcome === 'printed'
      ? null
      : entry.body.code === 'printer-unavailable'
        ? 'printer-unavailable'
        : 'printer-failed';
  }
  return null;
}

async function printJob(
  context: DeskContext,
  input: Input,
  job: PrintJobFacts,
): Promise<ProcedureAnswer<'printDocument'>> {
  const attempt = job.attempts + 1;
  const bearsSecret = job.document !== 'z-report' && !job.secretHidden;
  const approval = await approve(
    context,
    bearsSecret && attempt >= attemptsAlone ? ['third-print'] : [],
    input.approval,
  );
  if (!approval.ok) return approval;
  const made = await makePdf(context, job);
  if (!made.ok) return made;
  // While the page was made, the same intent may have printed another job.
  const meanwhile = findEarlier(context, input.intent, ['print-started']);
  if (!meanwhile.ok) return meanwhile;
  if (meanwhile.value) return fail({ code: 'intent-reused' });
  const { printer } = context.ports;
  const started = write(context, input.intent, job, {
    kind: 'print-started',
    body: {
      jobId: job.jobId,
      printer: printer.name,
      attempt,
      nothingCameOut: job.state === 'started',
      approval: approval.value,
    },
  });
  if (!started.ok) return started;
  const printed = await printer.print({
    jobId: job.jobId,
    document: job.document,
    title: titleOf(context, job),
    paper: made.value.paper,
    pdf: made.value.pdf,
  });
  const ended = write(context, context.ports.ids.uuid(), job, {
    kind: 'print-ended',
    body: {
      jobId: job.jobId,
      outcome: printed.ok ? 'printed' : 'failed',
      code: printed.ok ? null : printed.error.code,
    },
  });
  if (!ended.ok) return ended;
  return printed.ok ? ok({ jobId: job.jobId, state: 'printed' }) : printed;
}

/** The page in the state of this moment: a code that was replaced while the page was being made must not go out on it. */
async function makePdf(
  context: DeskContext,
  job: PrintJobFacts,
): Promise<Refused<{ readonly pdf: Uint8Array; readonly paper: PaperSize }>> {
  const isOld = isSuperseded(context, job);
  const page = buildPage(context, job, { copyNumber: job.copyNumber, secretHidden: job.secretHidden || isOld });
  if (!page.ok) return page;
  const pdf = await context.ports.paper.render(page.value);
  if (!pdf.ok) return pdf;
  if (isOld || !isSuperseded(context, job)) return ok({ pdf: pdf.value, paper: page.value.size });
  return makePdf(context, job);
}

/** A slip that waited while its code was replaced: the new slip alone bears the new code as an original. */
function isSuperseded(context: DeskContext, job: PrintJobFacts): boolean {
  if (job.document !== 'activation-slip' || job.itemId === null) return false;
  return readLastReissueSeq(context.journal.db, job.itemId) > job.queuedSeq;
}

type Step = Extract<AnyJournalEntry, { readonly kind: 'print-started' | 'print-ended' }>;

function write(
  context: DeskContext,
  id: string,
  job: PrintJobFacts,
  step: Pick<Step, 'kind' | 'body'>,
): Refused<unknown> {
  const visitId = job.document === 'z-report' ? null : job.subject;
  return commitOne(context, draftEntry(atThisMoment(context), step.kind, id, visitId).write(step.body));
}
