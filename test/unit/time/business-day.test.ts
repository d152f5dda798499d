import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessDayBounds, businessDayOf } from '../../../shared/domain/business-day.ts';
import { isTimeZone, zonedPartsOf } from '../../../shared/domain/zoned-time.ts';
import { packIds } from '../../../shared/domain/packs/country-pack.ts';
import { packOf } from '../../../shared/domain/packs/pack-of.ts';

const brussels = { timeZone: 'Europe/Brussels', cutOffHour: 4 };
const stJohns = { timeZone: 'America/St_Johns', cutOffHour: 4 };
const regina = { timeZone: 'America/Regina', cutOffHour: 4 };
const toronto = { timeZone: 'America/Toronto', cutOffHour: 4 };

describe('the business day of an instant', () => {
  test.each([
    // St John's is 3 h 30 behind in winter, 2 h 30 in summer: 04:00 is 07:30 or 06:30 UTC.
    ['2026-01-15T07:29:59.999Z', stJohns, '2026-01-14'],
    ['2026-01-15T07:30:00.000Z', stJohns, '2026-01-15'],
    ['2026-07-15T06:29:59Z', stJohns, '2026-07-14'],
    ['2026-07-15T06:30:00Z', stJohns, '2026-07-15'],
    // Regina keeps six hours all year.
    ['2026-01-15T09:59:59Z', regina, '2026-01-14'],
    ['2026-01-15T10:00:00Z', regina, '2026-01-15'],
    ['2026-07-15T09:59:59Z', regina, '2026-07-14'],
    ['2026-07-15T10:00:00Z', regina, '2026-07-15'],
    ['2026-11-20T23:30:00Z', brussels, '2026-11-20'],
    ['2026-11-21T02:59:59Z', brussels, '2026-11-20'],
    ['2026-11-21T03:00:00Z', brussels, '2026-11-21'],
    // The night the clocks go forward: 04:00 is 02:00 UTC already.
    ['2026-03-29T01:59:59Z', brussels, '2026-03-28'],
    ['2026-03-29T02:00:00Z', brussels, '2026-03-29'],
    // The night they go back: both 02:30 belong to the day before.
    ['2026-10-25T00:30:00Z', brussels, '2026-10-24'],
    ['2026-10-25T01:30:00Z', brussels, '2026-10-24'],
    ['2026-10-25T02:59:59Z', brussels, '2026-10-24'],
    ['2026-10-25T03:00:00Z', brussels, '2026-10-25'],
    ['2026-11-20T22:00:00-05:00', toronto, '2026-11-20'],
    ['2028-02-29T08:00:00Z', toronto, '2028-02-28'],
    ['2027-01-01T05:00:00Z', toronto, '2026-12-31'],
  ])('%s', (instant, clock, day) => {
    expect(businessDayOf(instant, clock)).toBe(day);
  });

  test('with no cut-off the day turns at midnight', () => {
    expect(businessDayOf('2026-11-20T22:59:59Z', { ...brussels, cutOffHour: 0 })).toBe('2026-11-20');
    expect(businessDayOf('2026-11-20T23:00:00Z', { ...brussels, cutOffHour: 0 })).toBe('2026-11-21');
  });

  test.each([
    [brussels, '2026-03-28', 23 * 60],
    [brussels, '2026-10-24', 25 * 60],
    [brussels, '2026-11-20', 24 * 60],
    [toronto, '2026-03-07', 23 * 60],
    [toronto, '2026-10-31', 25 * 60],
    [stJohns, '2026-03-07', 23 * 60],
    [regina, '2026-03-07', 24 * 60],
    [regina, '2026-10-31', 24 * 60],
  ])('%o on %s lasts %i minutes', (clock, day, minutes) => {
    expect(businessDayBounds(day, clock).durationMinutes).toBe(minutes);
  });

  test('the bounds are stored as UTC with milliseconds', () => {
    expect(businessDayBounds('2026-01-15', stJohns)).toMatchObject({
      startsAt: '2026-01-15T07:30:00.000Z',
      endsAt: '2026-01-16T07:30:00.000Z',
    });
  });

  test('every instant lies within the bounds of its own day, in every zone of every pack', () => {
    const zones = [...new Set(packIds.flatMap((id) => packOf(id).timeZones))];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 6 }),
        (date, timeZone, cutOffHour) => {
          const instant = date.toISOString();
          const bounds = businessDayBounds(businessDayOf(instant, { timeZone, cutOffHour }), { timeZone, cutOffHour });
          expect(bounds.startsAt <= instant && instant < bounds.endsAt).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('an impossible clock is a bug', () => {
    expect(() => businessDayOf('2026-11-20T12:00:00Z', { timeZone: 'Mars/Olympus', cutOffHour: 4 })).toThrow(
      RangeError,
    );
    expect(() => businessDayOf('2026-11-20T12:00:00Z', { ...toronto, cutOffHour: 13 })).toThrow(RangeError);
    expect(() => businessDayOf('yesterday', toronto)).toThrow(RangeError);
  });
});

describe('the clock on the wall', () => {
  test("shows the half hours of St John's", () => {
    expect(zonedPartsOf('2026-11-20T12:00:00Z', 'America/St_Johns')).toEqual({
      date: '2026-11-20',
      year: 2026,
      month: 11,
      day: 20,
      weekday: 5,
      hour: 8,
      minute: 30,
      second: 0,
      offset: '-03:30',
      hoursInDay: 24,
    });
  });

  test('tells the two half past two apart', () => {
    const first = zonedPartsOf('2026-10-25T00:30:00Z', 'Europe/Brussels');
    const second = zonedPartsOf('2026-10-25T01:30:00Z', 'Europe/Brussels');
    expect([first.hour, first.offset, second.hour, second.offset]).toEqual([2, '+02:00', 2, '+01:00']);
    expect(first.hoursInDay).toBe(25);
    expect(zonedPartsOf('2026-03-29T12:00:00Z', 'Europe/Brussels').hoursInDay).toBe(23);
  });

  test('knows zones by name', () => {
    expect(isTimeZone('America/St_Johns')).toBe(true);
    expect(isTimeZone('America/Atlantis')).toBe(false);
  });
});
