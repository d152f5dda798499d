import { fail, ok } from '../../../shared/domain/result.ts';
import { headOf } from '../committed-head.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';

/** Ends the session. The visit in progress and everything that waits stay where they are. */
export const lockDesk: UseCase<'lockDesk'> = (context, input) => {
  if (!context.caller) return fail({ code: 'not-signed-in' });
  const earlier = findEarlier(context, input.intent, ['desk-locked']);
  if (!earlier.ok) return earlier;
  const entry = earlier.value
    ? ok(earlier.value)
    : commitOne(
        context,
        draftEntry(context, 'desk-locked', input.intent).write({ clerkId: context.caller.clerkId, why: input.why }),
      );
  if (!entry.ok) return entry;
  context.endSession();
  return ok(headOf(entry.value));
};
