// Visits at a desk with a history, timed inside a fresh process: make-visits FOLDER VISITS WARM_UP_VISITS FIRST_CUSTOMER NOW
import '../../../scripts/die-with-launcher.ts';
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { createTestClock, newIntent } from '../../desk/open-test-desk.ts';
import { callDesk, openBenchDesk } from '../bench-desk.ts';
import { customerOf } from '../bench-rows.ts';
import { makeRealVisit, visitSteps, type VisitStep } from '../real-visit.ts';

/** What the child writes: milliseconds, one figure for every visit that counted. */
export interface VisitTimes {
  readonly bareCommits: readonly number[];
  readonly steps: readonly (readonly [VisitStep, readonly number[]])[];
}

/** What the entry that finishes a visit comes to, so that both commit the same record. */
const entryBytes = 2_000;

/** Each puts at least one page into the log, and the log is emptied at a thousand. */
const commitsPastACheckpoint = 1_500;

const [dataDir = '', visits = '', warmUpVisits = '', firstCustomer = '', now = ''] = process.argv.slice(2);
const commitRow = openBareStore(join(dataDir, 'yardstick.sqlite'));
const running = await openBenchDesk(dataDir, { clock: createTestClock(now) });
const desk = callDesk(running.dispatch);
await desk.signIn();
await desk.value('openDay', { intent: newIntent(), float: [{ denominationMinor: 2000, count: 5 }] });
const bareCommits: number[] = [];
const steps = new Map<VisitStep, number[]>(visitSteps.map((step) => [step, []]));
for (let index = 0; index < Number(warmUpVisits) + Number(visits); index += 1) {
  const counts = index >= Number(warmUpVisits);
  await makeRealVisit(
    desk,
    customerOf(Number(firstCustomer) + index),
    (step, tookMs) => {
      if (counts) steps.get(step)?.push(tookMs);
    },
    () => {
      const tookMs = commitRow();
      if (counts) bareCommits.push(tookMs);
    },
  );
}
await running.close();
process.stdout.write(JSON.stringify({ bareCommits, steps: [...steps] } satisfies VisitTimes));

/** The least that a durable record can cost here. */
function openBareStore(file: string): () => number {
  const raw = new Database(file);
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  raw.exec('CREATE TABLE record (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
  const insert = raw.prepare('INSERT INTO record (body) VALUES (?)');
  const body = 'x'.repeat(entryBytes);
  const commit = (): number => {
    const startedAt = performance.now();
    insert.run(body);
    return performance.now() - startedAt;
  };
  for (let index = 0; index < commitsPastACheckpoint; index += 1) commit();
  return commit;
}
