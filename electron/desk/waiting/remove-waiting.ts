import { fail, ok } from '../../../shared/domain/result.ts';
import { headOf } from '../committed-head.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readStillWaiting } from '../reads/read-waiting.ts';
import { dayOfWaiting } from './waiting-line.ts';

/** Takes somebody off today's list who was not called. Their ticket is not given out again. */
export const removeWaiting: UseCase<'removeWaiting'> = (context, input) => {
  const { waitingId, why } = input;
  const earlier = findEarlier(context, input.intent, ['waiting-removed']);
  if (!earlier.ok) return earlier;
  if (earlier.value) {
    const { body } = earlier.value;
    const isSame = body.waitingId === waitingId && body.why === why;
    return isSame ? ok(headOf(earlier.value)) : fail({ code: 'intent-reused' });
  }
  const businessDay = dayOfWaiting(context);
  const isWaiting = readStillWaiting(context.journal.db, businessDay).some((row) => row.waitingId === waitingId);
  if (!isWaiting) return fail({ code: 'waiting-unknown' });
  const draft = draftEntry({ ...context, businessDay }, 'waiting-removed', input.intent).write({ waitingId, why });
  const committed = commitOne(context, draft);
  return committed.ok ? ok(headOf(committed.value)) : committed;
};
