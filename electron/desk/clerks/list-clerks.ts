import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { readClerks } from '../reads/read-clerk.ts';
import { openSealed } from '../reads/read-sealed.ts';

/** Who may sign in, for the sign-in screen; a manager also sees those who left. */
export const listClerks: UseCase<'listClerks'> = (context) => {
  const seesAll = context.caller?.role === 'manager';
  return ok(
    readClerks(context.journal.db)
      .filter((clerk) => seesAll || clerk.active)
      .map(({ clerkId, role, active, language, nameSeq, lockedUntil }) => ({
        clerkId,
        role,
        active,
        language,
        name: openSealed(context, nameSeq, 'name') ?? '',
        locked: lockedUntil !== null && lockedUntil > context.now,
      })),
  );
};
