import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountText, parseAmount } from '../../../../renderer/counter/parse-amount.ts';
import { counterAmountLimitMinor } from '../../../../shared/domain/money.ts';

describe('an amount', () => {
  test.each([
    ['50', 5_000],
    ['50.05', 5_005],
    ['50,05', 5_005],
    ['50.5', 5_050],
    ['0', 0],
    ['0.01', 1],
    ['007', 700],
    [' 12.30 ', 1_230],
    ['$20', 2_000],
    ['20 $', 2_000],
    ['€ 9,99', 999],
    ['１２.５０', 1_250],
    ['￥８', 800],
    ['1 000', 100_000],
    ['1\u202F000,50', 100_050],
    ['100000', counterAmountLimitMinor],
  ])('%j is %i', (text, minor) => {
    expect(parseAmount(text)).toBe(minor);
  });

  test.each([
    '',
    ' ',
    '$',
    '.',
    ',',
    '50.',
    '.50',
    '50.055',
    '1.000,50',
    '1,000.50',
    '-5',
    '−5',
    '+5',
    '5-',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '五十',
    '٥٠',
    'abc',
    '50 CAD',
    '100000.01',
    '123456789',
    '490154203237518',
    '5\u00005',
  ])('%j is none', (text) => {
    expect(parseAmount(text)).toBeNull();
  });
});

describe('whatever is typed', () => {
  const digitsAndSigns = fc.string({
    unit: fc.constantFrom(...Array.from('0123456789.,-+ $€¥eE٥５½²')),
    maxLength: 14,
  });

  test('is an amount of the counter or none: never negative, never a fraction, never an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), digitsAndSigns), (text) => {
        const minor = parseAmount(text);
        expect(minor === null || (Number.isSafeInteger(minor) && minor >= 0 && minor <= counterAmountLimitMinor)).toBe(
          true,
        );
      }),
      { numRuns: 3_000 },
    );
  });

  test('reads back what is written into a field, in both ways of writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: counterAmountLimitMinor }), (minor) => {
        expect(parseAmount(amountText(minor))).toBe(minor);
        expect(parseAmount(amountText(minor).replace('.', ','))).toBe(minor);
        expect(parseAmount(`$ ${amountText(minor)}`)).toBe(minor);
      }),
    );
  });
});
