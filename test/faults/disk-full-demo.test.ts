import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeFolder, readDayFile } from '../demo/demo-files.ts';
import { runDemo, type FinishedLine } from '../demo/demo-process.ts';
import { examine, findPaperFaults, shopIn, type ShopFolders } from './dead-shop.ts';

const { folder, remove } = makeFolder();
const mounted: string[] = [];

/** A disk of its own for a folder, as small as asked for; false where that is not permitted. */
function mountSmallDisk(where: string, sizeKib: number): boolean {
  mkdirSync(where, { recursive: true });
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeKib}k,mode=700`, 'tmpfs', where]).status !== 0) return false;
  mounted.push(where);
  return true;
}

afterAll(() => {
  for (const where of mounted) spawnSync('umount', [where]);
  remove();
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mountSmallDisk(join(folder, 'trial'), 64);
if (!canMount)
  console.warn('\n*** SKIPPED: no small disk can be mounted here (root on Linux only), so none has run full. ***\n');

const sentence = 'The disk is full, so this step was not kept. Everything confirmed before is safe.';

describe.skipIf(!canMount)('a desk whose disk runs full', { timeout: 180_000 }, () => {
  test.each([
    { sizeKib: 1_536, at: 'in the middle of the day' },
    { sizeKib: 2_048, at: 'a little later' },
  ])('with $sizeKib KiB, $at, stops with a sentence and loses nothing', async ({ sizeKib }) => {
    const shop = shopIn(join(folder, `full-${sizeKib}`));
    expect(mountSmallDisk(shop.data, sizeKib)).toBe(true);
    const visits = 60;
    const full = await runDemo({ ...shop, visits });
    expect(full).toMatchObject({ code: 1, signal: null });
    expect(full.stderr).toContain(sentence);
    expect(full.stderr).not.toMatch(/\bat .*\.ts:\d+/u);
    expect(full.lines.length).toBeGreaterThan(0);
    expect(full.lines.length).toBeLessThan(visits);
    const acknowledged: FinishedLine[] = [...full.lines];
    expect(examine(shop.data, acknowledged, visits)).toMatchObject({ faults: [], isMidDay: true });

    // Still full: the desk says so again, and still nothing is lost.
    const again = await runDemo({ ...shop, visits });
    expect(again).toMatchObject({ code: 1, signal: null });
    expect(again.stderr).toContain('The disk is full');
    acknowledged.push(...again.lines);
    expect(examine(shop.data, acknowledged, visits).faults).toEqual([]);

    const roomy: ShopFolders = { ...shop, data: join(folder, `roomy-${sizeKib}`) };
    cpSync(shop.data, roomy.data, { recursive: true });
    const next = await runDemo({ ...roomy, visits: acknowledged.length + 4 });
    expect(next).toMatchObject({ code: 0 });
    expect(next.lines).toHaveLength(4);
    const { faults, entries } = examine(roomy.data, [...acknowledged, ...next.lines], visits);
    expect([...faults, ...findPaperFaults(shop, entries)]).toEqual([]);
    expect(readDayFile(shop.out).z.varianceMinor).toBe(0);
  });

  test('before it was ever set up, says so too, and is set up when there is room', async () => {
    const shop = shopIn(join(folder, 'never'));
    expect(mountSmallDisk(shop.data, 96)).toBe(true);
    const full = await runDemo({ ...shop, visits: 1 });
    expect(full).toMatchObject({ code: 1, signal: null, lines: [] });
    expect(full.stderr).toContain('The disk is full');
    const roomy: ShopFolders = { ...shop, data: join(folder, 'never-roomy') };
    cpSync(shop.data, roomy.data, { recursive: true, filter: (file) => !file.endsWith('.lock') });
    rmSync(join(roomy.data, 'buka.lock'), { force: true });
    const next = await runDemo({ ...roomy, visits: 1 });
    expect(next).toMatchObject({ code: 0 });
    expect(examine(roomy.data, next.lines, 1).faults).toEqual([]);
  });
});
