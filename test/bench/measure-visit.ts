import Database from 'better-sqlite3';
import { join } from 'node:path';
import { createTestClock, newIntent } from '../desk/open-test-desk.ts';
import { callDesk, openBenchDesk } from './bench-desk.ts';
import { customerOf } from './bench-rows.ts';
import type { GrownJournal } from './grow-journal.ts';
import type { BenchSizes, Limits } from './limits.ts';
import { makeRealVisit, visitSteps, type VisitStep } from './real-visit.ts';
import { judgeBudget, type Findings } from './report.ts';
import { summarise } from './summary.ts';

/** Visits made before anything counts: code compiled, and both write-ahead logs past their first checkpoint. */
const warmUpVisits = 150;

/** How many customers the measurement needs whom the desk has not seen. */
export const customersToMeasure = (sizes: Pick<BenchSizes, 'visits'>): number => sizes.visits + warmUpVisits;

/**
 * Finishing a visit, on the desk with the grown journal, against commits of a single row into a database of its own in the same
 * folder: before each finish one bare commit is made, and what the budget allows is so many times that. Both come alone, after the
 * other steps of a visit, as commits at a counter do; a burst of bare commits would be a yardstick that no visit can meet twice.
 */
export async function measureVisit(
  dataDir: string,
  grown: GrownJournal,
  sizes: BenchSizes,
  limits: Limits,
): Promise<Findings> {
  const bare = openBareStore(join(dataDir, 'yardstick.sqlite'));
  const running = await openBenchDesk(dataDir, { clock: createTestClock(grown.endsAt) });
  const desk = callDesk(running.dispatch);
  await desk.signIn();
  await desk.value('openDay', { intent: newIntent(), float: [{ denominationMinor: 2000, count: 5 }] });
  const steps = new Map<VisitStep, number[]>(visitSteps.map((step) => [step, []]));
  const single: number[] = [];
  const allowed: number[] = [];
  for (let index = 0; index < customersToMeasure(sizes); index += 1) {
    const counts = index >= warmUpVisits;
    await makeRealVisit(
      desk,
      customerOf(grown.customers + index),
      (step, tookMs) => {
        if (counts) steps.get(step)?.push(tookMs);
      },
      () => {
        const tookMs = bare.commitRow();
        if (!counts) return;
        single.push(tookMs);
        allowed.push(tookMs * limits.finishVisitCommits);
      },
    );
  }
  await running.close();
  bare.close();
  const finish = summarise(steps.get('finishVisit') ?? []);
  const yardstick = summarise(allowed);
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
        value: summarise(single),
      },
      ...visitSteps.map((step) => ({
        name: `Step ${step}`,
        unit: 'ms' as const,
        value: summarise(steps.get(step) ?? []),
      })),
    ],
  };
}

/** The least that a durable record can cost here. */
function openBareStore(file: string): { commitRow(): number; close(): void } {
  const raw = new Database(file);
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  raw.exec('CREATE TABLE record (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
  const insert = raw.prepare('INSERT INTO record (body) VALUES (?)');
  const body = 'x'.repeat(entryBytes);
  const commitRow = (): number => {
    const startedAt = performance.now();
    insert.run(body);
    return performance.now() - startedAt;
  };
  for (let commit = 0; commit < commitsPastACheckpoint; commit += 1) commitRow();
  return { commitRow, close: () => raw.close() };
}

/** What the entry that finishes a visit comes to, so that both commit the same record. */
const entryBytes = 2_000;

/** Each puts at least one page into the log, and the log is emptied at a thousand. */
const commitsPastACheckpoint = 1_500;
