import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchSizes, Limits } from './limits.ts';
import { judgeBudget, type Findings } from './report.ts';
import { runChild } from './run-child.ts';
import { summarise } from './summary.ts';

type Curve = readonly { readonly slips: number; readonly residentMB: number }[];

/**
 * How large the desk's process is over thousands of slips, its worker included. It is no measurement of time, so it may run beside
 * other work. A shipped desk is compiled: a first short run fills the compile cache, so that the second one does not carry Node's
 * own TypeScript stripper, some 20 MB that no shop ever loads.
 */
export async function measureMemory(sizes: BenchSizes, limits: Limits): Promise<Findings> {
  const cache = mkdtempSync(join(tmpdir(), 'buka-bench-compiled-'));
  try {
    await fillMemory(1, cache);
    return judgeCurve(await fillMemory(sizes.slips, cache), sizes, limits);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

const fillMemory = (slips: number, compileCache: string): Promise<Curve> =>
  runChild<Curve>('fill-memory.ts', [String(slips)], { NODE_COMPILE_CACHE: compileCache });

function judgeCurve(curve: Curve, sizes: BenchSizes, limits: Limits): Findings {
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
    figures: curve.map(({ slips, residentMB }) => ({
      name: `Resident memory after ${slips} slips`,
      unit: 'MB',
      value: residentMB,
    })),
  };
}
