import { languages, type Language } from '../../../shared/domain/language.ts';

/** The language that was chosen, else the first of the computer's own that Buka speaks, else English. */
export function chooseScreenLanguage(chosen: Language | null, systemLanguages: readonly string[]): Language {
  if (chosen !== null) return chosen;
  for (const tag of systemLanguages) {
    const [spoken] = tag.toLowerCase().split('-');
    const known = languages.find((language) => language.toLowerCase().split('-')[0] === spoken);
    if (known) return known;
  }
  return 'en';
}
