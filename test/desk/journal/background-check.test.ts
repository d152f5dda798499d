import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDesk, type DeskOptions, type RunningDesk } from '../../../electron/shells/compose.ts';
import { newIntent } from '../open-test-desk.ts';
import { layCopy, optionsOfCopy } from './copied-desk.ts';
import { spoil } from './spoil.ts';
import { copyDatabase, workVariedDay, type VariedDay } from './varied-day.ts';

let day: VariedDay;
let closedCopy: string;
let folder: string;
let serial = 0;

beforeAll(async () => {
  day = await workVariedDay();
  closedCopy = copyDatabase(day.desk);
});

afterAll(() => day.desk.close());

beforeEach(() => {
  serial += 1;
  folder = layCopy(day.desk, closedCopy, `check-${serial}`);
});

const database = (): string => join(folder, 'buka.sqlite');

const optionsOf = (overrides?: Partial<DeskOptions>): DeskOptions => optionsOfCopy(day.desk, folder, overrides);

function overwritePage(page: number): void {
  const pageSize = 4096;
  const bytes = readFileSync(database());
  bytes.fill(0xa5, (page - 1) * pageSize, page * pageSize);
  writeFileSync(database(), bytes);
}

describe('the check in the background', () => {
  const signIn = (running: RunningDesk): Promise<unknown> =>
    running.dispatch('signIn', { intent: newIntent(), clerkId: day.desk.managerId, pin: '482913' });

  /** More entries at the end than the start looks at, so that only the walk over all of them can find what is wrong at the beginning. */
  async function growAndClose(): Promise<void> {
    const opened = await openDesk(optionsOf({ pinHasher: { hash: async () => 'x', verify: async () => true } }));
    if (!opened.ok) throw new Error(opened.error.code);
    for (let turn = 0; turn < 205; turn += 1) await signIn(opened.value);
    await opened.value.close();
  }

  test('finds nothing in a whole journal, and the desk goes on', async () => {
    const opened = await openDesk(optionsOf({ checkInBackground: true }));
    if (!opened.ok) throw new Error(opened.error.code);
    await opened.value.health?.ended;
    expect(opened.value.health?.brokenAt()).toBeNull();
    await opened.value.close();
  });

  const damages: readonly (readonly [string, (raw: Database.Database) => void, number])[] = [
    [
      'an old entry that was changed',
      (raw) => raw.exec("UPDATE journal SET at = '2026-01-01T00:00:00.000Z' WHERE seq = 9"),
      9,
    ],
    ['an old signature that is gone', (raw) => raw.exec('DELETE FROM head_signature WHERE seq = 9'), 9],
    [
      'an old sealed value that is gone',
      (raw) => raw.exec("DELETE FROM sealed_value WHERE seq = 2 AND field = 'name'"),
      2,
    ],
  ];
  test.each(damages)('finds %s: reading goes on, new writes are refused', async (_name, damage, seq) => {
    await growAndClose();
    spoil(database(), damage);
    const opened = await openDesk(optionsOf({ checkInBackground: true }));
    if (!opened.ok) throw new Error(opened.error.code);
    await opened.value.health?.ended;
    expect(opened.value.health?.brokenAt()).toBe(seq);
    expect(await signIn(opened.value)).toEqual({ ok: false, error: { code: 'journal-broken', details: { seq } } });
    expect(await opened.value.dispatch('showDesk', {})).toMatchObject({ ok: true, value: { setUp: true } });
    await opened.value.close();
  });

  test('counts a page that cannot be read as broken', async () => {
    await growAndClose();
    const raw = new Database(database(), { readonly: true });
    const page = raw.prepare("SELECT min(pageno) FROM dbstat WHERE name = 'journal' AND pagetype = 'leaf'").pluck();
    const leaf = page.get() as number;
    raw.close();
    overwritePage(leaf);
    const opened = await openDesk(optionsOf({ checkInBackground: true }));
    if (!opened.ok) throw new Error(opened.error.code);
    await opened.value.health?.ended;
    expect(opened.value.health?.brokenAt()).toBe(-1);
    expect(await signIn(opened.value)).toMatchObject({ ok: false, error: { code: 'journal-broken' } });
    await opened.value.close();
  });
});
