import type { Language } from '../../domain/language.ts';
import type { Currency } from '../../domain/money.ts';
import type { Country } from '../../domain/country.ts';
import type { RefusalCode } from '../../domain/refusal.ts';
import { createTranslate } from '../catalogue.ts';
import { chooseLocale } from '../locale.ts';
import { fillRefusal } from './fill-refusal.ts';
import { refusalTexts } from './refusals.ts';

/** For whom and where a refusal is said. A desk that is not set up yet names the currency and zone it is about to have. */
export interface RefusalPlace {
  readonly language: Language;
  readonly country: Country;
  readonly currency: Currency;
  /** IANA name. */
  readonly timeZone: string;
}

export interface SaidRefusal {
  readonly sentence: string;
  /** Shown small beside the sentence, for whoever is asked for help. */
  readonly code: string;
}

/**
 * A refusal in words: what happened, what is safe, what to do. Details that are missing, unknown or of another form than
 * expected leave a sentence that reads well without them; nothing in them makes this throw.
 */
export function sayRefusal(
  refusal: { readonly code: RefusalCode; readonly details?: Readonly<Record<string, unknown>> | undefined },
  place: RefusalPlace,
): SaidRefusal {
  const translate = createTranslate(refusalTexts, place.language, place.country);
  const values = fillRefusal(refusal.details ?? {}, { ...place, locale: chooseLocale(place.language, place.country) });
  return { sentence: translate(refusal.code, values), code: refusal.code };
}
