import { Temporal } from 'temporal-polyfill';
import type { BusinessDay, Instant } from './ids.ts';

/** Where and when a shop's day turns. */
export interface ShopClock {
  /** IANA zone, for example `America/St_Johns`. */
  readonly timeZone: string;
  /** Local hour, 0 to 12, before which the night still belongs to the day before. */
  readonly cutOffHour: number;
}

/**
 * The business day of an instant. What counts is the clock on the wall, not hours since midnight: on the night the
 * clocks change, 03:59 still belongs to the day before and 04:00 to the new one.
 *
 * @param instantIso ISO 8601 with an offset or `Z`.
 * @throws RangeError for an unknown zone, a malformed instant or an impossible cut-off: settings are parsed at the edge.
 */
export function businessDayOf(instantIso: string, clock: ShopClock): BusinessDay {
  requireCutOff(clock.cutOffHour);
  const local = Temporal.Instant.from(instantIso).toZonedDateTimeISO(clock.timeZone);
  const date = local.toPlainDate();
  return (local.hour < clock.cutOffHour ? date.subtract({ days: 1 }) : date).toString() as BusinessDay;
}

export interface BusinessDayBounds {
  /** The first instant of the day. */
  readonly startsAt: Instant;
  /** The first instant of the next day. */
  readonly endsAt: Instant;
  /** 23 and 25 on the days when the clocks change. */
  readonly durationMinutes: number;
}

/** The instants between which a business day lies. A cut-off that the clocks skip moves forward to the next instant that exists. */
export function businessDayBounds(businessDay: string, clock: ShopClock): BusinessDayBounds {
  requireCutOff(clock.cutOffHour);
  const startsAt = cutOffInstant(Temporal.PlainDate.from(businessDay), clock);
  const endsAt = cutOffInstant(Temporal.PlainDate.from(businessDay).add({ days: 1 }), clock);
  return {
    startsAt: instantText(startsAt),
    endsAt: instantText(endsAt),
    durationMinutes: Math.round((endsAt.epochMilliseconds - startsAt.epochMilliseconds) / 60_000),
  };
}

/** UTC with milliseconds and `Z`, the form in which every instant is stored. */
export function instantText(instant: Temporal.Instant): Instant {
  return instant.toString({ smallestUnit: 'millisecond' }) as Instant;
}

function cutOffInstant(date: Temporal.PlainDate, clock: ShopClock): Temporal.Instant {
  const wallTime = Temporal.PlainTime.from({ hour: clock.cutOffHour });
  return date.toZonedDateTime({ timeZone: clock.timeZone, plainTime: wallTime }).toInstant();
}

function requireCutOff(cutOffHour: number): void {
  if (!Number.isInteger(cutOffHour) || cutOffHour < 0 || cutOffHour > 12) {
    throw new RangeError('cutOffHour must be a whole hour from 0 to 12');
  }
}
