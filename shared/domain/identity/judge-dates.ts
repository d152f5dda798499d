import { isAfter, type DocumentDate } from './document-date.ts';
import type { DatesVerdict } from './document-reading.ts';
import { error, type Problem, warning } from './problem.ts';

/** Nobody has been known to live longer than 122 years; a birth before that many years is a misreading. */
const longestLifeYears = 130;

export interface JudgedDates {
  readonly dates: DatesVerdict;
  readonly problems: readonly Problem[];
  /** Only dates that can be true are given out. */
  readonly birthDate?: string;
  readonly expiryDate?: string;
}

/**
 * Judges birth and expiry against the shop's calendar day. The gravest finding names the verdict: impossible before
 * expired before incomplete before valid.
 *
 * @param today `YYYY-MM-DD`. A document is still good on the day of its expiry.
 */
export function judgeDates(
  given: { readonly birth?: DocumentDate | undefined; readonly expiry?: DocumentDate | undefined },
  { today }: { readonly today: string },
): JudgedDates {
  const birth = given.birth && mustLieBehind(given.birth, today);
  const expiry = given.expiry;
  const [birthDate, expiryDate] = [isoOf(birth), isoOf(expiry)];
  const isContradiction = birthDate !== undefined && expiryDate !== undefined && isAfter(birthDate, expiryDate);
  const isExpired = expiryDate !== undefined && isAfter(today, expiryDate);
  const problems: readonly Problem[] = [
    ...(birth?.certainty === 'impossible' ? [error('date-impossible', 'birthDate')] : []),
    ...(expiry?.certainty === 'impossible' || isContradiction ? [error('date-impossible', 'expiryDate')] : []),
    ...(isExpired && !isContradiction ? [error('document-expired')] : []),
    ...(birth?.certainty === 'partial' ? [warning('date-incomplete', 'birthDate')] : []),
    ...(expiry?.certainty === 'partial' ? [warning('date-incomplete', 'expiryDate')] : []),
  ];
  return {
    dates: verdictOf(problems, birth ?? expiry),
    problems,
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(expiryDate === undefined || isContradiction ? {} : { expiryDate }),
  };
}

function verdictOf(problems: readonly Problem[], anyDate: DocumentDate | undefined): DatesVerdict {
  if (anyDate === undefined) return 'absent';
  const has = (code: Problem['code']): boolean => problems.some((problem) => problem.code === code);
  if (has('date-impossible')) return 'impossible';
  if (has('document-expired')) return 'expired';
  return has('date-incomplete') ? 'incomplete' : 'valid';
}

function mustLieBehind(birth: DocumentDate, today: string): DocumentDate {
  const iso = isoOf(birth);
  if (iso === undefined) return birth;
  const earliest = `${Number(today.slice(0, 4)) - longestLifeYears}${today.slice(4)}`;
  return isAfter(iso, today) || isAfter(earliest, iso) ? { certainty: 'impossible' } : birth;
}

function isoOf(date: DocumentDate | undefined): string | undefined {
  return date === undefined || date.certainty === 'impossible' ? undefined : date.iso;
}
