import { describe, expect, test } from 'vitest';
import { holidayDates } from '../../../shared/domain/packs/pack-rules.ts';
import { packOf } from '../../../shared/domain/packs/pack-of.ts';
import { defaultReplacementPromise, promiseFor } from '../../../shared/domain/promise.ts';
import { addWorkingDays, isWorkingDay } from '../../../shared/domain/working-days.ts';

const ontario = holidayDates(packOf('CA-ON'));
const belgium = holidayDates(packOf('BE'));

describe('working days', () => {
  test.each([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-20', 3, '2026-11-25'],
    ['2026-11-21', 1, '2026-11-23'],
    // Christmas on a Friday, Boxing Day on a Saturday and its Monday.
    ['2026-12-24', 1, '2026-12-29'],
    ['2027-12-24', 1, '2027-12-29'],
    // Good Friday.
    ['2026-04-02', 1, '2026-04-06'],
  ])('%s and %i in Ontario', (date, days, expected) => {
    expect(addWorkingDays(date, days, ontario)).toBe(expected);
  });

  test('Belgium works on Good Friday and rests on Easter Monday', () => {
    expect(addWorkingDays('2026-04-02', 1, belgium)).toBe('2026-04-03');
    expect(addWorkingDays('2026-04-03', 1, belgium)).toBe('2026-04-07');
    expect(isWorkingDay('2026-07-21', belgium)).toBe(false);
    expect(isWorkingDay('2026-07-01', belgium)).toBe(true);
  });

  test('a count that is not one is a bug', () => {
    expect(() => addWorkingDays('2026-11-20', -1, ontario)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-11-20', 1.5, ontario)).toThrow(RangeError);
  });
});

describe('promises', () => {
  const toronto = { timeZone: 'America/Toronto', cutOffHour: 4 };

  test('a replacement on Friday is promised for Wednesday at six', () => {
    expect(
      promiseFor({
        rule: defaultReplacementPromise,
        recordedAtIso: '2026-11-20T20:00:00Z',
        clock: toronto,
        holidays: ontario,
      }),
    ).toEqual({
      nextStep: 'active',
      byInstantIso: '2026-11-25T23:00:00.000Z',
      byDate: '2026-11-25',
      syncByInstantIso: '2026-11-21T09:00:00.000Z',
    });
  });

  test('after midnight and before the cut-off it is still Friday', () => {
    const promise = promiseFor({
      rule: defaultReplacementPromise,
      recordedAtIso: '2026-11-21T07:00:00Z',
      clock: toronto,
      holidays: ontario,
    });
    expect(promise.byDate).toBe('2026-11-25');
  });

  test('six o’clock is the clock on the wall also after the clocks have changed', () => {
    const promise = promiseFor({
      rule: { workingDays: 2, untilHour: 18 },
      recordedAtIso: '2026-03-27T10:00:00Z',
      clock: { timeZone: 'Europe/Brussels', cutOffHour: 4 },
      holidays: belgium,
    });
    expect(promise.byInstantIso).toBe('2026-03-31T16:00:00.000Z');
  });

  test('St John’s counts its half hour', () => {
    const promise = promiseFor({
      rule: { workingDays: 1, untilHour: 18 },
      recordedAtIso: '2026-11-19T15:00:00Z',
      clock: { timeZone: 'America/St_Johns', cutOffHour: 4 },
      holidays: holidayDates(packOf('CA-NL')),
    });
    expect(promise.byInstantIso).toBe('2026-11-20T21:30:00.000Z');
  });

  test('a promise for the same day is never in the past', () => {
    const rule = { workingDays: 0, untilHour: 18 };
    const before = promiseFor({ rule, recordedAtIso: '2026-11-20T15:00:00Z', clock: toronto, holidays: ontario });
    const after = promiseFor({ rule, recordedAtIso: '2026-11-20T23:30:00Z', clock: toronto, holidays: ontario });
    expect(before.byInstantIso).toBe('2026-11-20T23:00:00.000Z');
    expect(after.byInstantIso).toBe('2026-11-21T09:00:00.000Z');
  });
});
