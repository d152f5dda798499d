import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Country } from '../country.ts';

/**
 * A phone number as people read it: in groups, national inside the shop's country and international elsewhere.
 * Short codes and anything that is no phone number come back unchanged.
 */
export function displayPhone(number: string, country: Country, form: 'national' | 'international'): string {
  if (!number.startsWith('+')) return number;
  const parsed = parsePhoneNumberFromString(number);
  if (parsed === undefined) return number;
  const isHome = parsed.country === country || (country === 'CA' && parsed.countryCallingCode === '1');
  return form === 'national' && isHome ? parsed.formatNational() : parsed.formatInternational();
}
