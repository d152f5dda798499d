import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { growJournal } from './grow-journal.ts';
import type { BenchSizes, Limits } from './limits.ts';
import { measureLookUps } from './measure-look-ups.ts';
import { measureMemory } from './measure-memory.ts';
import { measureOpening } from './measure-opening.ts';
import { measurePaper } from './measure-paper.ts';
import { measureScan } from './measure-scan.ts';
import { measureVerify } from './measure-verify.ts';
import { customersToMeasure, measureVisit } from './measure-visit.ts';
import type { BenchReport, Findings } from './report.ts';

/**
 * Runs every measurement over one journal, grown for it and thrown away after. What is a matter of time has the machine to itself;
 * memory, which is none, is filled while the journal grows, and the two long parts of a verification run side by side at the end.
 */
export async function runBench(
  sizes: BenchSizes,
  limits: Limits,
  tell: (sentence: string) => void,
): Promise<BenchReport> {
  const startedAt = performance.now();
  const dataDir = mkdtempSync(join(tmpdir(), 'buka-bench-'));
  try {
    tell(`Growing a journal of ${sizes.entries} entries, and making ${sizes.slips} slips beside it …`);
    const filling = measureMemory(sizes, limits);
    // It fails where it is awaited, below: until then nobody may call its failure unheard.
    filling.catch(() => undefined);
    const grown = await growJournal(dataDir, sizes.entries, customersToMeasure(sizes));
    tell(`${grown.entries} entries of ${grown.visits} visits grew in ${Math.round(grown.tookMs / 1000)} s`);
    const memory = await filling;
    const steps: readonly { readonly name: string; measure(): Findings | Promise<Findings> }[] = [
      { name: 'Finishing visits', measure: () => measureVisit(dataDir, grown, sizes, limits) },
      { name: 'Looking up', measure: () => measureLookUps(dataDir, grown, sizes, limits) },
      { name: 'Opening', measure: () => measureOpening(dataDir, sizes, limits) },
      { name: 'Making paper', measure: () => measurePaper(sizes, limits) },
      { name: 'Reading scans', measure: () => measureScan(sizes) },
      { name: 'Verifying', measure: () => measureVerify(dataDir) },
    ];
    const findings: Findings[] = [];
    for (const { name, measure } of steps) {
      const stepFrom = performance.now();
      findings.push(await measure());
      tell(`${name}: ${((performance.now() - stepFrom) / 1000).toFixed(1)} s`);
    }
    findings.push(memory);
    const budgets = findings.flatMap((found) => found.budgets);
    return {
      format: 'buka-bench',
      version: 1,
      at: new Date().toISOString(),
      machine: {
        node: process.versions.node,
        platform: `${process.platform} ${process.arch}`,
        cpu: cpus()[0]?.model ?? 'unknown',
        cores: cpus().length,
        memoryMB: Math.round(totalmem() / 1_000_000),
      },
      entries: grown.entries,
      tookS: (performance.now() - startedAt) / 1000,
      holds: budgets.every(({ holds }) => holds),
      budgets,
      figures: [
        {
          name: 'Growing the journal, every entry chained, sealed and projected',
          unit: 'entries/s',
          value: grown.entries / (grown.tookMs / 1000),
        },
        ...findings.flatMap((found) => found.figures),
      ],
    };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
