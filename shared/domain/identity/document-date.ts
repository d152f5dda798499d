/** A date as a document gives it. Text that is no date at all is as impossible as 30 February. */
export type DocumentDate =
  | { readonly certainty: 'whole'; readonly iso: string }
  /** `iso` is `YYYY` or `YYYY-MM`; undefined when not even the year is known. */
  | { readonly certainty: 'partial'; readonly iso: string | undefined }
  | { readonly certainty: 'impossible' };

const impossible: DocumentDate = { certainty: 'impossible' };

/** Whether a text is a day of the calendar in the form `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads `YYYY-MM-DD`, for dates that were typed or put together from digits. */
export function readIsoDate(text: string): DocumentDate {
  return isCalendarDate(text) ? { certainty: 'whole', iso: text } : impossible;
}

/**
 * The eight digits of a Canadian licence: a first pair from 19 to 21 is a century, so CCYYMMDD; otherwise MMDDCCYY, as
 * New Brunswick writes. No month is above 12, so the two cannot be confused.
 */
export function readLicenceDate(text: string): DocumentDate {
  if (!/^[0-9]{8}$/.test(text)) return impossible;
  const century = Number(text.slice(0, 2));
  return century >= 19 && century <= 21
    ? readIsoDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
    : readIsoDate(`${text.slice(4)}-${text.slice(0, 2)}-${text.slice(2, 4)}`);
}

/** The expiry in an MRZ, YYMMDD: always of this century. */
export function readMrzExpiryDate(text: string): DocumentDate {
  return readMrzDate(text, '20');
}

/**
 * The birth date in an MRZ, YYMMDD: in the latest century that puts it neither in the future nor after the document's
 * own expiry. An expired passport of somebody born in 1920 is not a child's.
 */
export function readMrzBirthDate(
  text: string,
  { today, expiry }: { today: string; expiry: DocumentDate },
): DocumentDate {
  const latest = readMrzDate(text, '20');
  const expiryIso = expiry.certainty === 'impossible' ? undefined : expiry.iso;
  const iso = latest.certainty === 'impossible' ? undefined : latest.iso;
  const isTooLate = iso !== undefined && (isAfter(iso, today) || (expiryIso !== undefined && isAfter(iso, expiryIso)));
  // 29 February 1900 did not exist, so a date that is only real in 2000 stays there.
  return isTooLate || latest.certainty === 'impossible' ? readMrzDate(text, '19') : latest;
}

/** Compares as far as both dates are known: 2026-11 is not after 2026-11-20. */
export function isAfter(iso: string, otherIso: string): boolean {
  const known = Math.min(iso.length, otherIso.length);
  return iso.slice(0, known) > otherIso.slice(0, known);
}

/** ICAO 9303 part 3: an unknown part of a date is `<<`. A single filler, or a letter, is a misreading. */
function readMrzDate(text: string, century: '19' | '20'): DocumentDate {
  const match = /^([0-9]{2}|<<)([0-9]{2}|<<)([0-9]{2}|<<)$/.exec(text);
  if (match === null) return impossible;
  const [, year = '', month = '', day = ''] = match;
  // What is given must be possible with some value of what is not; a leap year stands in for an unknown one.
  const stand = [
    year === '<<' ? '2000' : `${century}${year}`,
    month === '<<' ? '01' : month,
    day === '<<' ? '01' : day,
  ];
  if (!isCalendarDate(stand.join('-'))) return impossible;
  if (year === '<<') return { certainty: 'partial', iso: undefined };
  if (month === '<<') return { certainty: 'partial', iso: `${century}${year}` };
  if (day === '<<') return { certainty: 'partial', iso: `${century}${year}-${month}` };
  return { certainty: 'whole', iso: `${century}${year}-${month}-${day}` };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
