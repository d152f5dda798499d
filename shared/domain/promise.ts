import { Temporal } from 'temporal-polyfill';
import { businessDayBounds, businessDayOf, instantText, type ShopClock } from './business-day.ts';
import type { Instant } from './ids.ts';
import { addWorkingDays } from './working-days.ts';

/** How long a brand takes once head office has the order. */
export interface PromiseRule {
  readonly workingDays: number;
  /** Shop time on the promised day, 0 to 23. */
  readonly untilHour: number;
}

/** In store a replacement takes one to three working days; where a brand says nothing, the longest is promised. */
export const defaultReplacementPromise: PromiseRule = { workingDays: 3, untilHour: 18 };

export interface VisitPromise {
  /** The rung of the ladder that the time belongs to. */
  readonly nextStep: 'active';
  readonly byInstantIso: Instant;
  /** The promised calendar day of the shop, `YYYY-MM-DD`. */
  readonly byDate: string;
  /** The promise holds only when the shop has synced by then: the end of the business day it was recorded on. */
  readonly syncByInstantIso: Instant;
}

/**
 * When a recorded replacement, direct top-up or renewal is expected to be active: so many working days after the
 * business day, at a fixed hour of the shop's wall clock. The first day begins once the shop has synced that evening.
 * With no working days at all the hour may already be over; then the end of the business day is promised.
 */
export function promiseFor(order: {
  readonly rule: PromiseRule;
  readonly recordedAtIso: string;
  readonly clock: ShopClock;
  /** Public holidays as `YYYY-MM-DD`. */
  readonly holidays: ReadonlySet<string>;
}): VisitPromise {
  const { rule, clock } = order;
  if (!Number.isInteger(rule.untilHour) || rule.untilHour < 0 || rule.untilHour > 23) {
    throw new RangeError('untilHour must be a whole hour from 0 to 23');
  }
  const businessDay = businessDayOf(order.recordedAtIso, clock);
  const syncByInstantIso = businessDayBounds(businessDay, clock).endsAt;
  const byDate = addWorkingDays(businessDay, rule.workingDays, order.holidays);
  const byWallTime = Temporal.PlainDate.from(byDate).toZonedDateTime({
    timeZone: clock.timeZone,
    plainTime: Temporal.PlainTime.from({ hour: rule.untilHour }),
  });
  const byInstant = byWallTime.toInstant();
  const isOver = Temporal.Instant.compare(byInstant, Temporal.Instant.from(order.recordedAtIso)) <= 0;
  return {
    nextStep: 'active',
    byInstantIso: isOver ? syncByInstantIso : instantText(byInstant),
    byDate,
    syncByInstantIso,
  };
}
