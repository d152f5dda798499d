import type { Money } from '../domain/money.ts';
import { displayPhone } from '../domain/paper/phone-display.ts';
import type { Country } from '../domain/country.ts';
import type { Locale } from './locale.ts';

/** An amount with its currency sign; the narrow one, since a shop takes one currency and its country is known. */
export function formatMoney(money: Money, locale: Locale): string {
  return moneyFormat(locale, money.currency).format(money.amountMinor / minorPerMajor);
}

/** An amount with its sign always shown, for rounding and variances; zero has none. */
export function formatSignedMoney(money: Money, locale: Locale): string {
  return signedMoneyFormat(locale, money.currency).format(money.amountMinor / minorPerMajor);
}

/** @param percent A decimal string such as `9.975`. */
export function formatPercent(percent: string, locale: Locale): string {
  return percentFormat(locale).format(Number(percent) / 100);
}

export function formatCount(count: number, locale: Locale): string {
  return countFormat(locale).format(count);
}

/** The day an instant (UTC, ISO 8601 with Z) falls on in the shop's zone: “20 November 2026”. */
export function formatDate(instant: string, timeZone: string, locale: Locale): string {
  return dateFormat(locale, timeZone).format(parseInstant(instant));
}

/** A calendar day `YYYY-MM-DD`, whatever the zone. */
export function formatDay(day: string, locale: Locale): string {
  return dateFormat(locale, 'UTC').format(new Date(`${day}T00:00:00Z`));
}

/** Day and minute, in figures: for lists and receipts. */
export function formatDateTime(instant: string, timeZone: string, locale: Locale): string {
  return dateTimeFormat(locale, timeZone).format(parseInstant(instant));
}

/** Weekday, day and minute in words, for a promise: “Tuesday 24 November at 18:00”. */
export function formatPromiseTime(instant: string, timeZone: string, locale: Locale): string {
  return promiseFormat(locale, timeZone).format(parseInstant(instant));
}

/** The minute of the day: “18:00”. */
export function formatTime(instant: string, timeZone: string, locale: Locale): string {
  return timeFormat(locale, timeZone).format(parseInstant(instant));
}

/** A phone number in groups. Short codes come back unchanged. */
export function formatPhone(number: string, country: Country, form: 'national' | 'international'): string {
  return displayPhone(number, country, form);
}

/** `Date` reads a year out of almost any text; only an instant is taken here, so that a slip never promises nonsense. */
function parseInstant(instant: string): Date {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(instant)) throw new RangeError('not a UTC instant');
  return new Date(instant);
}

/** CAD and EUR both have a hundred minor units. Division is for display only: no sum is made of the quotient. */
const minorPerMajor = 100;

const moneyFormat = remember(
  (locale, currency) => new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
);

const signedMoneyFormat = remember(
  (locale, currency) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      signDisplay: 'exceptZero',
    }),
);

const percentFormat = remember(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 }),
);

const countFormat = remember((locale) => new Intl.NumberFormat(locale));

const dateFormat = remember(
  (locale, timeZone) => new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long', year: 'numeric' }),
);

const dateTimeFormat = remember(
  (locale, timeZone) =>
    new Intl.DateTimeFormat(locale, {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
);

const promiseFormat = remember(
  (locale, timeZone) =>
    new Intl.DateTimeFormat(locale, {
      timeZone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
);

const timeFormat = remember(
  (locale, timeZone) =>
    new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
);

/** Making an Intl formatter costs far more than using it, and there are few. */
function remember<Format>(
  make: (locale: Locale, detail: string) => Format,
): (locale: Locale, detail?: string) => Format {
  const made = new Map<string, Format>();
  return (locale, detail = '') => {
    const key = `${locale} ${detail}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const format = make(locale, detail);
    made.set(key, format);
    return format;
  };
}
