import { createCanadianPack } from './canadian-pack.ts';
import type { CountryPack } from './country-pack.ts';

/** Prince Edward Island. */
export const princeEdwardIsland: CountryPack = createCanadianPack({
  id: 'CA-PE',
  timeZones: ['America/Halifax'],
  taxes: [
    {
      from: '2013-04-01',
      rates: [{ name: 'HST', percent: '14' }],
      note: { verified: 'no', source: 'Prince Edward Island harmonised sales tax, 14 % until September 2016' },
    },
    {
      from: '2016-10-01',
      rates: [{ name: 'HST', percent: '15' }],
      note: { verified: 'no', source: 'Prince Edward Island harmonised sales tax, 15 % since October 2016' },
    },
  ],
  provincialHolidays: ['islander-day'],
});
