import { createCanadianPack } from './canadian-pack.ts';
import type { CountryPack } from './country-pack.ts';
import { gst } from './gst.ts';

/** Manitoba: its provincial tax is called retail sales tax. */
export const manitoba: CountryPack = createCanadianPack({
  id: 'CA-MB',
  timeZones: ['America/Winnipeg'],
  taxes: [
    {
      from: '2019-07-01',
      rates: [gst, { name: 'RST', percent: '7' }],
      note: { verified: 'no', source: 'Retail Sales Tax Act (Manitoba)' },
    },
  ],
  provincialHolidays: ['louis-riel-day'],
  registrations: ['GST/HST', 'RST'],
});
