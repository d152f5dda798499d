import { brandOf, isBrandId } from '../../domain/brands/brand-registry.ts';
import type { Language } from '../../domain/language.ts';
import type { Currency } from '../../domain/money.ts';
import type { Country } from '../../domain/country.ts';
import { isTimeZone } from '../../domain/zoned-time.ts';
import { formatDay, formatMoney, formatPromiseTime, formatTime } from '../format.ts';
import type { Locale } from '../locale.ts';

export interface DetailPlace {
  readonly language: Language;
  readonly country: Country;
  readonly currency: Currency;
  readonly timeZone: string;
  readonly locale: Locale;
}

/** The size of an amount in minor units. Which way it goes the sentence says, so a refund's minus is left out. */
export function sayAmount(value: unknown, place: DetailPlace): string | undefined {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return undefined;
  return formatMoney({ amountMinor: Math.abs(value), currency: place.currency }, place.locale);
}

/** A number of things from one up: “0 tries left” is said by what follows from it. */
export function sayCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** A calendar day. */
export function sayDay(value: unknown, place: DetailPlace): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  return isMoment(`${value}T00:00:00Z`) ? formatDay(value, place.locale) : undefined;
}

/** Weekday, day and minute. */
export function sayMoment(value: unknown, place: DetailPlace): string | undefined {
  return isMoment(value) && isTimeZone(place.timeZone)
    ? formatPromiseTime(value, place.timeZone, place.locale)
    : undefined;
}

/** The minute alone: every pause at the counter is over within the hour. */
export function sayTime(value: unknown, place: DetailPlace): string | undefined {
  return isMoment(value) && isTimeZone(place.timeZone) ? formatTime(value, place.timeZone, place.locale) : undefined;
}

/** The proper name of a brand, given by its id. */
export function sayBrand(value: unknown): string | undefined {
  return typeof value === 'string' && isBrandId(value) ? brandOf(value).name : undefined;
}

/** Where a brand serves its own customers: the names of a choice in a message hold no hyphen. */
export function sayChannel(value: unknown): 'store' | 'app' | undefined {
  if (value === 'brand-store') return 'store';
  return value === 'brand-app' ? 'app' : undefined;
}

/** What somebody chose or typed, on one line and not endless. */
export function sayPlainText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  // The cut may part a pair of surrogates; what is left of it becomes a replacement character.
  const line = value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line === '' ? undefined : line.slice(0, longestText).toWellFormed();
}

const longestText = 60;

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));
}
