import { createCanadianPack } from './canadian-pack.ts';
import type { CountryPack } from './country-pack.ts';
import { gst } from './gst.ts';

/** British Columbia. Its combined licence and services card holds the health number, so that card is refused whole when scanned. */
export const britishColumbia: CountryPack = createCanadianPack({
  id: 'CA-BC',
  timeZones: [
    'America/Vancouver',
    'America/Edmonton',
    'America/Dawson_Creek',
    'America/Fort_Nelson',
    'America/Creston',
  ],
  taxes: [
    {
      from: '2013-04-01',
      rates: [gst, { name: 'PST', percent: '7' }],
      note: { verified: 'no', source: 'Provincial Sales Tax Act (British Columbia)' },
    },
  ],
  provincialHolidays: ['family-day', 'bc-day'],
  registrations: ['GST/HST', 'PST'],
});
