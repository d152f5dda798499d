import type { Approval, ApprovalPurpose } from '../../shared/domain/approval.ts';
import { fail, ok } from '../../shared/domain/result.ts';
import { checkPin } from './clerks/check-pin.ts';
import type { DeskContext, Refused } from './desk-context.ts';
import { readClerk, readClerks } from './reads/read-clerk.ts';

/**
 * Asks for the second person where the rules want one. Nobody approves their own act. A manager is needed, unless the caller
 * is the only manager: then any other person may stand by. Where the shop has nobody else at all, head office looks later.
 */
export async function approve(
  context: DeskContext,
  purposes: readonly ApprovalPurpose[],
  given: { readonly clerkId: string; readonly pin: string } | undefined,
): Promise<Refused<Approval | null>> {
  if (purposes.length === 0) return ok(null);
  const others = readClerks(context.journal.db).filter(
    (clerk) => clerk.active && clerk.clerkId !== context.caller?.clerkId,
  );
  if (others.length === 0) return ok({ purposes, approvedBy: null, deferredToHeadOffice: true });
  if (!given) return fail({ code: 'approval-needed', details: { purposes: purposes.join(' ') } });
  if (given.clerkId === context.caller?.clerkId) return fail({ code: 'approval-same-person' });
  const person = readClerk(context.journal.db, given.clerkId);
  if (!person?.active) return fail({ code: 'clerk-unknown' });
  const hasManagers = others.some((clerk) => clerk.role === 'manager');
  if (hasManagers && person.role !== 'manager') return fail({ code: 'approval-not-manager' });
  const checked = await checkPin(context, person.clerkId, given.pin, 'approval');
  return checked.ok ? ok({ purposes, approvedBy: person.clerkId, deferredToHeadOffice: false }) : checked;
}
