import { createCanadianPack } from './canadian-pack.ts';
import type { CountryPack } from './country-pack.ts';
import { gstAlone } from './gst.ts';

/** Northwest Territories: federal tax alone. */
export const northwestTerritories: CountryPack = createCanadianPack({
  id: 'CA-NT',
  timeZones: ['America/Edmonton', 'America/Inuvik'],
  taxes: gstAlone,
  provincialHolidays: ['indigenous-peoples-day', 'civic-holiday'],
});
