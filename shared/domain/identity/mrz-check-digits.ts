import { parse, type Details, type FieldName } from 'mrz';
import type { MrzLines } from './mrz-lines.ts';
import type { ProblemField } from './problem.ts';

/** The fields of a zone whose check digit does not fit, or can not. Empty when every digit is right. */
export type FailedFields = readonly ProblemField[];

/**
 * Judges every check digit of a zone (ICAO 9303 part 3, 4.9; weights 7-3-1).
 *
 * The package `mrz` judges them one by one in its details. Its own verdict on the whole document is not used, since it
 * also condemns unknown states; and the number of a card that runs on into the optional field is judged here, since the
 * package accepts such a number with no digit at all. Characters outside the alphabet have no value: on a line with
 * digits they fail it.
 */
export function findFailedCheckDigits({ format, lines }: MrzLines): FailedFields {
  if (isVisa(lines)) return findFailedVisaDigits(lines[1] ?? '');
  const failed = parse(withoutNames({ format, lines })).details.flatMap((detail) => failedField(detail));
  const long = findLongNumber({ format, lines });
  if (long === undefined) return failed;
  const others = failed.filter((field) => field !== 'documentNumber');
  return isLongNumberRight(long) ? others : ['documentNumber', ...others];
}

/** A visa (2×44 or 2×36 starting with V) has three digits and no composite. */
export function isVisa(lines: readonly string[]): boolean {
  return lines.length === 2 && lines[0]?.startsWith('V') === true;
}

/** The French identity card of before 2021: 2×36, with a layout of its own and no expiry. */
export function isOldFrenchCard({ format, lines }: MrzLines): boolean {
  return format === 'TD2' && lines[0]?.startsWith('IDFRA') === true;
}

/**
 * No digit covers the names of a TD2, yet the package takes one with a figure at the end of its first line for an old
 * French card. Fillers in place of the names keep it on the right layout.
 */
function withoutNames({ format, lines }: MrzLines): string[] {
  const [first = '', ...others] = lines;
  return format === 'TD2' && !isOldFrenchCard({ format, lines })
    ? [first.slice(0, 5).padEnd(36, '<'), ...others]
    : [...lines];
}

function failedField({ field, valid }: Details): FailedFields {
  const failed = valid || field === null ? undefined : coveredFields[field];
  return failed === undefined ? [] : [failed];
}

/** What each check digit of the package covers, in our words. */
const coveredFields: Readonly<Partial<Record<FieldName, ProblemField>>> = {
  documentNumberCheckDigit: 'documentNumber',
  birthDateCheckDigit: 'birthDate',
  expirationDateCheckDigit: 'expiryDate',
  personalNumberCheckDigit: 'optionalData',
  compositeCheckDigit: 'composite',
};

interface LongNumber {
  readonly start: string;
  readonly rest: string;
  readonly checkDigit: string;
}

/** On cards, `<` in place of the digit says that the rest of the number and its digit open the optional field. */
function findLongNumber({ format, lines }: MrzLines): LongNumber | undefined {
  if (format === 'TD3' || isOldFrenchCard({ format, lines })) return undefined;
  const [first = '', second = ''] = lines;
  const [number, slot, optional] =
    format === 'TD1'
      ? [first.slice(5, 14), first.charAt(14), first.slice(15, 30)]
      : [second.slice(0, 9), second.charAt(9), second.slice(28, 35)];
  if (slot !== '<') return undefined;
  const tail = optional.split('<', 1)[0] ?? '';
  return { start: number, rest: tail.slice(0, -1), checkDigit: tail.slice(-1) };
}

/** Issuers differ on whether the filler between the two parts counts; Belgium's cards are read with either. */
function isLongNumberRight({ start, rest, checkDigit }: LongNumber): boolean {
  return rest !== '' && [`${start}<${rest}`, `${start}${rest}`].some((digits) => checkDigitOf(digits) === checkDigit);
}

function findFailedVisaDigits(dataLine: string): FailedFields {
  const isRight = (start: number, end: number): boolean =>
    checkDigitOf(dataLine.slice(start, end)) === dataLine.charAt(end);
  return [
    ...(isRight(0, 9) ? [] : (['documentNumber'] as const)),
    ...(isRight(13, 19) ? [] : (['birthDate'] as const)),
    ...(isRight(21, 27) ? [] : (['expiryDate'] as const)),
  ];
}

function checkDigitOf(text: string): string {
  let sum = 0;
  for (const [index, character] of Array.from(text).entries()) {
    const value = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(character);
    sum += Math.max(value, 0) * ([7, 3, 1][index % 3] ?? 0);
  }
  return String(sum % 10);
}
