import { Temporal } from 'temporal-polyfill';
import { instantText } from './business-day.ts';
import type { Instant } from './ids.ts';
import { fail, ok, type Result } from './result.ts';

export type Standing = 'good' | 'arrears' | 'unknown';

/**
 * `ok`: go on. `arrears-first`: take what is owed, then go on. `for-review`: record it, issue nothing. `manager`: what is
 * known is too old for a clerk to decide on.
 */
export type StandingDecision = 'ok' | 'arrears-first' | 'for-review' | 'manager';

/**
 * What the last known standing of an account allows. A number nobody knows is recorded for review, however fresh the
 * answer. Knowledge from the future (a clock set back) is as good as too old. An amount owed counts even when the
 * standing calls itself good.
 */
export function judgeStanding(known: {
  readonly standing: Standing;
  readonly arrearsMinor: number;
  readonly ageMs: number;
  readonly maxAgeMs: number;
}): StandingDecision {
  if (known.standing === 'unknown') return 'for-review';
  // Written so that an age which is not a number asks for a manager too.
  if (!(known.ageMs >= 0 && known.ageMs <= known.maxAgeMs)) return 'manager';
  return known.standing === 'arrears' || known.arrearsMinor > 0 ? 'arrears-first' : 'ok';
}

/** One replacement per number in this time; thieves swap again before the owner has noticed. */
export const replacementWindowHours = 24;

export interface ReplacementWindowFailure {
  readonly code: 'replacement-within-window';
  readonly details: { readonly previousAtIso: string; readonly allowedFromIso: Instant };
}

/**
 * Whether a number may be replaced again. A previous replacement that seems to lie in the future (a clock set back)
 * keeps the window shut. Only another person than the clerk can open it; the caller has checked who that is.
 *
 * @param previousAtIso instant of the last replacement of this number that is known; null when there is none.
 * @returns `open`, or `overridden` when it is another person's word that opens it.
 */
export function judgeReplacementWindow(
  previousAtIso: string | null,
  nowIso: string,
  overrideByOtherPerson: boolean,
): Result<'open' | 'overridden', ReplacementWindowFailure> {
  if (previousAtIso === null) return ok('open');
  const allowedFrom = Temporal.Instant.from(previousAtIso).add({ hours: replacementWindowHours });
  if (Temporal.Instant.compare(Temporal.Instant.from(nowIso), allowedFrom) >= 0) return ok('open');
  if (overrideByOtherPerson) return ok('overridden');
  return fail({
    code: 'replacement-within-window',
    details: { previousAtIso, allowedFromIso: instantText(allowedFrom) },
  });
}
