import type { VisitTimes } from './children/make-visits.ts';
import type { GrownJournal } from './grow-journal.ts';
import type { BenchSizes, Limits } from './limits.ts';
import { visitSteps } from './real-visit.ts';
import { judgeBudget, type Findings } from './report.ts';
import { runChild } from './run-child.ts';
import { summarise } from './summary.ts';

/** Visits made before anything counts: code compiled, and both write-ahead logs past their first checkpoint. */
const warmUpVisits = 150;

/** How many customers the measurement needs whom the desk has not seen. */
export const customersToMeasure = (sizes: Pick<BenchSizes, 'visits'>): number => sizes.visits + warmUpVisits;

/**
 * Finishing a visit, on the desk with the grown journal, against commits of a single row into a database of its own in the same
 * folder: before each finish one bare commit is made, and what the budget allows is so many times that. Both come alone, after the
 * other steps of a visit, as commits at a counter do; a burst of bare commits would be a yardstick that no visit can meet twice. The
 * desk has a process of its own, as in a shop: the one that grew a million entries is full of them.
 */
export async function measureVisit(
  dataDir: string,
  grown: GrownJournal,
  sizes: BenchSizes,
  limits: Limits,
): Promise<Findings> {
  const times = await runChild<VisitTimes>('make-visits.ts', [
    dataDir,
    String(sizes.visits),
    String(warmUpVisits),
    String(grown.customers),
    grown.endsAt,
  ]);
  const steps = new Map(times.steps);
  const finish = summarise(steps.get('finishVisit') ?? []);
  const yardstick = summarise(times.bareCommits.map((tookMs) => tookMs * limits.finishVisitCommits));
  return {
    budgets: [
      judgeBudget({
        id: 'finish-visit',
        promise: `Finish a visit, signed: p95 within ${limits.finishVisitCommits} bare commits`,
        unit: 'ms',
        measured: finish.p95,
        limit: yardstick.p95,
        samples: finish,
        yardstick: {
          name: `${limits.finishVisitCommits} bare commits`,
          samples: yardstick,
          ratio: finish.p95 / yardstick.p95,
        },
      }),
    ],
    figures: [
      {
        name: 'One bare commit (WAL, synchronous=FULL, one row of 2,000 bytes, as large as the entry that finishes a visit)',
        unit: 'ms',
        value: summarise(times.bareCommits),
      },
      ...visitSteps.map((step) => ({
        name: `Step ${step}`,
        unit: 'ms' as const,
        value: summarise(steps.get(step) ?? []),
      })),
    ],
  };
}
