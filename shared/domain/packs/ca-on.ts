import { createCanadianPack } from './canadian-pack.ts';
import type { CountryPack } from './country-pack.ts';

/** Ontario. */
export const ontario: CountryPack = createCanadianPack({
  id: 'CA-ON',
  timeZones: ['America/Toronto', 'America/Winnipeg', 'America/Atikokan'],
  taxes: [
    {
      from: '2010-07-01',
      rates: [{ name: 'HST', percent: '13' }],
      note: { verified: 'no', source: 'Ontario harmonised sales tax, 13 % since July 2010' },
    },
  ],
  provincialHolidays: ['family-day'],
});
