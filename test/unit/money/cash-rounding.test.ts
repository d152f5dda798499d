import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cashPartDue, roundCash } from '../../../shared/domain/cash-rounding.ts';
import { cashLimitsOf, checkCashCap, checkCoinCount } from '../../../shared/domain/cash-limits.ts';
import vectors from '../../vectors/money.json' with { type: 'json' };

describe('cash rounding', () => {
  for (const country of ['CA', 'BE'] as const) {
    test.each(vectors.cashRounding[country])(
      `${country} $totalMinor is $cashDueMinor in cash`,
      ({ totalMinor, cashDueMinor }) => {
        expect(roundCash(totalMinor, country)).toEqual({ cashDueMinor, roundingMinor: cashDueMinor - totalMinor });
      },
    );
  }

  test.each([
    ['CA', 4, 5],
    ['BE', 1, 1],
    ['BE', 2, 2],
    ['BE', 3, 3],
    ['BE', 7, 5],
    ['CA', 0, 0],
    ['BE', 0, 0],
  ] as const)('%s keeps or rounds %i', (country, totalMinor, cashDueMinor) => {
    expect(roundCash(totalMinor, country).cashDueMinor).toBe(cashDueMinor);
  });

  test('what is due in cash is a multiple of five within two cents, except small Belgian amounts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 10_000_000 }),
        fc.constantFrom('CA' as const, 'BE' as const),
        (total, country) => {
          const { cashDueMinor, roundingMinor } = roundCash(total, country);
          expect(cashDueMinor % 5).toBe(0);
          expect(Math.abs(roundingMinor)).toBeLessThanOrEqual(2);
          expect(total + roundingMinor).toBe(cashDueMinor);
        },
      ),
    );
  });

  test('a refund mirrors its sale and never says minus nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.constantFrom('CA' as const, 'BE' as const),
        (total, country) => {
          const sale = roundCash(total, country);
          const refund = roundCash(0 - total, country);
          expect(sale.cashDueMinor + refund.cashDueMinor).toBe(0);
          expect(sale.roundingMinor + refund.roundingMinor).toBe(0);
          expect(Object.is(refund.roundingMinor, -0)).toBe(false);
          expect(Object.is(refund.cashDueMinor, -0)).toBe(false);
        },
      ),
    );
  });

  test('a fraction of a cent is a bug', () => {
    expect(() => roundCash(10.5, 'CA')).toThrow(RangeError);
    expect(() => roundCash(Number.MAX_SAFE_INTEGER + 1, 'CA')).toThrow(RangeError);
  });
});

describe('the cash part of a mixed tender', () => {
  test.each(vectors.mixedTender)(
    '$country $totalMinor with $cardMinor by card',
    ({ country, totalMinor, cardMinor, cashDueMinor }) => {
      expect(cashPartDue(totalMinor, cardMinor, country === 'BE' ? 'BE' : 'CA').cashDueMinor).toBe(cashDueMinor);
    },
  );

  test('nothing is rounded when nothing is left', () => {
    expect(cashPartDue(2003, 2003, 'CA')).toEqual({ cashDueMinor: 0, roundingMinor: 0 });
  });
});

describe('limits on cash', () => {
  test('Belgium takes 3,000 euros and not a cent more', () => {
    expect(checkCashCap(300_000, cashLimitsOf('BE')).ok).toBe(true);
    expect(checkCashCap(300_005, cashLimitsOf('BE'))).toEqual({
      ok: false,
      error: { code: 'cash-cap-exceeded', details: { capMinor: 300_000, cashDueMinor: 300_005 } },
    });
    expect(checkCashCap(300_005, cashLimitsOf('CA')).ok).toBe(true);
  });

  test('Belgium may refuse the fifty-first coin', () => {
    expect(checkCoinCount(50, cashLimitsOf('BE')).ok).toBe(true);
    expect(checkCoinCount(51, cashLimitsOf('BE'))).toMatchObject({ ok: false, error: { code: 'too-many-coins' } });
    expect(checkCoinCount(-1, cashLimitsOf('BE'))).toMatchObject({ ok: false, error: { code: 'count-invalid' } });
    expect(checkCoinCount(51, cashLimitsOf('CA')).ok).toBe(true);
  });
});
