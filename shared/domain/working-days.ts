import { Temporal } from 'temporal-polyfill';

/** Monday to Friday and no holiday. */
export function isWorkingDay(date: string, holidays: ReadonlySet<string>): boolean {
  return isWorkingDate(Temporal.PlainDate.from(date), holidays);
}

/**
 * The day that lies `days` working days after a date. The date itself is not counted, so one working day after a Friday
 * is Monday; no working days after a date is that date, working or not.
 *
 * @param date `YYYY-MM-DD`.
 * @param holidays days as `YYYY-MM-DD`.
 * @throws RangeError when `days` is negative, not whole or above 366.
 */
export function addWorkingDays(date: string, days: number, holidays: ReadonlySet<string>): string {
  if (!Number.isInteger(days) || days < 0 || days > 366)
    throw new RangeError('days must be a whole number from 0 to 366');
  let current = Temporal.PlainDate.from(date);
  let left = days;
  while (left > 0) {
    current = current.add({ days: 1 });
    if (isWorkingDate(current, holidays)) left -= 1;
  }
  return current.toString();
}

function isWorkingDate(date: Temporal.PlainDate, holidays: ReadonlySet<string>): boolean {
  return date.dayOfWeek <= 5 && !holidays.has(date.toString());
}
