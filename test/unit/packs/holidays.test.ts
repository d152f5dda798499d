import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { packIds } from '../../../shared/domain/packs/country-pack.ts';
import { holidayYears, type HolidayCode } from '../../../shared/domain/packs/holiday.ts';
import { packOf } from '../../../shared/domain/packs/pack-of.ts';

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876). */
function easterOf(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const marker = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(marker / 31), day: (marker % 31) + 1 });
}

const day = (year: number, month: number, dayOfMonth: number): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year, month, day: dayOfMonth });

function nthMonday(year: number, month: number, n: number): Temporal.PlainDate {
  const first = day(year, month, 1);
  return first.add({ days: ((8 - first.dayOfWeek) % 7) + 7 * (n - 1) });
}

function mondayBefore(year: number, month: number, dayOfMonth: number): Temporal.PlainDate {
  const before = day(year, month, dayOfMonth).subtract({ days: 1 });
  return before.subtract({ days: before.dayOfWeek - 1 });
}

const rules: Readonly<Record<HolidayCode, (year: number) => Temporal.PlainDate>> = {
  'new-years-day': (year) => day(year, 1, 1),
  'family-day': (year) => nthMonday(year, 2, 3),
  'louis-riel-day': (year) => nthMonday(year, 2, 3),
  'heritage-day': (year) => nthMonday(year, 2, 3),
  'islander-day': (year) => nthMonday(year, 2, 3),
  'good-friday': (year) => easterOf(year).subtract({ days: 2 }),
  'easter-monday': (year) => easterOf(year).add({ days: 1 }),
  'labour-day-may': (year) => day(year, 5, 1),
  'ascension-day': (year) => easterOf(year).add({ days: 39 }),
  'whit-monday': (year) => easterOf(year).add({ days: 50 }),
  'victoria-day': (year) => mondayBefore(year, 5, 25),
  'patriots-day': (year) => mondayBefore(year, 5, 25),
  'indigenous-peoples-day': (year) => day(year, 6, 21),
  'national-holiday-quebec': (year) => day(year, 6, 24),
  'canada-day': (year) => day(year, 7, 1),
  'memorial-day': (year) => day(year, 7, 1),
  'nunavut-day': (year) => day(year, 7, 9),
  'belgian-national-day': (year) => day(year, 7, 21),
  'civic-holiday': (year) => nthMonday(year, 8, 1),
  'bc-day': (year) => nthMonday(year, 8, 1),
  'new-brunswick-day': (year) => nthMonday(year, 8, 1),
  'saskatchewan-day': (year) => nthMonday(year, 8, 1),
  'assumption-day': (year) => day(year, 8, 15),
  'discovery-day': (year) => nthMonday(year, 8, 3),
  'labour-day': (year) => nthMonday(year, 9, 1),
  'truth-and-reconciliation-day': (year) => day(year, 9, 30),
  thanksgiving: (year) => nthMonday(year, 10, 2),
  'all-saints-day': (year) => day(year, 11, 1),
  'remembrance-day': (year) => day(year, 11, 11),
  'armistice-day': (year) => day(year, 11, 11),
  'christmas-day': (year) => day(year, 12, 25),
  'boxing-day': (year) => day(year, 12, 26),
};

test('Easter itself is known', () => {
  expect([2024, 2025, 2026, 2027, 2028].map((year) => easterOf(year).toString())).toEqual([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
  ]);
});

describe.each(packIds)('the holidays of %s', (id) => {
  const { holidays, country } = packOf(id);
  const onTheirDay = holidays.filter((holiday) => holiday.scope !== 'observed');

  test('fall where their rule says, once a year', () => {
    const codes = new Set(onTheirDay.map((holiday) => holiday.code));
    expect(codes.size).toBeGreaterThanOrEqual(10);
    for (const code of codes) {
      const dates = onTheirDay.filter((holiday) => holiday.code === code).map((holiday) => holiday.date);
      expect([code, dates]).toEqual([code, holidayYears.map((year) => rules[code](year).toString())]);
    }
  });

  test('are in the order of the calendar', () => {
    const dates = holidays.map((holiday) => holiday.date);
    expect(dates).toEqual(dates.toSorted());
  });

  test('on a weekend a federal day is observed on the next working day', () => {
    const taken = new Set(onTheirDay.filter((holiday) => holiday.scope === 'federal').map((holiday) => holiday.date));
    const expected: string[] = [];
    // Belgium has no such days: what an employer gives instead differs from firm to firm.
    const moving = country === 'CA' ? onTheirDay.filter((candidate) => candidate.scope === 'federal') : [];
    for (const holiday of moving) {
      let date = Temporal.PlainDate.from(holiday.date);
      if (date.dayOfWeek <= 5) continue;
      while (date.dayOfWeek > 5 || taken.has(date.toString())) date = date.add({ days: 1 });
      taken.add(date.toString());
      expected.push(date.toString());
    }
    const observed = holidays.filter((holiday) => holiday.scope === 'observed').map((holiday) => holiday.date);
    expect(observed).toEqual(expected.toSorted());
    expect(observed.includes('2026-12-28')).toBe(country === 'CA');
  });
});

test('Belgium has its ten', () => {
  expect(packOf('BE').holidays).toHaveLength(30);
});

test.each([
  ['CA-ON', 'family-day', true],
  ['CA-AB', 'family-day', true],
  ['CA-MB', 'louis-riel-day', true],
  ['CA-NS', 'heritage-day', true],
  ['CA-PE', 'islander-day', true],
  ['CA-QC', 'national-holiday-quebec', true],
  ['CA-QC', 'family-day', false],
  ['CA-NL', 'family-day', false],
  ['CA-NU', 'nunavut-day', true],
  ['CA-YT', 'discovery-day', true],
  ['CA-NT', 'indigenous-peoples-day', true],
  ['CA-ON', 'civic-holiday', false],
] as const)('%s and %s: %s', (id, code, has) => {
  expect(packOf(id).holidays.some((holiday) => holiday.code === code)).toBe(has);
});
