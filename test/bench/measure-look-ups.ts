import Database from 'better-sqlite3';
import { join } from 'node:path';
import { databaseFileName } from '../../electron/shells/compose.ts';
import type { ProcedureInput } from '../../shared/contract/desk-contract.ts';
import { createTestClock } from '../desk/open-test-desk.ts';
import { callDesk, openBenchDesk } from './bench-desk.ts';
import { customerOf, iccidOf } from './bench-rows.ts';
import type { GrownJournal } from './grow-journal.ts';
import type { BenchSizes, Limits } from './limits.ts';
import { createRandom } from './random.ts';
import { judgeBudget, type Findings } from './report.ts';
import { summarise } from './summary.ts';

type By = ProcedureInput<'findReceipts'>['by'];

/** What the counter looks up, at random over the whole journal. Each of them is there to be found. */
const lookUps: readonly {
  readonly field: By['field'];
  readonly name: string;
  text(grown: GrownJournal, random: (below: number) => number): string;
}[] = [
  { field: 'msisdn', name: 'exact number', text: ({ customers }, random) => customerOf(random(customers)).msisdn },
  { field: 'iccid', name: 'ICCID', text: ({ visits }, random) => iccidOf(1 + random(visits)) },
  { field: 'receipt', name: 'receipt', text: ({ visits }, random) => `B1-1-${1 + random(visits)}` },
  {
    field: 'last-four',
    name: 'last four',
    text: ({ customers }, random) => customerOf(random(customers)).msisdn.slice(-4),
  },
];

/** Look-ups through `dispatch`, in turn with each other and with one bare row of the journal by its number. */
export async function measureLookUps(
  dataDir: string,
  grown: GrownJournal,
  sizes: BenchSizes,
  limits: Limits,
): Promise<Findings> {
  const running = await openBenchDesk(dataDir, { clock: createTestClock(grown.endsAt) });
  const raw = new Database(join(dataDir, databaseFileName), { readonly: true });
  const bareRow = raw.prepare('SELECT * FROM journal WHERE seq = ?');
  const desk = callDesk(running.dispatch);
  await desk.signIn();
  const random = createRandom(20_261_120);
  const samples = new Map<string, number[]>(lookUps.map(({ field }) => [field, []]));
  const bare: number[] = [];
  const answers: number[] = [];
  const warmUp = Math.min(200, sizes.lookUps);
  for (let round = -warmUp; round < sizes.lookUps; round += 1) {
    const seq = 1 + random(grown.entries);
    const bareFrom = performance.now();
    bareRow.get(seq);
    const bareTo = performance.now();
    if (round >= 0) bare.push(bareTo - bareFrom);
    for (const { field, text } of lookUps) {
      const by = { field, text: text(grown, random) };
      const startedAt = performance.now();
      const found = await desk.value('findReceipts', { by });
      const tookMs = performance.now() - startedAt;
      if (found.length === 0) throw new Error(`nothing was found by ${field}`);
      if (round < 0) continue;
      samples.get(field)?.push(tookMs);
      if (field === 'last-four') answers.push(found.length);
    }
  }
  raw.close();
  await running.close();
  const yardstick = summarise(bare);
  return {
    budgets: lookUps.map(({ field, name }) => {
      const summary = summarise(samples.get(field) ?? []);
      return judgeBudget({
        id: `look-up-${field}`,
        promise: `Look up by ${name}: p99`,
        unit: 'ms',
        measured: summary.p99,
        limit: limits.lookUpMs,
        samples: summary,
        yardstick: { name: 'one row by its number', samples: yardstick, ratio: summary.median / yardstick.median },
      });
    }),
    figures: [{ name: 'Receipts that a last four finds', unit: 'receipts', value: summarise(answers) }],
  };
}
