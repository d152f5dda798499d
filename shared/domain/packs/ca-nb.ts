import { createCanadianPack } from './canadian-pack.ts';
import type { CountryPack } from './country-pack.ts';

/** New Brunswick. */
export const newBrunswick: CountryPack = createCanadianPack({
  id: 'CA-NB',
  timeZones: ['America/Moncton'],
  taxes: [
    {
      from: '2016-07-01',
      rates: [{ name: 'HST', percent: '15' }],
      note: { verified: 'no', source: 'New Brunswick harmonised sales tax, 15 % since July 2016' },
    },
  ],
  provincialHolidays: ['family-day', 'new-brunswick-day'],
});
