import { createCanadianPack } from './canadian-pack.ts';
import type { CountryPack } from './country-pack.ts';
import { gst } from './gst.ts';

/** Saskatchewan: its clocks never change, but for the border town that follows Alberta. */
export const saskatchewan: CountryPack = createCanadianPack({
  id: 'CA-SK',
  timeZones: ['America/Regina', 'America/Swift_Current', 'America/Edmonton'],
  taxes: [
    {
      from: '2017-03-23',
      rates: [gst, { name: 'PST', percent: '6' }],
      note: { verified: 'no', source: 'Provincial Sales Tax Act (Saskatchewan)' },
    },
  ],
  provincialHolidays: ['family-day', 'saskatchewan-day'],
  registrations: ['GST/HST', 'PST'],
});
