import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateTime,
  formatDay,
  formatMoney,
  formatPercent,
  formatPhone,
  formatPromiseTime,
  formatSignedMoney,
} from '../../../shared/text/format.ts';
import { chooseLocale } from '../../../shared/text/locale.ts';

/** Intl uses several kinds of space; which one is not what these tests are about. */
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('chooseLocale', () => {
  it('writes a language as the country does', () => {
    expect(chooseLocale('fr', 'CA')).toBe('fr-CA');
    expect(chooseLocale('fr', 'BE')).toBe('fr-BE');
    expect(chooseLocale('en', 'CA')).toBe('en-CA');
    expect(chooseLocale('en', 'BE')).toBe('en-BE');
    expect(chooseLocale('nl', 'BE')).toBe('nl-BE');
    expect(chooseLocale('nl', 'CA')).toBe('nl-BE');
    expect(chooseLocale('zh-CN', 'BE')).toBe('zh-CN');
  });
});

describe('money', () => {
  it('is written in each locale', () => {
    const cad = { amountMinor: 123450, currency: 'CAD' } as const;
    const eur = { amountMinor: 123450, currency: 'EUR' } as const;
    expect(plain(formatMoney(cad, 'en-CA'))).toBe('$1,234.50');
    expect(plain(formatMoney(cad, 'fr-CA'))).toBe('1 234,50 $');
    expect(plain(formatMoney(cad, 'zh-CN'))).toBe('$1,234.50');
    expect(plain(formatMoney(eur, 'nl-BE'))).toBe('€ 1.234,50');
    expect(plain(formatMoney(eur, 'fr-BE'))).toBe('1 234,50 €');
    expect(plain(formatMoney(eur, 'en-BE'))).toBe('€1,234.50');
  });

  it('keeps every cent', () => {
    for (const amountMinor of [1, 5, 29, 1151, 999_999_999_99]) {
      const digits = formatMoney({ amountMinor, currency: 'CAD' }, 'en-CA').replaceAll(/\D/g, '');
      expect(Number(digits)).toBe(amountMinor);
    }
  });

  it('shows the sign of a difference, and none on zero', () => {
    expect(plain(formatSignedMoney({ amountMinor: 2, currency: 'CAD' }, 'en-CA'))).toBe('+$0.02');
    expect(plain(formatSignedMoney({ amountMinor: -500, currency: 'CAD' }, 'en-CA'))).toBe('-$5.00');
    expect(plain(formatSignedMoney({ amountMinor: 0, currency: 'CAD' }, 'en-CA'))).toBe('$0.00');
  });

  it('keeps the three decimals of a tax rate', () => {
    expect(plain(formatPercent('9.975', 'fr-CA'))).toBe('9,975 %');
    expect(plain(formatPercent('5', 'en-CA'))).toBe('5%');
  });
});

describe('time', () => {
  const instant = '2026-11-21T02:30:00.000Z';

  it('is told in the shop’s zone', () => {
    expect(formatDate(instant, 'America/Toronto', 'en-CA')).toBe('November 20, 2026');
    expect(formatDate(instant, 'Europe/Brussels', 'nl-BE')).toBe('21 november 2026');
    expect(plain(formatDateTime(instant, 'America/Toronto', 'fr-CA'))).toBe('2026-11-20 21 h 30');
    expect(formatDateTime(instant, 'America/Toronto', 'zh-CN')).toBe('2026/11/20 21:30');
  });

  it('follows the zone over a change of clocks', () => {
    expect(formatDateTime('2026-11-01T05:30:00.000Z', 'America/Toronto', 'en-CA')).toBe('2026-11-01, 01:30');
    expect(formatDateTime('2026-11-01T06:30:00.000Z', 'America/Toronto', 'en-CA')).toBe('2026-11-01, 01:30');
    expect(formatDateTime('2026-11-01T07:30:00.000Z', 'America/Toronto', 'en-CA')).toBe('2026-11-01, 02:30');
  });

  it('refuses what is no instant, even where Date would guess a year', () => {
    expect(() => formatPromiseTime('sometime-4711', 'America/Toronto', 'en-CA')).toThrow(RangeError);
    expect(() => formatDate('2026-11-20', 'America/Toronto', 'en-CA')).toThrow(RangeError);
  });

  it('counts midnight as 00, not 24', () => {
    expect(formatDateTime('2026-11-20T05:00:00.000Z', 'America/Toronto', 'en-CA')).toBe('2026-11-20, 00:00');
  });

  it('leaves a calendar day where it is', () => {
    expect(formatDay('2026-11-20', 'en-BE')).toBe('20 November 2026');
    expect(formatDay('2026-11-20', 'zh-CN')).toBe('2026年11月20日');
  });

  it('promises with the weekday', () => {
    const promised = '2026-11-24T23:00:00.000Z';
    expect(plain(formatPromiseTime(promised, 'America/Toronto', 'fr-CA'))).toBe('mardi 24 novembre à 18 h 00');
    expect(plain(formatPromiseTime(promised, 'America/Toronto', 'zh-CN'))).toBe('11月24日星期二 18:00');
    expect(plain(formatPromiseTime(promised, 'Europe/Brussels', 'nl-BE'))).toBe('woensdag 25 november om 00:00');
  });
});

describe('phone numbers', () => {
  it('are in groups, national at home', () => {
    expect(formatPhone('+14165550123', 'CA', 'national')).toBe('(416) 555-0123');
    expect(formatPhone('+32470123456', 'BE', 'national')).toBe('0470 12 34 56');
    expect(formatPhone('+32470123456', 'CA', 'national')).toBe('+32 470 12 34 56');
    expect(formatPhone('+14165550123', 'CA', 'international')).toBe('+1 416 555 0123');
  });

  it('leave short codes alone', () => {
    expect(formatPhone('*611', 'CA', 'national')).toBe('*611');
    expect(formatPhone('611', 'CA', 'international')).toBe('611');
  });
});
