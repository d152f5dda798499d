import type { ApprovalPurpose } from '../../../shared/domain/approval.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { judgeReplacementWindow, judgeStanding } from '../../../shared/domain/standing.ts';
import type { FoundNumber, VisitState } from '../../../shared/domain/visit.ts';
import type { DeskContext, Refused } from '../desk-context.ts';
import { countReplacementsOfClerk } from '../reads/read-item.ts';
import { readLastReplacementAt } from '../reads/read-number.ts';
import { openSealed } from '../reads/read-sealed.ts';

/** What the rules say of replacing a number: what a second person must stand by, and what makes it wait for a review instead of being issued. */
export interface ReplacementJudgement {
  readonly approvals: readonly ApprovalPurpose[];
  readonly reviewReasons: readonly string[];
}

/** The refusals that no one at the counter may override; asked at the quote already, so that nobody pays for nothing. */
export function judgeNumberForReplacement(context: DeskContext, visit: VisitState, number: FoundNumber): Refused<null> {
  if (!visit.identity) return fail({ code: 'identity-missing' });
  if (number.known?.locked) return fail({ code: 'number-locked' });
  if (number.known && standingOf(context, number) === 'arrears-first') {
    return fail({ code: 'arrears-first', details: { arrearsMinor: number.known.arrearsMinor } });
  }
  return ok(null);
}

export function judgeReplacement(context: DeskContext, visit: VisitState, number: FoundNumber): Refused<ReplacementJudgement> {
  const judged = judgeNumberForReplacement(context, visit, number);
  if (!judged.ok) return judged;
  const msisdn = openSealed(context, number.seq, 'msisdn');
  if (msisdn === null) return fail({ code: 'number-missing' });
  const standing = number.known ? standingOf(context, number) : 'for-review';
  const reviewReasons = [
    ...(number.known === null ? ['number-unknown'] : standing === 'for-review' ? ['standing-unknown'] : []),
    ...(number.brandId === null ? ['brand-unknown'] : []),
    ...(number.secondFactor === null ? ['no-second-factor'] : []),
  ];
  const approvals: ApprovalPurpose[] = [
    ...(standing === 'manager' ? (['snapshot-too-old'] as const) : []),
    ...(number.nameMatch === 'different' ? (['name-differs'] as const) : []),
    ...(isWithinWindow(context, number, msisdn) ? (['replacement-within-window'] as const) : []),
    ...(isOverCap(context) ? (['cap-exceeded'] as const) : []),
  ];
  return ok({ approvals, reviewReasons });
}

function standingOf(context: DeskContext, number: FoundNumber): ReturnType<typeof judgeStanding> {
  const { known } = number;
  if (!known) return 'for-review';
  const maxAgeMs = context.desk.settings.snapshotMaxAgeHours * 3_600_000;
  // The age is that of this moment, not of the moment when the number was found.
  const ageMs = Date.parse(context.now) - Date.parse(known.asOf);
  return judgeStanding({ standing: known.standing, arrearsMinor: known.arrearsMinor, ageMs, maxAgeMs });
}

/** Both what this desk did and what the carrier has told count as a replacement of the number. */
function isWithinWindow(context: DeskContext, number: FoundNumber, msisdn: string): boolean {
  const previous = [readLastReplacementAt(context, msisdn), number.known?.lastSwapAt ?? null];
  return previous.some((at) => !judgeReplacementWindow(at, context.now, false).ok);
}

function isOverCap(context: DeskContext): boolean {
  if (!context.caller) return false;
  const done = countReplacementsOfClerk(context.journal.db, context.caller.clerkId, context.businessDay);
  return done >= context.desk.settings.replacementsPerClerkPerDay;
}
