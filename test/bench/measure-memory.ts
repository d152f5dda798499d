import type { BenchSizes, Limits } from './limits.ts';
import { judgeBudget, type Findings } from './report.ts';
import { runChild } from './run-child.ts';
import { summarise } from './summary.ts';

type Curve = readonly { readonly slips: number; readonly residentMB: number }[];

/** How large the desk's process is after thousands of slips, its worker included. It is no measurement of time, so it may run beside other work. */
export async function measureMemory(sizes: BenchSizes, limits: Limits): Promise<Findings> {
  const curve = await runChild<Curve>('fill-memory.ts', [String(sizes.slips)]);
  const samples = summarise(curve.map(({ residentMB }) => residentMB));
  return {
    budgets: [
      judgeBudget({
        id: 'memory',
        promise: `Resident memory of the desk's process over ${sizes.slips} slips: the most seen`,
        unit: 'MB',
        measured: samples.max,
        limit: limits.residentMB,
        samples,
        yardstick: null,
      }),
    ],
    figures: curve.map(({ slips, residentMB }) => ({ name: `Resident memory after ${slips} slips`, unit: 'MB', value: residentMB })),
  };
}
