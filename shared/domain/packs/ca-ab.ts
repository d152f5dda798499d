import { createCanadianPack } from './canadian-pack.ts';
import type { CountryPack } from './country-pack.ts';
import { gstAlone } from './gst.ts';

/** Alberta: federal tax alone. */
export const alberta: CountryPack = createCanadianPack({
  id: 'CA-AB',
  timeZones: ['America/Edmonton'],
  taxes: gstAlone,
  provincialHolidays: ['family-day'],
});
