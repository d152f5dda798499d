import { fail, ok } from '../../../shared/domain/result.ts';
import { headOf } from '../committed-head.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readClockJump } from '../reads/read-clock-jump.ts';

/** A manager has looked at the date and time after a large step, and stands by them. */
export const acceptClock: UseCase<'acceptClock'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['clock-accepted']);
  if (!earlier.ok) return earlier;
  if (earlier.value) return ok(headOf(earlier.value));
  if (!context.caller) return fail({ code: 'not-signed-in' });
  const stepMs = readClockJump(context.journal.db)?.stepMs ?? 0;
  const body = { stepMs, acceptedBy: context.caller.clerkId };
  const committed = commitOne(context, draftEntry(context, 'clock-accepted', input.intent).write(body));
  return committed.ok ? ok(headOf(committed.value)) : committed;
};
