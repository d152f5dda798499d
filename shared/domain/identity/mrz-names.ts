import { error, type Problem, type ProblemField, warning } from './problem.ts';

export interface MrzNames {
  /** Empty when there is none. */
  readonly surname: string;
  readonly givenNames: string;
  readonly problems: readonly Problem[];
}

/**
 * Reads the names of a zone: surname, two fillers, given names, single fillers between words (ICAO 9303 part 3, 4.6).
 * No check digit covers them, so a figure among the letters is refused rather than shown as a name; and a field filled
 * to its last place may have been cut, which matters when the name is compared.
 *
 * @param givenField set where the given names have a field of their own, as on the old French card.
 */
export function readMrzNames(field: string, givenField?: string): MrzNames {
  const [surnameField = '', ...rest] = field.split('<<');
  const surname = readWords(surnameField, 'surname');
  const given = readWords(givenField ?? rest.join('<'), 'givenNames');
  const isFull = !field.endsWith('<') || givenField?.endsWith('<') === false;
  return {
    surname: surname.words,
    givenNames: given.words,
    problems: [
      ...surname.problems,
      ...given.problems,
      ...(surname.words === '' && surname.problems.length === 0 ? [error('name-absent', 'surname')] : []),
      ...(isFull ? [warning('name-truncated')] : []),
    ],
  };
}

function readWords(
  text: string,
  field: ProblemField,
): { readonly words: string; readonly problems: readonly Problem[] } {
  const words = text
    .split('<')
    .filter((word) => word !== '')
    .join(' ');
  return /^[A-Z ]*$/.test(words) ? { words, problems: [] } : { words: '', problems: [error('name-unreadable', field)] };
}
