import { createCanadianPack } from './canadian-pack.ts';
import type { CountryPack } from './country-pack.ts';

/** Nova Scotia: its rate went down by one point in April 2025. */
export const novaScotia: CountryPack = createCanadianPack({
  id: 'CA-NS',
  timeZones: ['America/Halifax', 'America/Glace_Bay'],
  taxes: [
    {
      from: '2010-07-01',
      rates: [{ name: 'HST', percent: '15' }],
      note: { verified: 'no', source: 'Nova Scotia harmonised sales tax, 15 % until March 2025' },
    },
    {
      from: '2025-04-01',
      rates: [{ name: 'HST', percent: '14' }],
      note: { verified: 'no', source: 'Nova Scotia harmonised sales tax, 14 % since April 2025' },
    },
  ],
  provincialHolidays: ['heritage-day'],
});
