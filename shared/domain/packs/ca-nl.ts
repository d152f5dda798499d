import { createCanadianPack } from './canadian-pack.ts';
import type { CountryPack } from './country-pack.ts';

/** Newfoundland and Labrador: the island is half an hour off the other zones. */
export const newfoundlandAndLabrador: CountryPack = createCanadianPack({
  id: 'CA-NL',
  timeZones: ['America/St_Johns', 'America/Goose_Bay'],
  taxes: [
    {
      from: '2016-07-01',
      rates: [{ name: 'HST', percent: '15' }],
      note: { verified: 'no', source: 'Newfoundland and Labrador harmonised sales tax, 15 % since July 2016' },
    },
  ],
  provincialHolidays: ['memorial-day'],
});
