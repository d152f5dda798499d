import type { Language } from '../../domain/language.ts';
import type { Country } from '../../domain/country.ts';
import { createTranslate } from '../catalogue.ts';
import type { ProblemKey } from './problem-keys.ts';
import { problemTexts } from './problems.ts';

/**
 * One sentence about something that was read. Codes and fields arrive as plain text from entries and answers; null for a
 * code that has no words, for example one of a newer version.
 */
export function sayProblem(
  problem: { readonly code: string; readonly field?: string | undefined },
  place: { readonly language: Language; readonly country: Country },
): string | null {
  const key = `problem.${problem.code}`;
  if (!isProblemKey(key)) return null;
  const translate = createTranslate(problemTexts, place.language, place.country);
  const fieldKey = `field.${problem.field ?? ''}`;
  const fieldName = isProblemKey(fieldKey) ? translate(fieldKey) : 'none';
  return translate(key, { field: problem.field ?? 'none', fieldName });
}

function isProblemKey(key: string): key is ProblemKey {
  return Object.hasOwn(problemTexts.messages.en, key);
}
