import { describe, expect, it } from 'vitest';
import { parseImei, parseImeisv } from '../../../shared/domain/identifiers/imei.ts';
import { maskLastFour } from '../../../shared/domain/identifiers/mask.ts';

describe('parseImei', () => {
  it.each(['490154203237518', '356938035643809', '353288110123456'])('reads %s', (imei) => {
    for (const text of [
      imei,
      `IMEI:${imei}`,
      `IMEI ${imei}`,
      `IMEI1: ${imei}`,
      `imei 2:${imei}`,
      `${imei} / 01`,
      `${imei}\t`,
    ]) {
      expect(parseImei(text)).toEqual({ ok: true, value: imei });
    }
  });

  it('reads the printed groups', () => {
    expect(parseImei('49-015420-323751-8')).toEqual({ ok: true, value: '490154203237518' });
  });

  it.each([
    ['490154203237581', 'imei-luhn'],
    ['35693803564380', 'imei-length'],
    ['4901542032375180', 'imei-length'],
    ['', 'imei-length'],
    ['49015420323751B', 'imei-not-digits'],
    ['1'.repeat(1_000), 'imei-length'],
  ])('refuses %s with %s', (text, code) => {
    expect(parseImei(text)).toEqual({ ok: false, error: { code } });
  });
});

describe('parseImeisv', () => {
  it('reads sixteen digits and checks none', () => {
    expect(parseImeisv('4901542032375101')).toEqual({ ok: true, value: '4901542032375101' });
    expect(parseImeisv('IMEISV: 4901542032375101')).toEqual({ ok: true, value: '4901542032375101' });
  });

  it.each([
    ['490154203237510', 'imeisv-length'],
    ['49015420323751011', 'imeisv-length'],
    ['490154203237510X', 'imeisv-not-digits'],
  ])('refuses %s with %s', (text, code) => {
    expect(parseImeisv(text)).toEqual({ ok: false, error: { code } });
  });
});

describe('maskLastFour', () => {
  it('shows four characters, never the length, and nothing of what is short', () => {
    expect(maskLastFour('+14165550123')).toBe('•••• 0123');
    expect(maskLastFour('8910380000000000002')).toBe('•••• 0002');
    expect(maskLastFour('0123')).toBe('••••');
    expect(maskLastFour('')).toBe('••••');
  });
});
