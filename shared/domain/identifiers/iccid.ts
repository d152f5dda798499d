import type { Branded } from '../brand.ts';
import { fail, ok, type Result } from '../result.ts';
import { passesLuhn } from './luhn.ts';
import { isDigits, maxIdentifierTextLength, removeSeparators } from './printed-digits.ts';

/** The identifier of a SIM profile (ITU-T E.118): 19 or 20 digits starting with 89, without the filler F. */
export type Iccid = Branded<string, 'Iccid'>;

export type IccidFailureCode = 'iccid-length' | 'iccid-not-digits' | 'iccid-not-89';

export interface IccidWarning {
  /** The check digit does not fit. Real carriers ship such numbers, so it never refuses one. */
  readonly code: 'luhn';
}

export interface ReadIccid {
  readonly iccid: Iccid;
  readonly warnings: readonly IccidWarning[];
}

/**
 * Reads an ICCID as printed on a card, scanned, or sent by a server. A twentieth `F` is the filler of an odd number of
 * digits: with and without it the same profile is meant, so it is taken off here and put back only on the wire.
 */
export function parseIccid(text: string): Result<ReadIccid, { readonly code: IccidFailureCode }> {
  if (text.length > maxIdentifierTextLength) return fail({ code: 'iccid-length' });
  const compact = removeSeparators(text).replace(/^ICCID:?/i, '');
  const digits = /^[0-9]{19}F$/i.test(compact) ? compact.slice(0, 19) : compact;
  // A filler behind too few or too many digits is a matter of length: the clerk counts again, not reads again.
  if (/^[0-9]+F+$/i.test(digits)) return fail({ code: 'iccid-length' });
  if (digits.length > 0 && !isDigits(digits)) return fail({ code: 'iccid-not-digits' });
  if (digits.length !== 19 && digits.length !== 20) return fail({ code: 'iccid-length' });
  if (!digits.startsWith('89')) return fail({ code: 'iccid-not-89' });
  return ok({ iccid: digits as Iccid, warnings: passesLuhn(digits) ? [] : [{ code: 'luhn' }] });
}

/** The form on the ES2+ wire: 20 characters, an odd number of digits filled up with `F`. */
export function padIccidForWire(iccid: Iccid): string {
  return iccid.padEnd(20, 'F');
}
