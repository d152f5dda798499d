import { readIsoDate } from './document-date.ts';
import type { DocumentKind, DocumentReading } from './document-reading.ts';
import { judgeDates } from './judge-dates.ts';
import { sortProblems, warning } from './problem.ts';
import { requireCalendarDate } from './read-document.ts';

/** What a clerk types from a document that cannot be scanned, or may not be. Dates are `YYYY-MM-DD`. */
export interface TypedDocument {
  readonly documentKind: DocumentKind;
  readonly issuingCountry: string;
  readonly birthDate?: string;
  readonly expiryDate?: string;
}

/**
 * Judges typed dates exactly as scanned ones. Nobody has checked a digit, so `digits` is absent, and a date that was
 * not typed is not judged.
 *
 * The Canadian citizenship card has not been issued since February 2012: it is still shown at counters, so it is taken
 * with a warning.
 *
 * @param today the shop's calendar day, `YYYY-MM-DD`.
 */
export function judgeTypedDocument(typed: TypedDocument, { today }: { readonly today: string }): DocumentReading {
  requireCalendarDate(today);
  const judged = judgeDates(
    {
      birth: typed.birthDate === undefined ? undefined : readIsoDate(typed.birthDate),
      expiry: typed.expiryDate === undefined ? undefined : readIsoDate(typed.expiryDate),
    },
    { today },
  );
  return {
    documentKind: typed.documentKind,
    digits: 'absent',
    dates: judged.dates,
    problems: sortProblems([
      ...judged.problems,
      ...(typed.documentKind === 'citizenship-card' ? [warning('document-no-longer-issued')] : []),
    ]),
    issuingCountry: typed.issuingCountry,
    ...(judged.birthDate === undefined ? {} : { birthDate: judged.birthDate }),
    ...(judged.expiryDate === undefined ? {} : { expiryDate: judged.expiryDate }),
  };
}
