import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickTenders, suggestChange } from '../../../shared/domain/change.ts';
import {
  coinsAmong,
  countDenominations,
  denominationsOf,
  type DenominationCount,
} from '../../../shared/domain/denominations.ts';

describe('counting a drawer', () => {
  test('adds up notes and coins', () => {
    const counts = [
      { denominationMinor: 2000, count: 3 },
      { denominationMinor: 25, count: 4 },
      { denominationMinor: 5, count: 0 },
    ];
    expect(countDenominations(counts, 'CAD')).toEqual({ ok: true, value: 6100 });
    expect(coinsAmong(counts, 'CAD')).toBe(4);
    expect(countDenominations([], 'EUR')).toEqual({ ok: true, value: 0 });
  });

  test.each([
    [[{ denominationMinor: 1, count: 1 }], 'CAD', 'denomination-unknown'],
    [[{ denominationMinor: 25, count: 1 }], 'EUR', 'denomination-unknown'],
    [[{ denominationMinor: 500, count: -1 }], 'EUR', 'count-invalid'],
    [[{ denominationMinor: 500, count: 1.5 }], 'EUR', 'count-invalid'],
    [[{ denominationMinor: 500, count: Number.NaN }], 'EUR', 'count-invalid'],
    [[{ denominationMinor: 500, count: 10_001 }], 'EUR', 'count-implausible'],
    [[{ denominationMinor: 500, count: 8_988_211_000_000_430 }], 'EUR', 'count-implausible'],
    [
      [
        { denominationMinor: 500, count: 1 },
        { denominationMinor: 500, count: 1 },
      ],
      'EUR',
      'denomination-repeated',
    ],
  ] as const)('refuses %j in %s with %s', (counts, currency, code) => {
    expect(countDenominations(counts, currency)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('change', () => {
  test('uses the fewest common pieces when the drawer is not asked', () => {
    expect(suggestChange(8865, denominationsOf('CAD'))).toEqual({
      ok: true,
      value: [
        { denominationMinor: 5000, count: 1 },
        { denominationMinor: 2000, count: 1 },
        { denominationMinor: 1000, count: 1 },
        { denominationMinor: 500, count: 1 },
        { denominationMinor: 200, count: 1 },
        { denominationMinor: 100, count: 1 },
        { denominationMinor: 25, count: 2 },
        { denominationMinor: 10, count: 1 },
        { denominationMinor: 5, count: 1 },
      ],
    });
  });

  test('never offers a 500 euro note that nobody issues any more', () => {
    const change = suggestChange(50_000, denominationsOf('EUR'));
    expect(change.ok && change.value.map((line) => line.denominationMinor)).toEqual([20_000, 10_000]);
  });

  test('steps back from the largest piece when that leads nowhere', () => {
    // Greedy would take the 25 and be stuck: three tens are the only way.
    const drawer = [
      { denominationMinor: 25, count: 1 },
      { denominationMinor: 10, count: 3 },
    ];
    expect(suggestChange(30, denominationsOf('CAD'), drawer)).toEqual({
      ok: true,
      value: [{ denominationMinor: 10, count: 3 }],
    });
  });

  test('says when the drawer cannot make it', () => {
    const drawer = [{ denominationMinor: 2000, count: 9 }];
    expect(suggestChange(500, denominationsOf('CAD'), drawer)).toEqual({
      ok: false,
      error: { code: 'no-change-possible', details: { changeMinor: 500 } },
    });
    expect(suggestChange(3, denominationsOf('CAD'))).toMatchObject({ ok: false });
    expect(suggestChange(-5, denominationsOf('CAD'))).toEqual({ ok: false, error: { code: 'amount-invalid' } });
    expect(suggestChange(0, denominationsOf('CAD'), [])).toEqual({ ok: true, value: [] });
  });

  test('any amount that pieces of the drawer make is found, exactly and within the drawer', () => {
    const pieces = fc.tuple(
      fc.constantFrom('CAD' as const, 'EUR' as const),
      fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 15, maxLength: 15 }),
    );
    fc.assert(
      fc.property(pieces, ([currency, rows]) => {
        const denominations = denominationsOf(currency);
        const drawer: DenominationCount[] = denominations.map((denomination, index) => ({
          denominationMinor: denomination.denominationMinor,
          count: Math.max(rows[index]?.[0] ?? 0, rows[index]?.[1] ?? 0),
        }));
        const changeMinor = denominations.reduce(
          (sum, denomination, index) =>
            sum + denomination.denominationMinor * Math.min(rows[index]?.[0] ?? 0, rows[index]?.[1] ?? 0),
          0,
        );
        const change = suggestChange(changeMinor, denominations, drawer);
        expect(change.ok).toBe(true);
        if (!change.ok) return;
        expect(change.value.reduce((sum, line) => sum + line.denominationMinor * line.count, 0)).toBe(changeMinor);
        for (const line of change.value) {
          expect(line.count).toBeLessThanOrEqual(
            drawer.find((held) => held.denominationMinor === line.denominationMinor)?.count ?? 0,
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('quick tenders', () => {
  test('are the exact amount and the notes above it', () => {
    expect(quickTenders(2825)).toEqual([2825, 3000, 4000, 5000, 10_000]);
    expect(quickTenders(2000)).toEqual([2000, 5000, 10_000]);
    expect(quickTenders(4605)).toEqual([4605, 5000, 6000, 10_000]);
    expect(quickTenders(0)).toEqual([]);
    expect(quickTenders(-100)).toEqual([]);
  });
});
