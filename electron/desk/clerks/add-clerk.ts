import type { ClerkId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, findEarlier } from '../draft-entry.ts';
import { draftNewClerk } from './draft-clerk.ts';
import { judgePin } from './pin-rules.ts';

/** A manager adds a clerk; the clerk's id is the intent's. */
export const addClerk: UseCase<'addClerk'> = async (context, input) => {
  const earlier = findEarlier(context, input.intent, ['clerk-added']);
  if (!earlier.ok) return earlier;
  if (earlier.value) return ok({ clerkId: earlier.value.body.clerkId });
  const pin = judgePin(input.pin);
  if (!pin.ok) return pin;
  const clerkId = input.intent as ClerkId;
  const committed = commitOne(
    context,
    await draftNewClerk(context, context.ports.pinHasher, input.intent, { ...input, clerkId }),
  );
  return committed.ok ? ok({ clerkId }) : committed;
};
