import { describe, expect, test } from 'vitest';
import { readAppointmentTime } from '../../../../renderer/waiting/appointment-time.ts';

const toronto = 'America/Toronto';
const brussels = 'Europe/Brussels';
const stJohns = 'America/St_Johns';

/** The instant, or the code of the refusal. */
function read(typed: string, now: string, timeZone: string): string {
  const time = readAppointmentTime(typed, { now, timeZone });
  return time.ok ? time.value.instant : time.error.code;
}

describe('the time of an appointment', () => {
  const morning = '2026-11-20T14:00:00Z';

  test.each([
    ['14:30', '2026-11-20T19:30:00.000Z'],
    ['1430', '2026-11-20T19:30:00.000Z'],
    ['14.30', '2026-11-20T19:30:00.000Z'],
    ['14h30', '2026-11-20T19:30:00.000Z'],
    ['14 h 30', '2026-11-20T19:30:00.000Z'],
    ['14h', '2026-11-20T19:00:00.000Z'],
    ['14点30分', '2026-11-20T19:30:00.000Z'],
    ['14点', '2026-11-20T19:00:00.000Z'],
    ['１４：３０', '2026-11-20T19:30:00.000Z'],
    ['2:30 pm', '2026-11-20T19:30:00.000Z'],
    ['2:30 p.m.', '2026-11-20T19:30:00.000Z'],
    ['12 pm', '2026-11-20T17:00:00.000Z'],
    ['10', '2026-11-20T15:00:00.000Z'],
    ['930', '2026-11-20T14:30:00.000Z'],
    // Ten minutes ago: the customer is late, and due at once.
    ['8:50', '2026-11-20T13:50:00.000Z'],
    ['', 'time-unreadable'],
    ['24:00', 'time-unreadable'],
    ['14:60', 'time-unreadable'],
    ['14:3', 'time-unreadable'],
    ['13 pm', 'time-unreadable'],
    ['0 am', 'time-unreadable'],
    ['noon', 'time-unreadable'],
    ['-1', 'time-unreadable'],
    ['14:30:00', 'time-unreadable'],
    ['1'.repeat(2_000), 'time-unreadable'],
  ])('“%s” at nine in Toronto: %s', (typed, instant) => {
    expect(read(typed, morning, toronto)).toBe(instant);
  });

  test('is at the same minute in a zone of half hours', () => {
    expect(read('14:30', '2026-01-15T12:00:00Z', stJohns)).toBe('2026-01-15T18:00:00.000Z');
    expect(read('14:30', '2026-07-15T12:00:00Z', stJohns)).toBe('2026-07-15T17:00:00.000Z');
  });

  test('is in the coming night where this morning is long past', () => {
    expect(read('0:30', '2026-11-21T03:00:00Z', toronto)).toBe('2026-11-21T05:30:00.000Z');
    expect(read('22:30', '2026-11-21T03:00:00Z', toronto)).toBe('2026-11-21T03:30:00.000Z');
    expect(read('11:30', '2026-11-21T03:00:00Z', toronto)).toBe('2026-11-20T16:30:00.000Z');
  });
});

describe('on the day of 23 hours', () => {
  test('a time that the clocks skip is refused', () => {
    expect(read('2:30', '2026-03-08T06:30:00Z', toronto)).toBe('time-skipped');
    expect(read('2:30', '2026-03-29T00:30:00Z', brussels)).toBe('time-skipped');
    expect(read('02:59', '2026-03-29T00:30:00Z', brussels)).toBe('time-skipped');
  });

  test('the times around it are where the clock on the wall shows them', () => {
    expect(read('1:59', '2026-03-29T00:30:00Z', brussels)).toBe('2026-03-29T00:59:00.000Z');
    expect(read('3:00', '2026-03-29T00:30:00Z', brussels)).toBe('2026-03-29T01:00:00.000Z');
    expect(read('14:30', '2026-03-29T00:30:00Z', brussels)).toBe('2026-03-29T12:30:00.000Z');
    expect(read('14:30', '2026-03-28T08:00:00Z', brussels)).toBe('2026-03-28T13:30:00.000Z');
  });

  test('it is skipped as the coming night’s time, too', () => {
    expect(read('2:30', '2026-03-08T04:00:00Z', toronto)).toBe('time-skipped');
  });
});

describe('on the day of 25 hours', () => {
  const twice = (now: string) => readAppointmentTime('2:30', { now, timeZone: brussels });

  test('of a time that comes twice the one still ahead is taken', () => {
    expect(twice('2026-10-24T23:00:00Z')).toEqual({
      ok: true,
      value: { instant: '2026-10-25T00:30:00.000Z', comesTwice: true },
    });
    expect(twice('2026-10-25T00:45:00Z')).toEqual({
      ok: true,
      value: { instant: '2026-10-25T01:30:00.000Z', comesTwice: true },
    });
  });

  test('other times come once', () => {
    expect(readAppointmentTime('14:30', { now: '2026-10-25T08:00:00Z', timeZone: brussels })).toEqual({
      ok: true,
      value: { instant: '2026-10-25T13:30:00.000Z', comesTwice: false },
    });
  });
});
