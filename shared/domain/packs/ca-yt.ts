import { createCanadianPack } from './canadian-pack.ts';
import type { CountryPack } from './country-pack.ts';
import { gstAlone } from './gst.ts';

/** Yukon: federal tax alone. */
export const yukon: CountryPack = createCanadianPack({
  id: 'CA-YT',
  timeZones: ['America/Whitehorse', 'America/Dawson'],
  taxes: gstAlone,
  provincialHolidays: ['indigenous-peoples-day', 'discovery-day'],
});
