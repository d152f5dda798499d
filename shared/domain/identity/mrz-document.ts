import { states } from 'mrz';
import { readMrzBirthDate, readMrzExpiryDate, type DocumentDate } from './document-date.ts';
import { refuseDocument, type DigitsVerdict, type DocumentKind, type DocumentReading } from './document-reading.ts';
import { judgeDates } from './judge-dates.ts';
import { findFailedCheckDigits, isOldFrenchCard, isVisa, type FailedFields } from './mrz-check-digits.ts';
import type { MrzLines, MrzScan } from './mrz-lines.ts';
import { readMrzNames } from './mrz-names.ts';
import { error, type Problem, sortProblems, warning } from './problem.ts';

/**
 * Reads a machine-readable zone of ICAO 9303. An unknown state or document code is a warning, since lists grow old; a
 * wrong check digit names its field. Document number and optional data (which hold the national register number on a
 * Belgian card) are looked at for their digits only and never leave.
 *
 * A zone that was read in part gets no digits verdict: which characters are missing is not known, so nothing of it may
 * be trusted, and the clerk scans again.
 */
export function readMrzDocument(scan: MrzScan, { today }: { readonly today: string }): DocumentReading {
  if (scan.format === 'partial') return refuseDocument('other', error('mrz-length'));
  const slices = sliceFields(scan);
  const strangers = findStrangers(scan);
  const failed = findFailedCheckDigits(scan);
  const expiry = slices.expiry === undefined ? undefined : readMrzExpiryDate(slices.expiry);
  const birth = readMrzBirthDate(slices.birth, { today, expiry: expiry ?? unknownDate });
  const judged = judgeDates({ birth, expiry }, { today });
  const names = readMrzNames(slices.surname, slices.givenNames);
  const documentCode = slices.documentCode.replace(/<+$/, '');
  const issuingCountry = slices.issuingState.replace(/<+$/, '');
  return {
    documentKind: kindOf(scan, documentCode),
    ...(/^[A-Z0-9]{1,2}$/.test(documentCode) ? { documentSubtype: documentCode } : {}),
    digits: judgeDigits(strangers.inData, failed),
    dates: judged.dates,
    problems: sortProblems([
      ...(isVisa(scan.lines) ? [error('not-an-identity-document')] : []),
      ...(strangers.inData ? [error('mrz-characters')] : []),
      ...failed.map((field) => error('check-digit', field)),
      ...judged.problems,
      ...names.problems,
      ...judgeCodes(scan, documentCode, issuingCountry),
    ]),
    ...(names.surname === '' ? {} : { surname: names.surname }),
    ...(names.givenNames === '' ? {} : { givenNames: names.givenNames }),
    ...(judged.birthDate === undefined ? {} : { birthDate: judged.birthDate }),
    ...(judged.expiryDate === undefined ? {} : { expiryDate: judged.expiryDate }),
    ...(/^[A-Z]{1,3}$/.test(issuingCountry) ? { issuingCountry } : {}),
  };
}

const unknownDate: DocumentDate = { certainty: 'partial', iso: undefined };

interface FieldSlices {
  readonly documentCode: string;
  readonly issuingState: string;
  /** One name field for both, where `givenNames` is undefined. */
  readonly surname: string;
  readonly givenNames?: string;
  readonly birth: string;
  readonly expiry?: string;
}

function sliceFields(scan: MrzLines): FieldSlices {
  const [first = '', second = '', third = ''] = scan.lines;
  const codes = { documentCode: first.slice(0, 2), issuingState: first.slice(2, 5) };
  if (isOldFrenchCard(scan)) {
    return { ...codes, surname: first.slice(5, 30), givenNames: second.slice(13, 27), birth: second.slice(27, 33) };
  }
  switch (scan.format) {
    case 'TD1':
      return { ...codes, surname: third, birth: second.slice(0, 6), expiry: second.slice(8, 14) };
    case 'TD2':
    case 'TD3':
      return { ...codes, surname: first.slice(5), birth: second.slice(13, 19), expiry: second.slice(21, 27) };
  }
}

/** A character outside the alphabet on a line that carries check digits leaves no digit that could be relied on. */
function findStrangers({ format, lines }: MrzLines): { readonly inData: boolean } {
  const dataLines = format === 'TD1' ? lines.slice(0, 2) : lines.slice(1);
  return { inData: dataLines.some((line) => /[^A-Z0-9<]/.test(line)) };
}

function judgeDigits(hasStrangers: boolean, failed: FailedFields): DigitsVerdict {
  return hasStrangers || failed.length > 0 ? 'failed' : 'ok';
}

function judgeCodes(scan: MrzLines, documentCode: string, issuingCountry: string): readonly Problem[] {
  const isCodeKnown = scan.format === 'TD3' ? /^P[A-Z]?$/.test(documentCode) : /^[ACI][A-UW-Z0-9]?$/.test(documentCode);
  return [
    ...(isCodeKnown || isVisa(scan.lines) ? [] : [warning('document-code-unknown')]),
    ...(Object.hasOwn(states, issuingCountry) ? [] : [warning('issuing-state-unknown')]),
  ];
}

/**
 * Part 5 leaves the second letter of a card's code to its issuer; an R for residence is what the European Union's
 * permits and most others carry. A card with another code is called national only where the state has such cards:
 * Canada has none, its cards with a zone are for residents or frequent travellers, and the clerk's eye decides.
 */
function kindOf(scan: MrzLines, documentCode: string): DocumentKind {
  if (isVisa(scan.lines)) return 'other';
  if (documentCode.startsWith('P')) return 'passport';
  if (documentCode.includes('R')) return 'residence-card';
  const isCanadian = scan.lines[0]?.slice(2, 5) === 'CAN';
  return documentCode.startsWith('I') && !isCanadian ? 'national-id' : 'other';
}
