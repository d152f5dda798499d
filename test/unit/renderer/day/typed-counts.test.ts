import { describe, expect, it } from 'vitest';
import {
  cleanCount,
  linesOfCounts,
  sumCounts,
  worthOfLine,
  type TypedCounts,
} from '../../../../renderer/day/typed-counts.ts';
import { denominationsOf } from '../../../../shared/domain/denominations.ts';

describe('what stands in a line', () => {
  it.each([
    ['12', '12'],
    [' 1 2 ', '12'],
    ['-3', '3'],
    ['1.5', '15'],
    ['', ''],
    ['abc', ''],
    ['1234567', '12345'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(cleanCount(typed)).toBe(kept);
  });
});

describe('a counted drawer', () => {
  const typed: TypedCounts = { 5: '3', 2_000: '7', 100: '', 10_000: '0' };

  it('lists what was counted, the largest first, and leaves out empty lines', () => {
    expect(linesOfCounts(typed, 'CAD')).toEqual([
      { denominationMinor: 10_000, count: 0 },
      { denominationMinor: 2_000, count: 7 },
      { denominationMinor: 5, count: 3 },
    ]);
  });

  it('adds up to the cent', () => {
    expect(sumCounts(typed, 'CAD')).toEqual({ totalMinor: 14_015, wrongMinor: null, isStarted: true });
    expect(worthOfLine(typed, 2_000)).toBe(14_000);
    expect(worthOfLine(typed, 100)).toBeNull();
  });

  it('is not begun while every line is empty, and begun by a nought', () => {
    expect(sumCounts({}, 'EUR').isStarted).toBe(false);
    expect(sumCounts({ 5: '' }, 'EUR').isStarted).toBe(false);
    expect(sumCounts({ 5: '0' }, 'EUR')).toEqual({ totalMinor: 0, wrongMinor: null, isStarted: true });
  });

  it('names the line that no drawer holds', () => {
    expect(sumCounts({ 10_000: '10000', 5: '10001' }, 'CAD').wrongMinor).toBe(5);
  });

  it('counts no piece of another currency', () => {
    expect(linesOfCounts({ 1: '9', 5: '1' }, 'CAD')).toEqual([{ denominationMinor: 5, count: 1 }]);
  });

  it.each(['CAD', 'EUR'] as const)('has a line for every piece of %s', (currency) => {
    const one = Object.fromEntries(denominationsOf(currency).map((piece) => [piece.denominationMinor, '1']));
    expect(linesOfCounts(one, currency)).toHaveLength(denominationsOf(currency).length);
  });
});
