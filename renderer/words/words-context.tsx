import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import type { Country } from '../../shared/domain/country.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Currency } from '../../shared/domain/money.ts';
import { createTranslate, type Catalogue, type Translate } from '../../shared/text/catalogue.ts';
import { chooseLocale, type Locale } from '../../shared/text/locale.ts';

/** For whom and where the screens speak. */
export interface Place {
  readonly language: Language;
  readonly country: Country;
  readonly currency: Currency;
  /** IANA name of the shop’s zone. */
  readonly timeZone: string;
  readonly locale: Locale;
}

const PlaceContext = createContext<Place | null>(null);

export function PlaceProvider({
  place,
  children,
}: {
  readonly place: Omit<Place, 'locale'>;
  readonly children: ReactNode;
}) {
  const { language, country, currency, timeZone } = place;
  const whole = useMemo(
    () => ({ language, country, currency, timeZone, locale: chooseLocale(language, country) }),
    [language, country, currency, timeZone],
  );
  return <PlaceContext value={whole}>{children}</PlaceContext>;
}

/** The reader’s language belongs to the whole page, for screen readers and for the choice of Han glyphs. */
export function PageLanguage({ children }: { readonly children: ReactNode }) {
  const { language } = usePlace();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return children;
}

export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('no place around this component');
  return place;
}

/** The words of one catalogue in the reader’s language. */
export function useWords<Key extends string>(catalogue: Catalogue<Key>): Translate<Key> {
  const { language, country } = usePlace();
  return useMemo(() => createTranslate(catalogue, language, country), [catalogue, language, country]);
}
