export type NameMatch = 'matched' | 'different' | 'not-known';

/**
 * Compares the name on a document with the account holder's, forgiving accents, case, hyphens, order and names left out:
 * matched when every part of the shorter name stands in the longer one. At least two parts must meet, or all of a one-part name.
 */
export function matchNames(documentName: string | null, holderName: string | null): NameMatch {
  const document = namePartsOf(documentName);
  const holder = namePartsOf(holderName);
  if (document.length === 0 || holder.length === 0) return 'not-known';
  const [shorter, longer] = document.length <= holder.length ? [document, holder] : [holder, document];
  const isWithin = shorter.every((part) => longer.includes(part));
  return isWithin && (shorter.length >= 2 || longer.length === 1) ? 'matched' : 'different';
}

/** Upper-case letters without marks, split at everything that is no letter. */
function namePartsOf(name: string | null): readonly string[] {
  const folded = (name ?? '').normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase().replaceAll('ß', 'SS');
  return folded.split(/[^\p{L}]+/u).filter((part) => part !== '');
}
