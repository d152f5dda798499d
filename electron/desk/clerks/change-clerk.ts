import { fail, ok } from '../../../shared/domain/result.ts';
import { headOf } from '../committed-head.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readClerk, readClerks } from '../reads/read-clerk.ts';
import { judgePin } from './pin-rules.ts';

/** A manager changes a role, a language, sets a new PIN, or lets a clerk go. The last active manager stays one. */
export const changeClerk: UseCase<'changeClerk'> = async (context, input) => {
  const earlier = findEarlier(context, input.intent, ['clerk-changed']);
  if (!earlier.ok) return earlier;
  if (earlier.value)
    return earlier.value.body.clerkId === input.clerkId ? ok(headOf(earlier.value)) : fail({ code: 'intent-reused' });
  const clerk = readClerk(context.journal.db, input.clerkId);
  if (!clerk) return fail({ code: 'clerk-unknown' });
  const role = input.role ?? clerk.role;
  const active = input.active ?? clerk.active;
  const otherManagers = readClerks(context.journal.db).filter(
    (other) => other.active && other.role === 'manager' && other.clerkId !== clerk.clerkId,
  );
  if (otherManagers.length === 0 && !(active && role === 'manager')) return fail({ code: 'last-manager' });
  if (input.pin !== undefined) {
    const pin = judgePin(input.pin);
    if (!pin.ok) return pin;
  }
  const draft = draftEntry(context, 'clerk-changed', input.intent);
  const newVerifier =
    input.pin === undefined ? null : await context.ports.pinHasher.hash(context.vault.pepper(input.pin));
  const changed = { clerkId: clerk.clerkId, role, active, language: input.language ?? clerk.language };
  const committed = commitOne(
    context,
    draft.write(newVerifier === null ? changed : { ...changed, pinVerifier: draft.seal('pinVerifier', newVerifier) }),
  );
  return committed.ok ? ok(headOf(committed.value)) : committed;
};
