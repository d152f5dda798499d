import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max';
import type { Branded } from '../brand.ts';
import type { Country } from '../country.ts';
import { fail, ok, type Result } from '../result.ts';
import { foldFullWidth, maxIdentifierTextLength } from './printed-digits.ts';

/** A mobile number in E.164: `+`, then 2 to 15 digits, the first of them not zero. */
export type Msisdn = Branded<string, 'Msisdn'>;

export type MsisdnFailureCode = 'msisdn-invalid' | 'msisdn-not-mobile';

/**
 * Reads a number as a customer says it in the shop's country, or in international form.
 *
 * The full metadata is used: the small set knows lengths only, and the mobile set calls a landline or a toll-free
 * number no number at all, where the clerk should hear that it is one but has no SIM. In Canada mobile and fixed
 * numbers share their ranges, so there only the special ones (toll-free, personal) can be told apart.
 */
export function parseMsisdn(
  text: string,
  { country }: { readonly country: Country },
): Result<Msisdn, { readonly code: MsisdnFailureCode }> {
  if (text.length > maxIdentifierTextLength) return fail({ code: 'msisdn-invalid' });
  const typed = foldFullWidth(text)
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  const number = parsePhoneNumberFromString(typed, { defaultCountry: country, extract: false });
  if (number === undefined || !number.isValid() || number.ext !== undefined) return fail({ code: 'msisdn-invalid' });
  if (!canHoldSim(number)) return fail({ code: 'msisdn-not-mobile' });
  return parseE164(number.number);
}

/** Reads a number that must already be in E.164, for example one from a file or another program. Nothing is guessed. */
export function parseE164(text: string): Result<Msisdn, { readonly code: 'msisdn-invalid' }> {
  return /^\+[1-9][0-9]{1,14}$/.test(text) ? ok(text as Msisdn) : fail({ code: 'msisdn-invalid' });
}

/** The number in groups as people read it: national inside its own country, international elsewhere. */
export function formatMsisdn(msisdn: Msisdn, { country }: { readonly country: Country }): string {
  const number = parsePhoneNumberFromString(msisdn, { extract: false });
  if (number === undefined) return msisdn;
  return number.country === country ? number.formatNational() : number.formatInternational();
}

function canHoldSim(number: PhoneNumber): boolean {
  const type = number.getType();
  return type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE';
}
