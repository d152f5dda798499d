import { fail, ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry } from '../draft-entry.ts';
import { readClerk } from '../reads/read-clerk.ts';
import { checkPin } from './check-pin.ts';

/**
 * Opens the desk for a clerk. The PIN is checked on every call, also on a repeated one: a session is never handed out on the
 * strength of an id. Whoever was signed in before is not any more.
 */
export const signIn: UseCase<'signIn'> = async (context, input) => {
  const clerk = readClerk(context.journal.db, input.clerkId);
  if (!clerk) return fail({ code: 'clerk-unknown' });
  if (!clerk.active) return fail({ code: 'clerk-inactive' });
  const checked = await checkPin(context, clerk.clerkId, input.pin, 'sign-in');
  if (!checked.ok) return checked;
  const { clerkId, role, language } = clerk;
  const known = context.journal.entryById(input.intent);
  if (known && (known.kind !== 'clerk-signed-in' || known.body.clerkId !== clerkId))
    return fail({ code: 'intent-reused' });
  if (!known) {
    const committed = commitOne(
      { journal: context.journal },
      draftEntry({ ...context, caller: { clerkId, role } }, 'clerk-signed-in', input.intent).write({ clerkId }),
    );
    if (!committed.ok) return committed;
  }
  return ok({ session: context.openSession({ clerkId, role }), clerkId, role, language });
};
