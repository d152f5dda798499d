import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeFolder, readDayFile } from '../demo/demo-files.ts';
import { runDemo, startDemo } from '../demo/demo-process.ts';
import { examine, findPaperFaults, shopIn } from './dead-shop.ts';

const { folder, remove } = makeFolder();
afterAll(remove);

describe('a second desk over the same data folder', { timeout: 60_000 }, () => {
  test('is refused in a sentence, twice, and the first one is not disturbed', async () => {
    const shop = shopIn(folder);
    const visits = 24;
    const first = startDemo({ ...shop, visits });
    expect(await first.reached(1)).toBe(true);
    for (const place of ['elsewhere', 'out']) {
      const second = await runDemo({ ...shop, out: join(folder, place), visits });
      expect(second).toMatchObject({ code: 1, signal: null, lines: [] });
      expect(second.stderr).toContain('Buka is already open on this computer.');
      expect(second.stderr).toContain('desk-already-open');
      // A refusal is no crash: nobody is shown the inside of the program.
      expect(second.stderr).not.toMatch(/\bat .*\.ts:\d+/u);
    }
    const seenMeanwhile = first.lines.length;
    const { code, lines } = await first.ended;
    expect({ code, lineCount: lines.length }).toEqual({ code: 0, lineCount: visits });
    // The second ones came while the first was at work, or this has shown nothing.
    expect(seenMeanwhile).toBeLessThan(visits);
    const { faults, entries } = examine(shop.data, lines, visits);
    expect([...faults, ...findPaperFaults(shop, entries)]).toEqual([]);
    expect(readDayFile(shop.out).visits).toHaveLength(visits);
  });
});
