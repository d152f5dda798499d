import type { Summary } from './summary.ts';

export type Unit = 'ms' | 'µs' | 'MB' | '×' | 'entries/s' | 's' | 'receipts';

/** Something measured for information. */
export interface Figure {
  readonly name: string;
  readonly unit: Unit;
  /** One value where there was one measurement, a summary where there were many. */
  readonly value: number | Summary;
}

/** A promise that is kept or not. */
export interface Budget {
  readonly id: string;
  readonly promise: string;
  readonly unit: Unit;
  readonly measured: number;
  /** The most that `measured` may be. */
  readonly limit: number;
  readonly holds: boolean;
  readonly samples: Summary;
  /** The same work done barely, in the same run and in turn with it; null where the promise is an absolute one. */
  readonly yardstick: { readonly name: string; readonly samples: Summary; readonly ratio: number } | null;
}

export interface Findings {
  readonly budgets: readonly Budget[];
  readonly figures: readonly Figure[];
}

export interface BenchReport extends Findings {
  readonly format: 'buka-bench';
  readonly version: 1;
  readonly at: string;
  readonly machine: {
    readonly node: string;
    readonly platform: string;
    readonly cpu: string;
    readonly cores: number;
    readonly memoryMB: number;
  };
  readonly entries: number;
  readonly tookS: number;
  /** Whether every budget holds. */
  readonly holds: boolean;
}

/** A measurement that is no number does not hold. */
export function judgeBudget(budget: Omit<Budget, 'holds'>): Budget {
  return { ...budget, holds: budget.measured <= budget.limit };
}

/** The report as a table for people. */
export function renderReport(report: BenchReport): string {
  const { machine } = report;
  const budgetRows = report.budgets.map((budget) => [
    budget.holds ? 'holds' : 'BROKEN',
    budget.promise,
    `${round(budget.measured)} ${budget.unit}`,
    `≤ ${round(budget.limit)}`,
    ...summaryCells(budget.samples),
    budget.yardstick
      ? `${round(budget.yardstick.ratio)}× ${budget.yardstick.name} (${summaryCells(budget.yardstick.samples).join(' / ')})`
      : '',
  ]);
  const figureRows = report.figures.map(({ name, unit, value }) =>
    typeof value === 'number' ? [name, unit, round(value), '', ''] : [name, unit, ...summaryCells(value)],
  );
  return [
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryMB} MB, ${machine.platform}, Node ${machine.node}; ${report.entries} entries; ${round(report.tookS)} s`,
    '',
    layOut([
      ['', 'budget', 'measured', 'limit', 'median', 'p95', 'p99', 'yardstick (median / p95 / p99)'],
      ...budgetRows,
    ]),
    '',
    layOut([['for information', 'unit', 'median', 'p95', 'p99'], ...figureRows]),
    '',
    report.holds
      ? 'Every budget holds.'
      : `Broken: ${report.budgets
          .filter(({ holds }) => !holds)
          .map(({ id }) => id)
          .join(', ')}`,
  ].join('\n');
}

const summaryCells = ({ median, p95, p99 }: Summary): string[] => [median, p95, p99].map(round);

function round(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3;
  return value.toFixed(digits);
}

function layOut(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
