import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padIccidForWire, parseIccid } from '../../../shared/domain/identifiers/iccid.ts';

describe('parseIccid', () => {
  it.each([
    '8947010000123456784',
    '8988211000000430010',
    '89000123456789012341',
    '89302720123456789018',
    '8910380000000000002',
  ])('reads %s without a warning', (iccid) => {
    expect(parseIccid(iccid)).toEqual({ ok: true, value: { iccid, warnings: [] } });
  });

  it('reads the filler, the label and the separators away', () => {
    const iccid = '8910380000000000002';
    for (const text of [
      `${iccid}F`,
      `${iccid}f`,
      `ICCID:${iccid}F`,
      '8910 3800 0000 0000 002F',
      `８９10-3800-0000-0000-002\r\n`,
    ]) {
      expect(parseIccid(text)).toEqual({ ok: true, value: { iccid, warnings: [] } });
    }
  });

  it('only warns when the check digit does not fit', () => {
    expect(parseIccid('8988211000000430011')).toEqual({
      ok: true,
      value: { iccid: '8988211000000430011', warnings: [{ code: 'luhn' }] },
    });
  });

  it.each([
    ['7947010000123456784', 'iccid-not-89'],
    ['894701000012345678', 'iccid-length'],
    ['894701000012345678F', 'iccid-length'],
    ['894701000012345678412', 'iccid-length'],
    ['89000123456789012341F', 'iccid-length'],
    ['8910380000000000002FF', 'iccid-length'],
    ['', 'iccid-length'],
    ['F', 'iccid-not-digits'],
    ['89470100001234S6784', 'iccid-not-digits'],
    ['8947010000F23456784', 'iccid-not-digits'],
    [`89${'0'.repeat(5_000)}`, 'iccid-length'],
  ])('refuses %s with %s', (text, code) => {
    expect(parseIccid(text)).toEqual({ ok: false, error: { code } });
  });

  it('means the same profile with and without the filler, and pads to twenty for the wire', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{17}$/), (rest) => {
        const read = parseIccid(`89${rest}`);
        expect(parseIccid(`89${rest}F`)).toEqual(read);
        if (!read.ok) throw new Error('19 digits from 89 must be read');
        expect(padIccidForWire(read.value.iccid)).toBe(`89${rest}F`);
      }),
    );
  });

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(16), fc.integer({ min: 1, max: 9 }), (offset, shift) => {
        const digits = Array.from('8947010000123456784');
        const position = 2 + offset;
        digits[position] = String((Number(digits[position]) + shift) % 10);
        expect(parseIccid(digits.join(''))).toMatchObject({ ok: true, value: { warnings: [{ code: 'luhn' }] } });
      }),
    );
  });
});
