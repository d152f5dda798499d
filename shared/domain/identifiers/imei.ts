import type { Branded } from '../brand.ts';
import { fail, ok, type Result } from '../result.ts';
import { passesLuhn } from './luhn.ts';
import { isDigits, maxIdentifierTextLength, removeSeparators } from './printed-digits.ts';

/** The identifier of a phone (3GPP TS 23.003): 15 digits, the last of which is a Luhn check digit. */
export type Imei = Branded<string, 'Imei'>;

/** An IMEI's first 14 digits and two of the software version: 16 digits without any check digit. */
export type Imeisv = Branded<string, 'Imeisv'>;

export type ImeiFailureCode = 'imei-length' | 'imei-not-digits' | 'imei-luhn';
export type ImeisvFailureCode = 'imeisv-length' | 'imeisv-not-digits';

/** Reads an IMEI as shown by `*#06#`, where some phones add ` / ` and two digits of software version. */
export function parseImei(text: string): Result<Imei, { readonly code: ImeiFailureCode }> {
  if (text.length > maxIdentifierTextLength) return fail({ code: 'imei-length' });
  const digits = removeLabel(text).replace(/^([0-9]{15})\/[0-9]{2}$/, '$1');
  if (digits.length > 0 && !isDigits(digits)) return fail({ code: 'imei-not-digits' });
  if (digits.length !== 15) return fail({ code: 'imei-length' });
  return passesLuhn(digits) ? ok(digits as Imei) : fail({ code: 'imei-luhn' });
}

export function parseImeisv(text: string): Result<Imeisv, { readonly code: ImeisvFailureCode }> {
  if (text.length > maxIdentifierTextLength) return fail({ code: 'imeisv-length' });
  const digits = removeLabel(text);
  if (digits.length > 0 && !isDigits(digits)) return fail({ code: 'imeisv-not-digits' });
  return digits.length === 16 ? ok(digits as Imeisv) : fail({ code: 'imeisv-length' });
}

/** Takes off `IMEI:`, `IMEI 1:` and their like. The number of the slot needs a colon, or it would eat a digit. */
function removeLabel(text: string): string {
  return removeSeparators(text).replace(/^IMEI(?:SV)?(?:\(?[12]\)?:|:)?/i, '');
}
