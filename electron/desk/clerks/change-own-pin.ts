import { fail, ok } from '../../../shared/domain/result.ts';
import { headOf } from '../committed-head.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readClerk } from '../reads/read-clerk.ts';
import { checkPin } from './check-pin.ts';
import { judgePin } from './pin-rules.ts';

/** A clerk chooses a new PIN after showing the old one. */
export const changeOwnPin: UseCase<'changeOwnPin'> = async (context, input) => {
  const earlier = findEarlier(context, input.intent, ['clerk-changed']);
  if (!earlier.ok) return earlier;
  if (earlier.value)
    return earlier.value.body.clerkId === context.caller?.clerkId
      ? ok(headOf(earlier.value))
      : fail({ code: 'intent-reused' });
  const clerk = readClerk(context.journal.db, context.caller?.clerkId ?? '');
  if (!clerk) return fail({ code: 'clerk-unknown' });
  const checked = await checkPin(context, clerk.clerkId, input.oldPin, 'own-pin');
  if (!checked.ok) return checked;
  const pin = judgePin(input.newPin);
  if (!pin.ok) return pin;
  const verifier = await context.ports.pinHasher.hash(context.vault.pepper(pin.value));
  const draft = draftEntry(context, 'clerk-changed', input.intent);
  const { clerkId, role, active, language } = clerk;
  const committed = commitOne(
    context,
    draft.write({ clerkId, role, active, language, pinVerifier: draft.seal('pinVerifier', verifier) }),
  );
  return committed.ok ? ok(headOf(committed.value)) : committed;
};
