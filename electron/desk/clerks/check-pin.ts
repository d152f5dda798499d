import type { ClerkId, Instant } from '../../../shared/domain/ids.ts';
import type { ClerkBodies } from '../../../shared/domain/journal/clerk-bodies.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { commitOne, draftEntry } from '../draft-entry.ts';
import type { DeskContext, Refused } from '../desk-context.ts';
import { readClerk, type ClerkFacts } from '../reads/read-clerk.ts';
import { openSealed } from '../reads/read-sealed.ts';

const failuresBeforeLock = 5;
const firstLockMs = 5 * 60_000;
const longestLockMs = 60 * 60_000;

/** Compares a PIN with the verifier in force. A wrong one is journaled before it is answered, and locks after the fifth. */
export function checkPin(
  context: DeskContext,
  clerkId: ClerkId,
  pin: string,
  purpose: 'sign-in' | 'approval' | 'own-pin',
): Promise<Refused<null>> {
  return context.inPinTurn(() => comparePin(context, clerkId, pin, purpose));
}

async function comparePin(
  context: DeskContext,
  clerkId: ClerkId,
  pin: string,
  purpose: 'sign-in' | 'approval' | 'own-pin',
): Promise<Refused<null>> {
  const clerk = readClerk(context.journal.db, clerkId);
  if (!clerk) return fail({ code: 'clerk-unknown' });
  if (clerk.lockedUntil !== null && clerk.lockedUntil > context.now) {
    return fail({ code: 'pin-locked', details: { until: clerk.lockedUntil } });
  }
  const verifier = openVerifier(context, clerk);
  const isRight = verifier !== null && (await context.ports.pinHasher.verify(context.vault.pepper(pin), verifier));
  if (isRight) return ok(null);
  const failures = clerk.failures + 1;
  const lockedUntil = lockEnd(failures, context.now);
  const body: ClerkBodies['clerk-pin-refused'] = { clerkId: clerk.clerkId, purpose, failures, lockedUntil };
  const committed = commitOne(context, draftEntry(context, 'clerk-pin-refused', context.ports.ids.uuid()).write(body));
  if (!committed.ok) return committed;
  if (lockedUntil) return fail({ code: 'pin-locked', details: { until: lockedUntil } });
  return fail({ code: 'pin-wrong', details: { triesLeft: failuresBeforeLock - failures } });
}

/** The verifier in force, from an entry that speaks of this very clerk: a table that was changed to point elsewhere opens nothing. */
function openVerifier(context: DeskContext, clerk: ClerkFacts): string | null {
  const entry = context.journal.entryBySeq(clerk.pinSeq);
  if (entry?.kind !== 'clerk-added' && entry?.kind !== 'clerk-changed') return null;
  return entry.body.clerkId === clerk.clerkId ? openSealed(context, clerk.pinSeq, 'pinVerifier') : null;
}

/** Five minutes after the fifth wrong PIN, twice as long after each further one, an hour at most. */
function lockEnd(failures: number, now: Instant): Instant | null {
  if (failures < failuresBeforeLock) return null;
  const lockMs = Math.min(firstLockMs * 2 ** (failures - failuresBeforeLock), longestLockMs);
  return new Date(Date.parse(now) + lockMs).toISOString() as Instant;
}
