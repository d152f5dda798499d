import { describe, expect, it } from 'vitest';
import { formatMsisdn, parseE164, parseMsisdn } from '../../../shared/domain/identifiers/msisdn.ts';

describe('parseMsisdn', () => {
  it.each([
    ['4165550123', 'CA', '+14165550123'],
    ['(416) 555-0123', 'CA', '+14165550123'],
    ['1 416 555 0123', 'CA', '+14165550123'],
    ['+1 416 555 0123', 'BE', '+14165550123'],
    ['0470 12 34 56', 'BE', '+32470123456'],
    ['0470/12.34.56', 'BE', '+32470123456'],
    ['0032 470 12 34 56', 'BE', '+32470123456'],
    ['011 32 470 12 34 56', 'CA', '+32470123456'],
    ['＋３２ ４７０ １２ ３４ ５６', 'BE', '+32470123456'],
    ['\u202A+32\u00A0470\u00A012\u00A034\u00A056\u202C', 'CA', '+32470123456'],
    ['+86 139 1234 5678', 'CA', '+8613912345678'],
  ] as const)('reads %s in %s', (text, country, msisdn) => {
    expect(parseMsisdn(text, { country })).toEqual({ ok: true, value: msisdn });
  });

  it.each([
    ['+0123456789', 'CA', 'msisdn-invalid'],
    ['', 'CA', 'msisdn-invalid'],
    ['555-0123', 'CA', 'msisdn-invalid'],
    ['416 555 012', 'CA', 'msisdn-invalid'],
    ['0470 12 34 56', 'CA', 'msisdn-invalid'],
    ['416-555-0123 ext 5', 'CA', 'msisdn-invalid'],
    ['call 4165550123', 'CA', 'msisdn-invalid'],
    ['4165550123 or 4165550124', 'CA', 'msisdn-invalid'],
    ['1'.repeat(10_000), 'CA', 'msisdn-invalid'],
    ['0800 12 345', 'BE', 'msisdn-not-mobile'],
    ['02 551 20 20', 'BE', 'msisdn-not-mobile'],
    ['1-800-555-0199', 'CA', 'msisdn-not-mobile'],
  ] as const)('refuses %s in %s with %s', (text, country, code) => {
    expect(parseMsisdn(text, { country })).toEqual({ ok: false, error: { code } });
  });
});

describe('parseE164', () => {
  it('takes E.164 to the letter and guesses nothing', () => {
    expect(parseE164('+14165550123')).toEqual({ ok: true, value: '+14165550123' });
    for (const text of ['4165550123', '+0123456789', '+1 416 555 0123', '+1', '+1234567890123456', ' +14165550123']) {
      expect(parseE164(text)).toEqual({ ok: false, error: { code: 'msisdn-invalid' } });
    }
  });
});

describe('formatMsisdn', () => {
  it('is national at home and international elsewhere', () => {
    const read = parseMsisdn('+32470123456', { country: 'BE' });
    if (!read.ok) throw new Error('a Belgian mobile number must be read');
    expect(formatMsisdn(read.value, { country: 'BE' })).toBe('0470 12 34 56');
    expect(formatMsisdn(read.value, { country: 'CA' })).toBe('+32 470 12 34 56');
  });
});
