import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { anchorOf, makeFolder, readDayFile } from './demo-files.ts';
import { runDemo } from './demo-process.ts';
import { findBrokenPromises, finishedIn, readJournal, receiptOf } from './read-journal.ts';
import { verifyJournal } from './verify-process.ts';

const { folder, remove } = makeFolder();
const home = join(folder, 'home');
afterAll(remove);

describe('a demonstration played again', () => {
  test('over the same data goes on with the next business day', async () => {
    const data = join(folder, 'shop', 'data');
    const days = [];
    for (const out of ['one', 'two', 'three'].map((name) => join(folder, 'shop', name))) {
      const { code, lines } = await runDemo({ home, out, data, visits: 6 });
      expect({ code, lines: lines.length }).toEqual({ code: 0, lines: 6 });
      days.push(readDayFile(out));
      expect(readdirSync(out).filter((file) => file.startsWith('receipt-'))).toHaveLength(6);
    }
    expect(days.map(({ z }) => z.number)).toEqual([1, 2, 3]);
    expect(days.map(({ visits }) => visits.map(({ receipt }) => Number(receipt.slice(-6))))).toEqual([
      [1, 2, 3, 4, 5, 6],
      [7, 8, 9, 10, 11, 12],
      [13, 14, 15, 16, 17, 18],
    ]);
    const dates = days.map(({ businessDay }) => businessDay);
    expect(dates.map((date) => Date.parse(date) - Date.parse(dates[0] ?? ''))).toEqual([0, 86_400_000, 172_800_000]);
    const journal = join(data, 'buka.sqlite');
    const entries = readJournal(journal);
    expect(findBrokenPromises(entries)).toEqual([]);
    expect(finishedIn(entries).map(receiptOf)).toEqual(
      days.flatMap(({ visits }) => visits.map(({ receipt }) => receipt)),
    );
    const anchors = days.flatMap((day) => ['--anchor', anchorOf(day)]);
    expect(verifyJournal(journal, ...anchors)).toMatchObject({ code: 0, ok: true, uncovered: 0 });
  });

  test('with the same seed tells the same story, with another seed another', async () => {
    const [first, same, other] = await Promise.all(
      [3, 3, 4].map(async (seed, index) => {
        const out = join(folder, `seed-${index}`);
        const { code } = await runDemo({ home, out, visits: 8, seed });
        expect(code).toBe(0);
        return readDayFile(out).visits.map(({ language, items, settlement }) => ({
          language,
          items: items.map(({ kind, brandId, outcome, totalMinor }) => ({ kind, brandId, outcome, totalMinor })),
          paid: [settlement.dueMinor, settlement.changeMinor, ...settlement.tenders.map(({ kind }) => kind)],
        }));
      }),
    );
    expect(same).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test('with an option that is wrong says how it is used, and touches nothing', async () => {
    const out = join(folder, 'untouched');
    for (const wrong of [{ visits: 0 }, { visits: 1501 }, { pack: 'CA-XX' }, { seed: -1 }]) {
      const { code, lines, stderr } = await runDemo({ home, out, ...wrong });
      expect({ code, lines }).toEqual({ code: 2, lines: [] });
      expect(stderr).toMatch(/usage: --out DIR|'--seed/u);
    }
    expect(existsSync(out)).toBe(false);
  });
});
