import { join } from 'node:path';
import { databaseFileName } from '../../electron/shells/compose.ts';
import type { Findings } from './report.ts';
import { runChild } from './run-child.ts';

/** The two long parts of a verification, side by side on two cores: both must find the grown journal whole. */
export async function measureVerify(dataDir: string): Promise<Findings> {
  const file = join(dataDir, databaseFileName);
  const [walk, rebuild] = await Promise.all([
    runChild<{ readonly tookMs: number; readonly entries: number }>('walk-chain.ts', [file]),
    runChild<{ readonly rebuiltMs: number; readonly comparedMs: number }>('rebuild-projections.ts', [file]),
  ]);
  return {
    budgets: [],
    figures: [
      {
        name: 'Chain, signatures, numbers and sealed rows walked',
        unit: 'entries/s',
        value: walk.entries / (walk.tookMs / 1000),
      },
      { name: 'Chain, signatures, numbers and sealed rows walked', unit: 's', value: walk.tookMs / 1000 },
      { name: 'Projections rebuilt', unit: 'entries/s', value: walk.entries / (rebuild.rebuiltMs / 1000) },
      { name: 'Projections rebuilt', unit: 's', value: rebuild.rebuiltMs / 1000 },
      { name: 'Projections compared', unit: 's', value: rebuild.comparedMs / 1000 },
    ],
  };
}
