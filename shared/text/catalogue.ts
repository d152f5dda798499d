import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/language.ts';
import type { Country } from '../domain/country.ts';
import { chooseLocale, type Locale } from './locale.ts';

/** ICU messages by key. English is the reference: its keys are the keys of every other language. */
export type Messages<Key extends string> = Readonly<Record<Key, string>>;

/** One topic in every language, and where a place says it otherwise, only what differs there. */
export interface Catalogue<Key extends string> {
  readonly messages: Readonly<Record<Language, Messages<Key>>>;
  readonly variants?: Readonly<Partial<Record<Locale, Readonly<Partial<Record<Key, string>>>>>>;
}

export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Says a message. Numbers inside a message follow the locale; money, dates and phone numbers are formatted before.
 * @throws Error when a value named in the message is not given: a bug of the caller.
 */
export type Translate<Key extends string> = (key: Key, values?: MessageValues) => string;

export function createTranslate<Key extends string>(
  catalogue: Catalogue<Key>,
  language: Language,
  country: Country,
): Translate<Key> {
  const locale = chooseLocale(language, country);
  const compiled = compiledOf(catalogue, locale);

  const compile = (key: Key): IntlMessageFormat => {
    const message = catalogue.variants?.[locale]?.[key] ?? catalogue.messages[language][key];
    // Apart from placeholders a message is plain text, so a `<` in it is not the start of a tag.
    const format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    compiled.set(key, format);
    return format;
  };

  return (key, values) => {
    const said: unknown = (compiled.get(key) ?? compile(key)).format(values);
    if (typeof said !== 'string') throw new TypeError(`message ${key} is not plain text`);
    return said;
  };
}

type CompiledMessages = Map<string, IntlMessageFormat>;

/** Parsing a message costs far more than saying it, and the catalogues are few and constant. */
const made = new WeakMap<object, Map<Locale, CompiledMessages>>();

function compiledOf(catalogue: object, locale: Locale): CompiledMessages {
  const byLocale = made.get(catalogue) ?? new Map<Locale, CompiledMessages>();
  made.set(catalogue, byLocale);
  const compiled = byLocale.get(locale) ?? new Map<string, IntlMessageFormat>();
  byLocale.set(locale, compiled);
  return compiled;
}
