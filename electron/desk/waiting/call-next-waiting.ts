import type { ProcedureAnswer } from '../../../shared/contract/desk-contract.ts';
import type { JournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { DeskContext, UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readWaiting } from '../reads/read-waiting.ts';
import { dayOfWaiting, readWaitingLine, viewWaiting } from './waiting-line.ts';

/**
 * The next customer in one key. Where nobody waits nothing is written, so nothing is remembered: asked again under the same intent
 * it looks again. Who came early for an appointment is called when nobody else waits.
 */
export const callNextWaiting: UseCase<'callNextWaiting'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['waiting-called']);
  if (!earlier.ok) return earlier;
  if (earlier.value) return answerOf(context, earlier.value);
  const [next] = readWaitingLine(context);
  if (!next) return ok(null);
  const place = { ...context, businessDay: dayOfWaiting(context) };
  const draft = draftEntry(place, 'waiting-called', input.intent).write({ waitingId: next.waitingId });
  const committed = commitOne(context, draft);
  if (!committed.ok) return committed;
  return committed.value.kind === 'waiting-called'
    ? answerOf(context, committed.value)
    : fail({ code: 'storage-failed' });
};

function answerOf(
  context: Pick<DeskContext, 'journal'>,
  entry: JournalEntry<'waiting-called'>,
): ProcedureAnswer<'callNextWaiting'> {
  const waiting = readWaiting(context.journal.db, entry.body.waitingId);
  if (!waiting) throw new Error('somebody was called who never waited');
  return ok(viewWaiting(waiting, entry.at));
}
