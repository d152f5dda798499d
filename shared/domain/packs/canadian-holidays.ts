import type { Holiday, HolidayCode } from './holiday.ts';

/** A day that a province adds to the federal ones, and which day of the table it falls on. */
export type ProvincialHoliday =
  | 'family-day'
  | 'louis-riel-day'
  | 'heritage-day'
  | 'islander-day'
  | 'easter-monday'
  | 'patriots-day'
  | 'indigenous-peoples-day'
  | 'national-holiday-quebec'
  | 'memorial-day'
  | 'nunavut-day'
  | 'civic-holiday'
  | 'bc-day'
  | 'new-brunswick-day'
  | 'saskatchewan-day'
  | 'discovery-day';

/**
 * The days on which nothing moves in a province: the federal holidays, because the carriers are federal employers, and
 * the province's own. Where a federal day falls on a weekend, the next working day stands in for it. Sources: Canada
 * Labour Code, part III, division V, and the employment standards of each province; not yet compared by a person.
 */
export function canadianHolidays(provincial: readonly ProvincialHoliday[]): readonly Holiday[] {
  const own = provincial.flatMap((code) =>
    provincialDays[code].map((date): Holiday => ({ date, code, scope: 'provincial' })),
  );
  return [...federalHolidays, ...own].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const federalDays: readonly (readonly [HolidayCode, Holiday['scope'], readonly string[]])[] = [
  ['new-years-day', 'federal', ['2026-01-01', '2027-01-01', '2028-01-01']],
  ['new-years-day', 'observed', ['2028-01-03']],
  ['good-friday', 'federal', ['2026-04-03', '2027-03-26', '2028-04-14']],
  ['victoria-day', 'federal', ['2026-05-18', '2027-05-24', '2028-05-22']],
  ['canada-day', 'federal', ['2026-07-01', '2027-07-01', '2028-07-01']],
  ['canada-day', 'observed', ['2028-07-03']],
  ['labour-day', 'federal', ['2026-09-07', '2027-09-06', '2028-09-04']],
  ['truth-and-reconciliation-day', 'federal', ['2026-09-30', '2027-09-30', '2028-09-30']],
  ['truth-and-reconciliation-day', 'observed', ['2028-10-02']],
  ['thanksgiving', 'federal', ['2026-10-12', '2027-10-11', '2028-10-09']],
  ['remembrance-day', 'federal', ['2026-11-11', '2027-11-11', '2028-11-11']],
  ['remembrance-day', 'observed', ['2028-11-13']],
  ['christmas-day', 'federal', ['2026-12-25', '2027-12-25', '2028-12-25']],
  ['christmas-day', 'observed', ['2027-12-27']],
  ['boxing-day', 'federal', ['2026-12-26', '2027-12-26', '2028-12-26']],
  ['boxing-day', 'observed', ['2026-12-28', '2027-12-28']],
];

const federalHolidays: readonly Holiday[] = federalDays.flatMap(([code, scope, dates]) =>
  dates.map((date) => ({ date, code, scope })),
);

const thirdMondayOfFebruary = ['2026-02-16', '2027-02-15', '2028-02-21'];
const firstMondayOfAugust = ['2026-08-03', '2027-08-02', '2028-08-07'];

const provincialDays: Readonly<Record<ProvincialHoliday, readonly string[]>> = {
  'family-day': thirdMondayOfFebruary,
  'louis-riel-day': thirdMondayOfFebruary,
  'heritage-day': thirdMondayOfFebruary,
  'islander-day': thirdMondayOfFebruary,
  'easter-monday': ['2026-04-06', '2027-03-29', '2028-04-17'],
  'patriots-day': ['2026-05-18', '2027-05-24', '2028-05-22'],
  'indigenous-peoples-day': ['2026-06-21', '2027-06-21', '2028-06-21'],
  'national-holiday-quebec': ['2026-06-24', '2027-06-24', '2028-06-24'],
  'memorial-day': ['2026-07-01', '2027-07-01', '2028-07-01'],
  'nunavut-day': ['2026-07-09', '2027-07-09', '2028-07-09'],
  'civic-holiday': firstMondayOfAugust,
  'bc-day': firstMondayOfAugust,
  'new-brunswick-day': firstMondayOfAugust,
  'saskatchewan-day': firstMondayOfAugust,
  'discovery-day': ['2026-08-17', '2027-08-16', '2028-08-21'],
};
