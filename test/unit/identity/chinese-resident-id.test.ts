import * as fc from 'fast-check';
import { validate } from 'stdnum/lib/cjs/cn/ric.js';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/domain/identity/read-document.ts';

const today = '2026-11-20';
const read = (text: string) => readDocument(text, { today });

describe('a Chinese resident number', () => {
  it.each([
    '11010519491231002X',
    '11010519491231002x',
    '110105 19491231 002X',
    '１１０１０５１９４９１２３１００２Ｘ',
    '440524-18991231-0028'.replace('1899', '1949'),
  ])('is read: %s', (text) => {
    expect(read(text)).toMatchObject({
      documentKind: 'chinese-resident-id',
      dates: 'valid',
      birthDate: '1949-12-31',
      issuingCountry: 'CHN',
    });
  });

  it.each([
    ['110105194912310021', 'failed', 'valid', ['check-digit']],
    ['110101199002300014', 'ok', 'impossible', ['date-impossible']],
    ['110101199002300010', 'failed', 'impossible', ['check-digit', 'date-impossible']],
  ])('is refused: %s', (text, digits, dates, codes) => {
    const reading = read(text);
    expect(reading).toMatchObject({ digits, dates });
    expect(reading.problems.map(({ code, severity }) => [code, severity])).toEqual(
      codes.map((code) => [code, 'error']),
    );
    expect(JSON.stringify(reading)).not.toContain(text.slice(0, 6));
  });

  it('refuses a birth after today', () => {
    expect(read('110101202611210017').dates).toBe('impossible');
    expect(read('110101202611200013').dates).toBe('valid');
  });

  it('agrees with the package stdnum on every number whose date is real', () => {
    const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2024-12-31'), noInvalidDate: true });
    const tail = fc.stringMatching(/^[0-9]{3}[0-9X]$/);
    fc.assert(
      fc.property(fc.integer({ min: 110_000, max: 829_999 }), day, tail, (region, birth, rest) => {
        const number = `${region}${birth.toISOString().slice(0, 10).replaceAll('-', '')}${rest}`;
        expect(read(number).digits).toBe(validate(number).isValid ? 'ok' : 'failed');
      }),
      { numRuns: 2_000 },
    );
  });

  it('accepts exactly one of the eleven check characters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-7][0-9]{5}$/), fc.stringMatching(/^[0-9]{3}$/), (region, order) => {
        const accepted = Array.from('0123456789X').filter(
          (character) => read(`${region}19850704${order}${character}`).digits === 'ok',
        );
        expect(accepted).toHaveLength(1);
        expect(validate(`${region}19850704${order}${accepted[0]}`).isValid).toBe(true);
      }),
    );
  });
});
