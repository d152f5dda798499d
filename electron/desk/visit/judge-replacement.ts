import type { ApprovalPurpose } from '../../../shared/domain/approval.ts';
import { matchNames, type NameMatch } from '../../../shared/domain/identity/name-match.ts';
import type { QuotedItem } from '../../../shared/domain/journal/visit-bodies.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { judgeReplacementWindow, judgeStanding } from '../../../shared/domain/standing.ts';
import type { FoundNumber, VisitState } from '../../../shared/domain/visit.ts';
import type { DeskContext, Refused } from '../desk-context.ts';
import { fullNameOf } from '../evidence-store.ts';
import { countHeldReplacementsOfClerk, countReplacementsOfClerk } from '../reads/read-item.ts';
import { readLastReplacementAt, readSnapshotByNumber } from '../reads/read-number.ts';
import { openSealed } from '../reads/read-sealed.ts';
import { readOpenVisits } from '../reads/read-visit.ts';

/** What the rules say of replacing a number: what a second person must stand by, and what makes it wait for a review instead of being issued. */
export interface ReplacementJudgement {
  readonly approvals: readonly ApprovalPurpose[];
  readonly reviewReasons: readonly string[];
}

/** The refusals that no one at the counter may override; asked at the quote already, so that nobody pays for nothing. */
export function judgeNumberForReplacement(context: DeskContext, visit: VisitState, found: FoundNumber): Refused<null> {
  if (!visit.identity) return fail({ code: 'identity-missing' });
  const number = withNewestKnowledge(context, found);
  if (number.known?.locked) return fail({ code: 'number-locked' });
  if (number.known && standingOf(context, number) === 'arrears-first') {
    return fail({ code: 'arrears-first', details: { arrearsMinor: number.known.arrearsMinor } });
  }
  return ok(null);
}

export function judgeReplacement(
  context: DeskContext,
  visit: VisitState,
  found: FoundNumber,
): Refused<ReplacementJudgement> {
  const judged = judgeNumberForReplacement(context, visit, found);
  if (!judged.ok) return judged;
  const msisdn = openSealed(context, found.seq, 'msisdn');
  if (msisdn === null) return fail({ code: 'number-missing' });
  const number = withNewestKnowledge(context, found);
  const nameMatch = compareName(context, visit, number, msisdn);
  if (nameMatch === null) return fail({ code: 'evidence-expired' });
  const standing = number.known ? standingOf(context, number) : 'for-review';
  const reviewReasons = [
    ...(number.known === null ? ['number-unknown'] : standing === 'for-review' ? ['standing-unknown'] : []),
    ...(number.brandId === null ? ['brand-unknown'] : []),
    ...(number.secondFactor === null ? ['no-second-factor'] : []),
  ];
  const approvals: ApprovalPurpose[] = [
    ...(standing === 'manager' ? (['snapshot-too-old'] as const) : []),
    ...(nameMatch === 'different' ? (['name-differs'] as const) : []),
    ...(isWithinWindow(context, visit, number, msisdn) ? (['replacement-within-window'] as const) : []),
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

/** A feed may have come while the visit was open: what it tells of the number counts, and a lock once seen stays one. */
function withNewestKnowledge(context: DeskContext, number: FoundNumber): FoundNumber {
  const msisdn = openSealed(context, number.seq, 'msisdn');
  const newest = msisdn === null ? null : readSnapshotByNumber(context, msisdn);
  if (!newest) return number;
  return { ...number, known: { ...newest.known, locked: newest.known.locked || (number.known?.locked ?? false) } };
}

/**
 * The number may have been found before the document was read, or another document read since: what lies on the counter now
 * counts too. Null when a name was read from a document and is forgotten by now, so that it has to be read again.
 */
function compareName(context: DeskContext, visit: VisitState, number: FoundNumber, msisdn: string): NameMatch | null {
  if (number.nameMatch === 'different') return 'different';
  const holderName = readSnapshotByNumber(context, msisdn)?.account.holderName ?? null;
  const shown = fullNameOf(context.evidence.recall(visit.visitId, context.ports.clock.steadyMs()));
  if (shown !== null) return matchNames(shown, holderName);
  const wasRead = visit.identity?.route === 'scan' || visit.identity?.route === 'typed';
  return wasRead && holderName !== null && number.nameMatch !== 'matched' ? null : number.nameMatch;
}

/** What this desk did, what it is about to do in another visit, and what the carrier has told all count as a replacement of the number. */
function isWithinWindow(context: DeskContext, visit: VisitState, number: FoundNumber, msisdn: string): boolean {
  const previous = [readLastReplacementAt(context, msisdn), number.known?.lastSwapAt ?? null];
  return (
    previous.some((at) => !judgeReplacementWindow(at, context.now, false).ok) || isBeingReplaced(context, visit, msisdn)
  );
}

function isBeingReplaced(context: DeskContext, visit: VisitState, msisdn: string): boolean {
  const others = readOpenVisits(context.journal.db).filter((other) => other.visitId !== visit.visitId);
  return others.some((other) =>
    preparedReplacementsOf(other).some((seq) => openSealed(context, seq, 'msisdn') === msisdn),
  );
}

/** The entries of the numbers whose replacement a visit has prepared. */
function preparedReplacementsOf(visit: VisitState): readonly number[] {
  const quoted = visit.quote?.items.filter((item) => item.kind === 'replacement') ?? [];
  return quoted
    .filter((item) => visit.prepared.some((prepared) => prepared.itemId === item.itemId))
    .map((item) => item.numberSeq);
}

/** Whether one visit would replace the same number twice, also when the number was found twice in it. */
export function isReplacedTwice(context: DeskContext, visit: VisitState, item: QuotedItem): boolean {
  const msisdn = openSealed(context, item.numberSeq, 'msisdn');
  const others =
    visit.quote?.items.filter((other) => other.kind === 'replacement' && other.itemId !== item.itemId) ?? [];
  return others.some(
    (other) => other.numberSeq === item.numberSeq || openSealed(context, other.numberSeq, 'msisdn') === msisdn,
  );
}

function isOverCap(context: DeskContext): boolean {
  if (!context.caller) return false;
  const { clerkId } = context.caller;
  const { db } = context.journal;
  const done = countReplacementsOfClerk(db, clerkId, context.businessDay) + countHeldReplacementsOfClerk(db, clerkId);
  return done >= context.desk.settings.replacementsPerClerkPerDay;
}
