import { describe, expect, it } from 'vitest';
import { explainCash, kindOfVariance } from '../../../../renderer/day/cash-explanation.ts';
import { busyHours, largest } from '../../../../renderer/day/chart-data.ts';
import type { DayFigures } from '../../../../renderer/day/day-view.ts';
import { nameTax } from '../../../../renderer/day/name-tax.ts';

const hoursOf = (sales: Readonly<Record<number, number>>): DayFigures['byHour'] =>
  Array.from({ length: 24 }, (_, hour) => ({ netMinor: sales[hour] ?? 0, count: sales[hour] === undefined ? 0 : 1 }));

const totals: DayFigures = {
  floatMinor: 20_000,
  visitCount: 2,
  voidedVisitCount: 0,
  firstReceipt: 'D1-1-000001',
  lastReceipt: 'D1-1-000002',
  netMinor: 5_000,
  taxes: [],
  totalMinor: 5_650,
  roundingMinor: 0,
  tenders: [
    { kind: 'card', count: 1, amountMinor: 2_825 },
    { kind: 'cash', count: 1, amountMinor: 2_825 },
  ],
  products: [],
  byHour: hoursOf({ 9: 2_500, 12: 2_500 }),
  approvals: 0,
  deferredReviews: 0,
  copies: 0,
  reissues: 0,
  forReview: 0,
};

describe('hours of a chart', () => {
  it('go from the first sale to the last, quiet ones between them included', () => {
    expect(busyHours(totals.byHour).map(({ hour, count }) => [hour, count])).toEqual([
      ['09:00', 1],
      ['10:00', 0],
      ['11:00', 0],
      ['12:00', 1],
    ]);
  });

  it('are none on a day without sales, and show a visit that cost nothing', () => {
    expect(busyHours(hoursOf({}))).toEqual([]);
    expect(busyHours(hoursOf({ 0: 0, 23: 100 }))).toHaveLength(24);
  });

  it('have a largest, the first of equals', () => {
    expect(largest(busyHours(totals.byHour), ({ netMinor }) => netMinor)?.hour).toBe('09:00');
    expect(largest([], Number)).toBeNull();
  });
});

describe('where the expected cash comes from', () => {
  const count = { countedMinor: 22_825, expectedMinor: 22_825, varianceMinor: 0, needsManager: false };

  it('is the float and the cash of sales', () => {
    expect(explainCash(totals, count)).toEqual({
      floatMinor: 20_000,
      salesMinor: 2_825,
      otherMinor: 0,
      expectedMinor: 22_825,
    });
  });

  it('says what was no sale, so that the lines add up', () => {
    const explained = explainCash({ ...totals, tenders: [] }, { ...count, expectedMinor: 19_000 });
    expect(explained).toMatchObject({ salesMinor: 0, otherMinor: -1_000 });
    expect(explained.floatMinor + explained.salesMinor + explained.otherMinor).toBe(explained.expectedMinor);
  });

  it.each([
    [0, 'none'],
    [1, 'over'],
    [-1, 'short'],
  ] as const)('a difference of %i cents is %s', (varianceMinor, kind) => {
    expect(kindOfVariance(varianceMinor)).toBe(kind);
  });
});

it('names a tax as the law does, and leaves one it does not know as it came', () => {
  expect(nameTax('HST', 'fr')).toBe('TVH');
  expect(nameTax('LEVY', 'fr')).toBe('LEVY');
});
