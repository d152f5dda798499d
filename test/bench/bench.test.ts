import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { judgeBudget, renderReport, type BenchReport } from './report.ts';
import { runBench } from './run-bench.ts';
import { summarise } from './summary.ts';

const samples = { count: 4, median: 2, p95: 4, p99: 4, max: 4, mean: 2.5 };

test('a summary gives values that were measured, and none of nothing', () => {
  expect(summarise([4, 1, 3, 2])).toEqual(samples);
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(summarise(hundred)).toMatchObject({ median: 50, p95: 95, p99: 99, max: 100 });
  expect(() => summarise([])).toThrow(RangeError);
});

test('a budget breaks when it is passed, and when nothing was measured', () => {
  const budget = { id: 'a', promise: 'a', unit: 'ms', limit: 4, samples, yardstick: null } as const;
  expect(judgeBudget({ ...budget, measured: 4 }).holds).toBe(true);
  expect(judgeBudget({ ...budget, measured: 4.01 }).holds).toBe(false);
  expect(judgeBudget({ ...budget, measured: Number.NaN }).holds).toBe(false);
});

test('nonsense is refused before anything is measured', () => {
  const main = join(import.meta.dirname, 'main.ts');
  expect(spawnSync(process.execPath, [main, '--entries', 'many']).status).toBe(2);
});

describe('a small run, with one promise that nobody could keep', () => {
  let report: BenchReport;
  const sizes = { entries: 900, visits: 3, lookUps: 5, openings: 1, pages: 2, slips: 3, scans: 5 };
  const limits = {
    finishVisitCommits: 3,
    lookUpMs: 0,
    deskReadyMs: Number.POSITIVE_INFINITY,
    pdfRatio: Number.POSITIVE_INFINITY,
    rehearsedSlipMs: Number.POSITIVE_INFINITY,
    residentMB: Number.POSITIVE_INFINITY,
  };

  beforeAll(async () => {
    report = await runBench(sizes, limits, () => undefined);
  }, 120_000);

  test('judges every budget by itself', () => {
    const holdsById = Object.fromEntries(report.budgets.map(({ id, holds }) => [id, holds]));
    expect(holdsById).toMatchObject({
      'look-up-msisdn': false,
      'look-up-iccid': false,
      'look-up-receipt': false,
      'look-up-last-four': false,
      'desk-ready': true,
      'pdf-alone': true,
      'rehearsed-slip': true,
      memory: true,
    });
    expect(holdsById).toHaveProperty('finish-visit');
    expect(report.holds).toBe(false);
    expect(renderReport(report)).toContain('look-up-iccid');
  });

  test('stands in JSON as it is, every figure a number', () => {
    const { limit: _limit, ...first } = report.budgets[0]!;
    expect(JSON.parse(JSON.stringify(report.budgets[0]))).toMatchObject(first);
    expect(report).toMatchObject({ format: 'buka-bench', version: 1, holds: false });
    expect(report.entries).toBeGreaterThanOrEqual(sizes.entries);
    const values = report.figures.map(({ value }) => (typeof value === 'number' ? value : value.p95));
    expect(values.length).toBeGreaterThan(15);
    expect(values.every((value) => Number.isFinite(value) && value > 0)).toBe(true);
  });

  test('measures each budget beside its yardstick where it has one', () => {
    const withYardstick = report.budgets.filter(({ yardstick }) => yardstick !== null);
    expect(withYardstick.map(({ id }) => id)).toEqual(
      report.budgets.map(({ id }) => id).filter((id) => id !== 'memory'),
    );
    for (const { samples, yardstick } of withYardstick) expect(yardstick?.samples.count).toBe(samples.count);
  });
});
