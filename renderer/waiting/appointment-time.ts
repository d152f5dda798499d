import { Temporal } from 'temporal-polyfill';
import { foldFullWidth } from '../../shared/domain/identifiers/printed-digits.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';

export interface AppointmentTime {
  /** UTC with milliseconds and `Z`. */
  readonly instant: string;
  /** The clocks go back and the time comes twice: the one that is still ahead was taken. */
  readonly comesTwice: boolean;
}

export type AppointmentTimeFailure = { readonly code: 'time-unreadable' } | { readonly code: 'time-skipped' };

/** Further in the past than this, the coming night is meant: at 22:00, “00:30” is not this morning. */
const farthestPastHours = 12;

/**
 * Reads a time of day as a clerk types it: `14:30`, `1430`, `14.30`, `14h30`, `9`, `2:30 pm`, `14点30`. It is on the shop’s calendar
 * day, or on the next where it would lie long past. A time that the clocks skip is refused; of a time that comes twice the one that
 * is still ahead is taken.
 *
 * @param now UTC instant, ISO 8601.
 * @throws RangeError for an unknown zone or a malformed instant.
 */
export function readAppointmentTime(
  typed: string,
  { now, timeZone }: { readonly now: string; readonly timeZone: string },
): Result<AppointmentTime, AppointmentTimeFailure> {
  const time = readTimeOfDay(typed);
  if (!time) return fail({ code: 'time-unreadable' });
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const today = placeOn(here.toPlainDate(), time, here);
  const place =
    today.last.until(here).total('hours') > farthestPastHours
      ? placeOn(here.toPlainDate().add({ days: 1 }), time, here)
      : today;
  if (!place.exists) return fail({ code: 'time-skipped' });
  const comesTwice = !place.first.equals(place.last);
  const isFirstPast = Temporal.ZonedDateTime.compare(place.first, here) < 0;
  const taken = comesTwice && isFirstPast ? place.last : place.first;
  return ok({ instant: taken.toInstant().toString({ smallestUnit: 'millisecond' }), comesTwice });
}

interface Place {
  readonly first: Temporal.ZonedDateTime;
  readonly last: Temporal.ZonedDateTime;
  /** False for a time that the clocks skip. */
  readonly exists: boolean;
}

function placeOn(date: Temporal.PlainDate, time: Temporal.PlainTime, here: Temporal.ZonedDateTime): Place {
  const wanted = date.toPlainDateTime(time);
  const first = wanted.toZonedDateTime(here.timeZoneId, { disambiguation: 'earlier' });
  const last = wanted.toZonedDateTime(here.timeZoneId, { disambiguation: 'later' });
  return { first, last, exists: first.toPlainDateTime().equals(wanted) };
}

function readTimeOfDay(typed: string): Temporal.PlainTime | null {
  const text = foldFullWidth(typed)
    .toLowerCase()
    .replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '');
  const match =
    /^(?<hour>\d{1,2})(?:(?:[:.h点时]|点钟)(?<minute>\d{2})?分?)?(?<half>am|pm|a\.m\.|p\.m\.)?$/.exec(text) ??
    /^(?<hour>\d{1,2})(?<minute>\d{2})(?<half>am|pm)?$/.exec(text);
  if (!match?.groups) return null;
  const { hour: hourText = '', minute: minuteText, half } = match.groups;
  const minute = Number(minuteText ?? '0');
  const hour = hourOf(Number(hourText), half);
  return hour === null || minute > 59 ? null : Temporal.PlainTime.from({ hour, minute });
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}
