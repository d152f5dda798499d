import type { Language } from '../domain/language.ts';
import type { Country } from '../domain/country.ts';

/** The locales numbers and dates are written in: a language as the shop's country writes it. */
export type Locale = 'zh-CN' | 'en-CA' | 'en-BE' | 'fr-CA' | 'fr-BE' | 'nl-BE';

export function chooseLocale(language: Language, country: Country): Locale {
  switch (language) {
    case 'zh-CN':
      return 'zh-CN';
    case 'nl':
      // Dutch is written the Belgian way in a Canadian shop too: there is no Canadian Dutch.
      return 'nl-BE';
    case 'en':
      return country === 'BE' ? 'en-BE' : 'en-CA';
    case 'fr':
      return country === 'BE' ? 'fr-BE' : 'fr-CA';
  }
}
