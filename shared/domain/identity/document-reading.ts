import type { Problem } from './problem.ts';

export type DocumentKind =
  | 'passport'
  | 'driving-licence'
  | 'national-id'
  /** Any card of a foreigner's right to stay, the Canadian PR card among them. */
  | 'residence-card'
  | 'chinese-resident-id'
  /** The old Canadian card, no longer issued; it has nothing to scan and is only ever typed. */
  | 'citizenship-card'
  | 'other';

/** `absent`: there was no check digit, or too little was read to judge one. */
export type DigitsVerdict = 'ok' | 'failed' | 'absent';

/**
 * Judges the dates that are there, and says nothing of a date that is not: a caller for whom the expiry matters looks
 * whether `expiryDate` is given. `incomplete` is a day or month that the document itself leaves unknown.
 */
export type DatesVerdict = 'valid' | 'expired' | 'impossible' | 'incomplete' | 'absent';

/**
 * Two of the three parts of a verdict, and what may be shown of a document while it lies on the counter. The third part
 * is the clerk's eye. There is no place here for a document number or a national number, on purpose.
 */
export interface DocumentReading {
  readonly documentKind: DocumentKind;
  /** The document's own code of its kind: `PO`, `ID`, `IR` in an MRZ, `DL`, `ID`, `EN` on a licence. */
  readonly documentSubtype?: string;
  readonly digits: DigitsVerdict;
  readonly dates: DatesVerdict;
  readonly problems: readonly Problem[];
  readonly surname?: string;
  readonly givenNames?: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where the document leaves the rest unknown. */
  readonly birthDate?: string;
  /** As `birthDate`. The document is good until the end of that day. */
  readonly expiryDate?: string;
  /** As on the document: an ICAO code (`BEL`, `D`, `UTO`), or ISO 3166-1 alpha-3. */
  readonly issuingCountry?: string;
  /** The two letters of the Canadian province or territory that issued a licence. */
  readonly province?: string;
}

/** The reading of something that is refused whole: nothing of it is given out. */
export function refuseDocument(documentKind: DocumentKind, ...problems: readonly Problem[]): DocumentReading {
  return { documentKind, digits: 'absent', dates: 'absent', problems };
}
