import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEid } from '../../../shared/domain/identifiers/eid.ts';

const good = [
  '89049032123451234512345678901235',
  '89882119900000000000000000001654',
  '89044045116727494800000004479366',
];

/** Long division digit by digit: the implementation uses one big integer. */
function remainderOf97(digits: string): number {
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

const thirtyDigits = fc.stringMatching(/^[0-9]{30}$/);

describe('parseEid', () => {
  it.each(good)('reads %s', (eid) => {
    expect(parseEid(eid)).toEqual({ ok: true, value: eid });
    expect(parseEid(`EID:${eid}`)).toEqual({ ok: true, value: eid });
    expect(parseEid(`eid: ${eid}\r`)).toEqual({ ok: true, value: eid });
  });

  it('reads groups, full-width digits and invisible marks', () => {
    const eid = good[0]!;
    const fullWidth = Array.from(eid, (digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0)).join('');
    expect(parseEid(eid.replace(/(.{4})/g, '$1 '))).toEqual({ ok: true, value: eid });
    expect(parseEid(eid.replace(/(.{8})/g, '$1\u2011'))).toEqual({ ok: true, value: eid });
    expect(parseEid(`\u202A${eid.replace(/(.{4})/g, '$1\u00A0')}\u202C`)).toEqual({ ok: true, value: eid });
    expect(parseEid(`ＥＩＤ：${fullWidth}`)).toEqual({ ok: true, value: eid });
  });

  it.each([
    ['89049032123451234512345678901234', 'eid-check-digits'],
    // The remainder is 1, but 01 is no pair that an issuer computes: it would be 98.
    ['89049032000008888888888888888801', 'eid-check-digits'],
    ['8904903212345123451234567890123', 'eid-length'],
    ['890490321234512345123456789012350', 'eid-length'],
    ['', 'eid-length'],
    ['EID:', 'eid-length'],
    ['8904903212345123451234567890123O', 'eid-not-digits'],
    ['8904903212345123451234567890123²', 'eid-not-digits'],
    ['٨٩٠٤٩٠٣٢١٢٣٤٥١٢٣٤٥١٢٣٤٥٦٧٨٩٠١٢٣٥', 'eid-not-digits'],
    ['9'.repeat(10_000), 'eid-length'],
  ])('refuses %s with %s', (text, code) => {
    expect(parseEid(text)).toEqual({ ok: false, error: { code } });
  });

  it('accepts exactly one of the hundred pairs behind any thirty digits, and its remainder is 1', () => {
    fc.assert(
      fc.property(thirtyDigits, (head) => {
        const pairs = Array.from({ length: 100 }, (_, pair) => String(pair).padStart(2, '0'));
        const accepted = pairs.filter((pair) => parseEid(head + pair).ok);
        expect(accepted).toHaveLength(1);
        expect(remainderOf97(head + accepted[0]!)).toBe(1);
        expect(Number(accepted[0])).toBeGreaterThanOrEqual(2);
        expect(Number(accepted[0])).toBeLessThanOrEqual(98);
      }),
      { numRuns: 200 },
    );
  });
});
