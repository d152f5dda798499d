import type { Branded } from '../brand.ts';
import { fail, ok, type Result } from '../result.ts';
import { isDigits, maxIdentifierTextLength, removeSeparators } from './printed-digits.ts';

/** The identifier of a phone's eSIM chip (eUICC): 32 digits, the last two of which check the rest. */
export type Eid = Branded<string, 'Eid'>;

export type EidFailureCode = 'eid-length' | 'eid-not-digits' | 'eid-check-digits';

/**
 * Reads an EID as typed, printed or scanned; a phone's own QR code puts `EID:` before it.
 *
 * The check pair is compared as written, 98 − (first 30 digits · 100 mod 97) in two digits (SGP.02, ISO 7064 MOD 97-10).
 * The remainder alone would also accept the pairs 00, 01 and 99, which no issuer computes.
 */
export function parseEid(text: string): Result<Eid, { readonly code: EidFailureCode }> {
  if (text.length > maxIdentifierTextLength) return fail({ code: 'eid-length' });
  const digits = removeSeparators(text).replace(/^EID:?/i, '');
  if (digits.length > 0 && !isDigits(digits)) return fail({ code: 'eid-not-digits' });
  if (digits.length !== 32) return fail({ code: 'eid-length' });
  if (digits.slice(30) !== eidCheckPair(digits.slice(0, 30))) return fail({ code: 'eid-check-digits' });
  return ok(digits as Eid);
}

function eidCheckPair(firstThirtyDigits: string): string {
  const remainder = (BigInt(firstThirtyDigits) * 100n) % 97n;
  return (98n - remainder).toString().padStart(2, '0');
}
