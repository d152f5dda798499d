import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { isAlive } from '../../scripts/set-up/is-alive.mjs';
import { makeFolder, readDayFile } from '../demo/demo-files.ts';
import { demoArguments, projectFolder, runDemo, watchDemo } from '../demo/demo-process.ts';
import { examine, findPaperFaults, shopIn } from './dead-shop.ts';

const goneWithinMs = 1_000;
const hasProc = existsSync('/proc/self/cmdline');
if (!hasProc)
  console.warn('\n*** SKIPPED: without /proc nobody can see which processes a killed npm leaves behind. ***\n');

const { folder, remove } = makeFolder();
afterAll(remove);

/** Every process that was started for this shop: npm, its shell, the launcher, the desk, its head office. */
function processesOf(text: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        return readFileSync(join('/proc', name, 'cmdline'), 'utf8').includes(text);
      } catch {
        // It ended while the list was read.
        return false;
      }
    })
    .map(Number)
    .filter((pid) => isAlive(pid));
}

describe.skipIf(!hasProc)('npm, killed with SIGKILL above a desk at work', { timeout: 120_000 }, () => {
  test.each([1, 4])('after %i visits, leaves no desk behind, and the next start is not refused', async (lineCount) => {
    const shop = shopIn(join(folder, `npm-${lineCount}`));
    const visits = 12;
    const npm = spawn('npm', ['run', '--silent', 'demo', '--', ...demoArguments({ ...shop, visits })], {
      cwd: projectFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, BUKA_DEMO_HOME: shop.home },
    });
    const demo = watchDemo(npm);
    expect(await demo.reached(lineCount)).toBe(true);
    expect(processesOf(shop.out).length).toBeGreaterThanOrEqual(3);

    npm.kill('SIGKILL');
    const killedAt = Date.now();
    while (processesOf(shop.out).length > 0 && Date.now() - killedAt < 10 * goneWithinMs) await sleep(5);
    expect(Date.now() - killedAt).toBeLessThan(goneWithinMs);

    const acknowledged = [...(await demo.ended).lines];
    const { faults, isMidDay } = examine(shop.data, acknowledged, visits);
    expect({ faults, isMidDay }).toEqual({ faults: [], isMidDay: true });
    const next = await runDemo({ ...shop, visits });
    expect(next).toMatchObject({ code: 0 });
    const after = examine(shop.data, [...acknowledged, ...next.lines], visits);
    expect([...after.faults, ...findPaperFaults(shop, after.entries)]).toEqual([]);
    expect(readDayFile(shop.out).visits).toHaveLength(visits);
  });
});
