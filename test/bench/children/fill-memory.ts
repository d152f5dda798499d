// The memory of a desk's process while it serves customers and prints their slips: fill-memory SLIPS
import '../../../scripts/die-with-launcher.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkerPaperRenderer } from '../../../electron/adapters/pdf/worker-paper-renderer.ts';
import { createScryptPinHasher } from '../../../electron/adapters/vault/scrypt-pin-hasher.ts';
import { createTestClock, newIntent } from '../../desk/open-test-desk.ts';
import { callDesk, importRows, openBenchDesk, setUpBenchDesk } from '../bench-desk.ts';
import {
  customerOf,
  knownNumberRow,
  longLivedProfileRow,
  longLivedVoucherRow,
  replacementPriceRow,
} from '../bench-rows.ts';
import { closeTill } from '../close-till.ts';
import { makeRealVisit } from '../real-visit.ts';

const slips = Number(process.argv[2]);
const slipsADay = 250;
const samplesTaken = 6;
const dataDir = mkdtempSync(join(tmpdir(), 'buka-bench-memory-'));
try {
  const clock = createTestClock();
  const running = await openBenchDesk(dataDir, { clock, paper: createWorkerPaperRenderer() });
  const desk = callDesk(running.dispatch);
  const shop = await setUpBenchDesk(desk);
  // Head office decides what a guess at a PIN costs; here it is not what is measured.
  const pinVerifier = await createScryptPinHasher(10).hash(new TextEncoder().encode('7391'));
  // Of the whole process, its worker thread included.
  const residentMB = (): number => process.memoryUsage().rss / 1_000_000;
  const curve = [{ slips: 0, residentMB: residentMB() }];
  const every = Math.max(1, Math.ceil(slips / samplesTaken));
  let made = 0;
  while (made < slips) {
    const today = Array.from({ length: Math.min(slipsADay, slips - made) }, (_, index) => made + index);
    await importRows(desk, shop, clock.now(), {
      profiles: today.map((n) => longLivedProfileRow(n + 1)),
      vouchers: today.map((n) => longLivedVoucherRow(n + 1)),
      snapshots: today.map((n) => knownNumberRow(customerOf(n).msisdn, clock.now(), pinVerifier)),
      ...(made === 0 && { products: [replacementPriceRow()] }),
    });
    await desk.value('openDay', { intent: newIntent(), float: [{ denominationMinor: 2000, count: 5 }] });
    for (const n of today) {
      const { prints } = await makeRealVisit(desk, customerOf(n));
      const slip = prints.find(({ document }) => document === 'activation-slip');
      if (!slip) throw new Error('a visit without a slip');
      await desk.value('printDocument', { intent: newIntent(), jobId: slip.jobId });
      made += 1;
      if (made % every === 0 || made === slips) curve.push({ slips: made, residentMB: residentMB() });
    }
    await closeTill(desk);
    clock.pass(24 * 3_600_000);
  }
  await running.close();
  process.stdout.write(JSON.stringify(curve));
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
