import { expect, test } from 'vitest';
import { isCounterAmount, money, negateMinor, sumMinor } from '../../../shared/domain/money.ts';

test('money is whole and safe', () => {
  expect(money(-5, 'EUR')).toEqual({ amountMinor: -5, currency: 'EUR' });
  expect(() => money(0.1, 'EUR')).toThrow(RangeError);
  expect(() => money(2 ** 53, 'EUR')).toThrow(RangeError);
});

test('sums stay safe', () => {
  expect(sumMinor([1, 2, -3])).toBe(0);
  expect(() => sumMinor([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  expect(() => sumMinor([0.5])).toThrow(RangeError);
});

test('an amount typed by a scanner is no counter amount', () => {
  expect(isCounterAmount(10_000_000)).toBe(true);
  expect(isCounterAmount(10_000_001)).toBe(false);
  expect(isCounterAmount(Number.POSITIVE_INFINITY)).toBe(false);
  expect(Object.is(negateMinor(0), 0)).toBe(true);
});
