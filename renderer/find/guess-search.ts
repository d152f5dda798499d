import type { ProcedureCall } from '../../shared/contract/desk-contract.ts';
import { parseIccid } from '../../shared/domain/identifiers/iccid.ts';
import { foldFullWidth, isDigits, removeSeparators } from '../../shared/domain/identifiers/printed-digits.ts';
import { parseReceiptNumber } from '../../shared/domain/receipt-number.ts';

export type SearchQuestion = ProcedureCall<'findReceipts'>['by'];

export type SearchKind = SearchQuestion['field'];

/** In the order of their keys. */
export const searchKinds = ['receipt', 'msisdn', 'iccid', 'last-four'] as const satisfies readonly SearchKind[];

export interface ReadSearch {
  /** Null while nothing is typed. */
  readonly kind: SearchKind | null;
  /** What to ask the desk; null while it would only answer that more is needed. */
  readonly question: SearchQuestion | null;
}

/**
 * Reads what stands in the search field. Nothing is asked before it can be answered: a phone number and an ICCID are found by their
 * whole digits only, since the desk keeps them sealed.
 *
 * @param prefix of this desk’s receipt numbers; it tells `12-1-412` from the first groups of a phone number.
 */
export function readSearch(
  typed: string,
  chosen: SearchKind | null,
  { prefix }: { readonly prefix: string },
): ReadSearch {
  const text = foldFullWidth(typed).trim();
  if (text === '') return { kind: chosen, question: null };
  const kind = chosen ?? guessSearchKind(text, { prefix });
  return { kind, question: canAsk(kind, text, prefix) ? { field: kind, text } : null };
}

/** What a person most likely means by what stands in the field so far. */
export function guessSearchKind(text: string, { prefix }: { readonly prefix: string }): SearchKind {
  const compact = removeSeparators(text);
  if (text.trim().startsWith('+')) return 'msisdn';
  if (/^ICCID/i.test(compact) || /^89[0-9]{7,}F?$/i.test(compact)) return 'iccid';
  if (text.toUpperCase().startsWith(`${prefix.toUpperCase()}-`)) return 'receipt';
  if (/[A-Za-z]/.test(compact)) return 'receipt';
  if (!isDigits(compact)) return 'msisdn';
  if (compact.length === 4) return 'last-four';
  // A receipt’s own number has up to eight digits and may be typed with its noughts; a national phone number has one nought at most.
  if (compact.length <= 8) return isGrouped(text) || /^0[1-9][0-9]{3,}$/.test(compact) ? 'msisdn' : 'receipt';
  return 'msisdn';
}

const isGrouped = (text: string): boolean => /[0-9][\s().\p{Pd}]+[0-9]/u.test(text);

/** Ten digits in Canada, nine or ten with the nought in Belgium, more behind a country code. */
const leastPhoneDigits = 9;
const leastDigitsAbroad = 8;

function canAsk(kind: SearchKind, text: string, prefix: string): boolean {
  const compact = removeSeparators(text);
  const digits = compact.replaceAll(/\D/g, '');
  switch (kind) {
    case 'receipt':
      return parseReceiptNumber(text, { prefix, epoch: 1 }) !== null;
    case 'msisdn':
      return digits.length >= (compact.startsWith('+') ? leastDigitsAbroad : leastPhoneDigits) && digits.length <= 18;
    case 'iccid':
      return parseIccid(text).ok;
    case 'last-four':
      return digits.length === 4;
  }
}
