// The memory of a desk's process while it makes slips: fill-memory SLIPS
import '../../../scripts/die-with-launcher.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkerPaperRenderer } from '../../../electron/adapters/pdf/worker-paper-renderer.ts';
import { callDesk, openBenchDesk, setUpBenchDesk } from '../bench-desk.ts';
import { slipPage } from '../slip-pages.ts';

const slips = Number(process.argv[2]);
const samplesTaken = 6;
const dataDir = mkdtempSync(join(tmpdir(), 'buka-bench-memory-'));
try {
  const paper = createWorkerPaperRenderer();
  const desk = await openBenchDesk(dataDir, { paper });
  await setUpBenchDesk(callDesk(desk.dispatch));
  // Of the whole process, its worker thread included.
  const residentMB = (): number => process.memoryUsage().rss / 1_000_000;
  const curve = [{ slips: 0, residentMB: residentMB() }];
  const every = Math.max(1, Math.ceil(slips / samplesTaken));
  for (let made = 1; made <= slips; made += 1) {
    const rendered = await paper.render(slipPage(made));
    if (!rendered.ok) throw new Error(rendered.error.code);
    if (made % every === 0 || made === slips) curve.push({ slips: made, residentMB: residentMB() });
  }
  await desk.close();
  process.stdout.write(JSON.stringify(curve));
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
