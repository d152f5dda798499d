import { removeSeparators } from '../identifiers/printed-digits.ts';
import { readIsoDate } from './document-date.ts';
import { refuseDocument, type DocumentReading } from './document-reading.ts';
import { judgeDates } from './judge-dates.ts';
import { error } from './problem.ts';

/**
 * Reads a Chinese resident identity number (GB 11643-1999): a region, a birth date, an order code and a check
 * character. The number is personal, so only the birth date leaves. It says nothing of the card's expiry, which stands
 * on the back of the card.
 */
export function readChineseResidentId(text: string, { today }: { readonly today: string }): DocumentReading {
  const number = removeSeparators(text).toUpperCase();
  if (number.length !== 18) return refuseDocument('chinese-resident-id', error('chinese-id-length'));
  if (!/^[0-9]{17}[0-9X]$/.test(number)) return refuseDocument('chinese-resident-id', error('chinese-id-characters'));
  const isRight = checkCharacterOf(number.slice(0, 17)) === number.charAt(17);
  const birth = readIsoDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);
  const judged = judgeDates({ birth }, { today });
  return {
    documentKind: 'chinese-resident-id',
    digits: isRight ? 'ok' : 'failed',
    dates: judged.dates,
    problems: [...(isRight ? [] : [error('check-digit', 'documentNumber')]), ...judged.problems],
    ...(judged.birthDate === undefined ? {} : { birthDate: judged.birthDate }),
    issuingCountry: 'CHN',
  };
}

/**
 * ISO 7064 MOD 11-2. Computed here and compared with the package `stdnum` in the tests: the package refuses an
 * impossible date before it looks at the check character, and measures "in the future" by the machine's own clock.
 */
function checkCharacterOf(seventeenDigits: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(seventeenDigits[index]), 0);
  return '10X98765432'.charAt(sum % 11);
}
