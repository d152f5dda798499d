import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder, readDayFile } from '../demo/demo-files.ts';
import { runDemo, startDemo, type FinishedLine, type RunningDemo } from '../demo/demo-process.ts';
import { createChance } from './chance.ts';
import { examine, findPaperFaults, shopIn, type Autopsy, type ShopFolders } from './dead-shop.ts';

/** `npm test` kills as often as its patience allows; the full run is BUKA_KILLS=100. */
const kills = Number(process.env['BUKA_KILLS'] ?? 20);
const killsAt = {
  setUp: Math.max(1, Math.floor(kills * 0.06)),
  delivery: Math.max(1, Math.floor(kills * 0.06)),
  close: Math.max(1, Math.floor(kills * 0.05)),
  printing: Math.max(1, Math.floor(kills * 0.15)),
  copies: Math.max(1, Math.floor(kills * 0.2)),
};
const killsInARow = kills - Object.values(killsAt).reduce((sum, count) => sum + count, 0);
const midDayShare = 0.8;
const patienceMs = 60_000 + kills * 20_000;

const chance = createChance();
console.log(`kills by chance ${chance.seed}; BUKA_CHANCE=${chance.seed} brings the same ones again`);
const { folder, remove } = makeFolder();
const done: { readonly series: string; readonly isMidDay: boolean }[] = [];
afterAll(remove);

/** Waits for a moment of the demonstration, kills it and looks at what is left. Lines that came are added to `acknowledged`. */
async function killAt(
  series: string,
  shop: ShopFolders,
  visits: number,
  acknowledged: FinishedLine[],
  moment: (demo: RunningDemo) => Promise<void>,
): Promise<Autopsy> {
  const demo = startDemo({ ...shop, visits });
  await moment(demo);
  demo.child.kill('SIGKILL');
  const { signal, lines, stderr } = await demo.ended;
  acknowledged.push(...lines);
  if (signal !== 'SIGKILL') throw new Error(`ended before it was killed: ${stderr}`);
  const autopsy = examine(shop.data, acknowledged, visits);
  done.push({ series, isMidDay: autopsy.isMidDay });
  return autopsy;
}

/** Starts again until the day is closed, and answers what is wrong then. */
async function finishDay(shop: ShopFolders, visits: number, acknowledged: FinishedLine[]): Promise<readonly string[]> {
  const { code, lines, stderr } = await runDemo({ ...shop, visits });
  if (code !== 0) return [`the next start ended with ${code}: ${stderr}`];
  acknowledged.push(...lines);
  const { faults, entries } = examine(shop.data, acknowledged, visits);
  const visitCount = readDayFile(shop.out).visits.length;
  const wrongCount = visitCount === visits ? [] : [`a day of ${visitCount} visits`];
  return [...faults, ...findPaperFaults(shop, entries), ...wrongCount];
}

const afterLines = (lineCount: number, delayMs: number) => async (demo: RunningDemo) => {
  if (!(await demo.reached(lineCount))) throw new Error(`no ${lineCount} lines: ${(await demo.ended).stderr}`);
  await sleep(delayMs);
};

/** As soon as `isReached`; looked at so often that the step itself is still going on. */
const asSoonAs = (isReached: () => boolean, delayMs: number) => async (demo: RunningDemo) => {
  while (!isReached() && demo.child.exitCode === null) await sleep(1);
  if (delayMs > 0) await sleep(delayMs);
};

const countFiles = (where: string, pattern: RegExp): number =>
  existsSync(where) ? readdirSync(where).filter((file) => pattern.test(file)).length : 0;

describe('a desk that is killed', { timeout: patienceMs }, () => {
  test(`${killsInARow} times in a row over one data folder keeps every promise, and finishes its day`, async () => {
    const shop = shopIn(join(folder, 'row'));
    const visits = 40;
    const acknowledged: FinishedLine[] = [];
    const faults: string[] = [];
    let finishedToday = 0;
    for (let killed = 0; killed < killsInARow && faults.length === 0;) {
      // The last visits of a day are left alone, so that no kill falls after them.
      const most = Math.min(6, visits - finishedToday - 5);
      if (most < 1) {
        faults.push(...(await finishDay(shop, visits, acknowledged)));
        finishedToday = 0;
      } else {
        const moment = afterLines(chance.between(1, most), chance.between(0, 130));
        const autopsy = await killAt('in a row', shop, visits, acknowledged, moment);
        faults.push(...autopsy.faults);
        finishedToday = autopsy.finishedToday;
        killed += 1;
      }
    }
    expect(faults).toEqual([]);
    expect(await finishDay(shop, visits, acknowledged)).toEqual([]);
  });

  describe('in the middle of a day', () => {
    const visits = 14;
    const base = join(folder, 'base');
    const before: FinishedLine[] = [];
    beforeAll(async () => {
      const demo = startDemo({ ...shopIn(base), visits });
      await demo.reached(2);
      demo.child.kill('SIGKILL');
      before.push(...(await demo.ended).lines);
    });

    const copyOfBase = (name: string): ShopFolders => {
      cpSync(base, join(folder, name), { recursive: true });
      return shopIn(join(folder, name));
    };

    test.each(Array.from({ length: killsAt.copies }, (_, index) => index))(
      'and whose folder is a copy (%i)',
      async (index) => {
        const shop = copyOfBase(`copy-${index}`);
        const acknowledged = [...before];
        const { faults } = await killAt(
          'copy',
          shop,
          visits,
          acknowledged,
          afterLines(chance.between(1, 8), chance.between(0, 130)),
        );
        expect(faults).toEqual([]);
        expect(await finishDay(shop, visits, acknowledged)).toEqual([]);
      },
    );

    test.each(Array.from({ length: killsAt.printing }, (_, index) => index))('while it prints (%i)', async (index) => {
      const shop = copyOfBase(`printing-${index}`);
      const acknowledged = [...before];
      const papers = countFiles(shop.out, /\.pdf$/u) + chance.between(1, 6);
      // Half of them when a page is on its way, half when one has just come out and the journal does not know it yet.
      const isPrinting =
        index % 2 === 0 ? () => countFiles(shop.out, /\.part$/u) > 0 : () => countFiles(shop.out, /\.pdf$/u) >= papers;
      const { faults } = await killAt('printing', shop, visits, acknowledged, asSoonAs(isPrinting, 0));
      expect(faults).toEqual([]);
      expect(await finishDay(shop, visits, acknowledged)).toEqual([]);
    });
  });

  test.each(Array.from({ length: killsAt.setUp }, (_, index) => index))('while it is set up (%i)', async (index) => {
    const shop = shopIn(join(folder, `set-up-${index}`));
    const acknowledged: FinishedLine[] = [];
    const file = join(shop.data, index % 2 === 0 ? 'buka.sqlite' : 'buka.keys.json');
    const moment = asSoonAs(() => existsSync(file), chance.between(0, 250));
    const { faults } = await killAt('set-up', shop, 2, acknowledged, moment);
    expect(faults).toEqual([]);
    expect(await finishDay(shop, 2, acknowledged)).toEqual([]);
  });

  test.each(Array.from({ length: killsAt.delivery }, (_, index) => index))(
    'while it takes in a delivery (%i)',
    async (index) => {
      const shop = shopIn(join(folder, `delivery-${index}`));
      const acknowledged: FinishedLine[] = [];
      // Head office writes its books just before it hands out the file.
      const moment = asSoonAs(() => countFiles(shop.home, /^books-.*\.json$/u) > 0, chance.between(0, 120));
      const { faults } = await killAt('delivery', shop, 2, acknowledged, moment);
      expect(faults).toEqual([]);
      expect(await finishDay(shop, 2, acknowledged)).toEqual([]);
    },
  );

  test.each(Array.from({ length: killsAt.close }, (_, index) => index))(
    'while it closes the day (%i)',
    async (index) => {
      const shop = shopIn(join(folder, `close-${index}`));
      const acknowledged: FinishedLine[] = [];
      const moment =
        index % 2 === 0
          ? asSoonAs(() => countFiles(shop.out, /^z-report-.*\.pdf$/u) > 0, chance.between(0, 40))
          : afterLines(2, chance.between(0, 150));
      const { faults } = await killAt('close', shop, 2, acknowledged, moment);
      expect(faults).toEqual([]);
      expect(await finishDay(shop, 2, acknowledged)).toEqual([]);
      // The day that was cut off is brought to its end; no second one is begun.
      expect(acknowledged).toHaveLength(2);
      expect(readDayFile(shop.out).z.number).toBe(1);
    },
  );

  test('was killed often enough, and most often in the middle of a day', () => {
    const midDay = done.filter(({ isMidDay }) => isMidDay).length;
    const series = Map.groupBy(done, (kill) => kill.series);
    const table = [...series].map(([name, list]) => `${name} ${list.length}`).join(', ');
    console.log(`killed ${done.length} times (${table}), ${midDay} of them mid-day`);
    expect(done.length).toBeGreaterThanOrEqual(kills);
    expect(midDay / done.length).toBeGreaterThanOrEqual(midDayShare);
  });
});
