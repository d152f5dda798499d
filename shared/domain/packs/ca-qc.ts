import { createCanadianPack } from './canadian-pack.ts';
import type { CountryPack } from './country-pack.ts';
import { gst } from './gst.ts';

/** Quebec: two taxes on the net price, French on every sheet, and a licence is looked at but never scanned. */
export const quebec: CountryPack = createCanadianPack({
  id: 'CA-QC',
  timeZones: ['America/Toronto', 'America/Halifax', 'America/Blanc-Sablon'],
  taxes: [
    {
      from: '2013-01-01',
      rates: [gst, { name: 'QST', percent: '9.975' }],
      note: { verified: 'no', source: 'Act respecting the Québec sales tax: both taxes on the net price since 2013' },
    },
  ],
  provincialHolidays: ['easter-monday', 'patriots-day', 'national-holiday-quebec'],
  registrations: ['GST/HST', 'QST'],
  languagesAlwaysOnPaper: ['fr'],
  scanLicenceAllowed: false,
});
