import { Temporal } from 'temporal-polyfill';

/** The clock on the shop's wall at one instant, as numbers for a screen or a sheet to word in its own language. */
export interface ZonedParts {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 Monday to 7 Sunday (ISO 8601). */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** For example `-03:30`: tells apart the two 01:30 of the night the clocks go back. */
  readonly offset: string;
  /** 24, or 23, 25 (or a half hour more or less) on the days when the clocks change. */
  readonly hoursInDay: number;
}

/** @throws RangeError for an unknown zone or a malformed instant. */
export function zonedPartsOf(instantIso: string, timeZone: string): ZonedParts {
  const local = Temporal.Instant.from(instantIso).toZonedDateTimeISO(timeZone);
  return {
    date: local.toPlainDate().toString(),
    year: local.year,
    month: local.month,
    day: local.day,
    weekday: local.dayOfWeek,
    hour: local.hour,
    minute: local.minute,
    second: local.second,
    offset: local.offset,
    hoursInDay: local.hoursInDay,
  };
}

/** Whether this program knows an IANA zone by this name. */
export function isTimeZone(timeZone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return true;
  } catch {
    return false;
  }
}
