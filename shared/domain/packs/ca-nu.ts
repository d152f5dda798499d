import { createCanadianPack } from './canadian-pack.ts';
import type { CountryPack } from './country-pack.ts';
import { gstAlone } from './gst.ts';

/** Nunavut: federal tax alone, three time zones. */
export const nunavut: CountryPack = createCanadianPack({
  id: 'CA-NU',
  timeZones: ['America/Iqaluit', 'America/Rankin_Inlet', 'America/Resolute', 'America/Cambridge_Bay'],
  taxes: gstAlone,
  provincialHolidays: ['nunavut-day', 'civic-holiday'],
});
