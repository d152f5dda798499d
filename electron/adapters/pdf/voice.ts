import type { Language } from '../../../shared/domain/language.ts';
import type { Currency } from '../../../shared/domain/money.ts';
import type { PaperSheet } from '../../../shared/domain/paper/paper-sheet.ts';
import { createTranslate, type Translate } from '../../../shared/text/catalogue.ts';
import {
  formatCount,
  formatDate,
  formatDateTime,
  formatDay,
  formatMoney,
  formatPercent,
  formatPhone,
  formatPromiseTime,
  formatSignedMoney,
  formatTime,
} from '../../../shared/text/format.ts';
import { chooseLocale, type Locale } from '../../../shared/text/locale.ts';
import type { PaperKey } from '../../../shared/text/paper/en.ts';
import { paperTexts } from '../../../shared/text/paper/paper.ts';
import type { WordKey } from '../../../shared/text/words/en.ts';
import { words } from '../../../shared/text/words/words.ts';
import type { ZReportKey } from '../../../shared/text/z-report/en.ts';
import { zReportTexts } from '../../../shared/text/z-report/z-report.ts';

/** One language of a sheet: its words, and figures as the shop's country writes them in that language. */
export interface Voice {
  readonly locale: Locale;
  readonly paper: Translate<PaperKey>;
  readonly word: Translate<WordKey>;
  readonly zReport: Translate<ZReportKey>;
  money(amountMinor: number, currency: Currency): string;
  signedMoney(amountMinor: number, currency: Currency): string;
  percent(percent: string): string;
  count(count: number): string;
  date(instant: string): string;
  day(day: string): string;
  dateTime(instant: string): string;
  time(instant: string): string;
  promiseTime(instant: string): string;
  phone(number: string, form: 'national' | 'international'): string;
}

/** The voices of a sheet, the leading one first. */
export interface Voices {
  readonly first: Voice;
  readonly all: readonly Voice[];
  /** Says the same in every language of the sheet; what two languages say alike is said once. */
  say(speak: (voice: Voice) => string): readonly string[];
}

export function createVoices(sheet: Pick<PaperSheet, 'languages' | 'shop'>): Voices {
  const [lead, other] = sheet.languages;
  const first = createVoice(lead, sheet.shop);
  const all = other === undefined || other === lead ? [first] : [first, createVoice(other, sheet.shop)];
  return { first, all, say: (speak) => [...new Set(all.map(speak))] };
}

function createVoice(language: Language, shop: PaperSheet['shop']): Voice {
  const { country, timeZone } = shop;
  const locale = chooseLocale(language, country);
  return {
    locale,
    paper: createTranslate(paperTexts, language, country),
    word: createTranslate(words, language, country),
    zReport: createTranslate(zReportTexts, language, country),
    money: (amountMinor, currency) => formatMoney({ amountMinor, currency }, locale),
    signedMoney: (amountMinor, currency) => formatSignedMoney({ amountMinor, currency }, locale),
    percent: (percent) => formatPercent(percent, locale),
    count: (count) => formatCount(count, locale),
    date: (instant) => formatDate(instant, timeZone, locale),
    day: (day) => formatDay(day, locale),
    dateTime: (instant) => formatDateTime(instant, timeZone, locale),
    time: (instant) => formatTime(instant, timeZone, locale),
    promiseTime: (instant) => formatPromiseTime(instant, timeZone, locale),
    phone: (number, form) => formatPhone(number, country, form),
  };
}
