import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allMigrations } from '../../../electron/adapters/sqlite/migrations/all-migrations.ts';
import { createJournalStore } from '../../../electron/adapters/sqlite/journal-writer.ts';
import { openDatabase } from '../../../electron/adapters/sqlite/open-database.ts';
import { verifyFile } from '../../../electron/adapters/sqlite/verify-file.ts';
import type { EntryDraft } from '../../../electron/ports/journal-store.ts';
import type { Instant } from '../../../shared/domain/ids.ts';
import { newIntent } from '../open-test-desk.ts';
import { signerOfDesk } from './judge-copy.ts';
import { copyDatabase, workVariedDay, type VariedDay } from './varied-day.ts';

/** A migration that has landed in a shop is never edited: a change is a further file with its own line here. */
const landed: Readonly<Record<string, string>> = {
  '0001-journal-and-projections': '8703630c6ce6ebb2d80dd3001070d45437c970a3625544f876f1ff01c209cae7',
  '0002-less-to-finish': 'c708adef34e16edf148cdfc8dc0bc6d37051a9c7fea56929680f1e21e026f430',
  '0003-waiting-list': 'ecf42ee55b6b60cebe30975301fd11d3ad0a972fd4c411b24be4b691970bb30a',
};

let day: VariedDay;

beforeAll(async () => {
  // An older program can only have written what it knew of.
  day = await workVariedDay({ withWaitingList: false });
});

afterAll(() => day.desk.close());

test('landed migrations are as they were when they landed, and numbered without a gap', () => {
  const hashes = allMigrations.map(({ name, sql }) => [name, createHash('sha256').update(sql).digest('hex')]);
  expect(Object.fromEntries(hashes)).toEqual(landed);
  expect(allMigrations.map(({ name }) => name.slice(0, 5))).toEqual(
    allMigrations.map((_, index) => `${String(index + 1).padStart(4, '0')}-`),
  );
});

const versions = [
  // The index is one that only this version has.
  { version: 1, index: 'item_by_last_four' },
  { version: 2, index: 'found_number_by_last_four' },
];

describe.each(versions)('a desk of version $version', ({ version, index }) => {
  /** The records and projections of today's file in a file that only the migrations up to this version made. */
  const layOlderVersion = (): string => {
    const today = copyDatabase(day.desk);
    const file = `${today}-${version}`;
    const opened = openDatabase(file, allMigrations.slice(0, version));
    if (!opened.ok) throw new Error(opened.error.code);
    const { raw } = opened.value;
    const columnsOf = (schema: string, table: string): unknown[] =>
      raw.prepare('SELECT name FROM pragma_table_info(?, ?)').pluck().all(table, schema);
    raw.prepare('ATTACH ? AS today').run(today);
    const tables = raw.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table'").pluck().all() as string[];
    for (const table of tables) {
      const now = columnsOf('today', table);
      const columns = columnsOf('main', table).filter((column) => now.includes(column));
      raw.exec(`INSERT INTO main.${table} (${columns.join()}) SELECT ${columns.join()} FROM today.${table}`);
    }
    if (version === 1) raw.exec("UPDATE main.visit SET finished = '{}' WHERE state = 'finished'");
    raw.close();
    return file;
  };

  test('is verified as it stands, and its schema is held to its own version', () => {
    const file = layOlderVersion();
    expect(verifyFile(file)).toMatchObject({ ok: true, value: { ok: true } });
    const raw = new Database(file);
    raw.exec(`DROP INDEX ${index}`);
    raw.close();
    expect(verifyFile(file)).toMatchObject({
      ok: true,
      value: { fault: { code: 'file-damaged', where: `schema of ${index}` } },
    });
  });

  test('becomes one of this version, with the same projections that a replay makes', () => {
    const file = layOlderVersion();
    const opened = openDatabase(file);
    if (!opened.ok) throw new Error(opened.error.code);
    opened.value.raw.close();
    expect(verifyFile(file)).toMatchObject({ ok: true, value: { ok: true } });
    expect(verifyFile(`${file}.before-${allMigrations.length}`)).toMatchObject({ ok: true, value: { ok: true } });
    const tablesOf = (path: string): unknown[] => {
      const raw = new Database(path, { readonly: true });
      try {
        return ['visit', 'found_number', 'waiting', 'sqlite_schema'].map((table) =>
          raw
            .prepare(`SELECT * FROM ${table} ORDER BY 1, 2`)
            .raw()
            .all()
            .map((row) =>
              table === 'sqlite_schema' ? [row].flat().filter((value) => typeof value === 'string') : row,
            ),
        );
      } finally {
        raw.close();
      }
    };
    expect(tablesOf(file)).toEqual(tablesOf(copyDatabase(day.desk)));
  });

  test('has no waiting list, and keeps one once it is of this version', async () => {
    const file = layOlderVersion();
    expect(countWaiting(file)).toBe('no such table: waiting');
    const opened = openDatabase(file);
    if (!opened.ok) throw new Error(opened.error.code);
    expect(countWaiting(file)).toBe(0);
    const store = createJournalStore(opened.value, await signerOfDesk(day.desk));
    expect(store.commit([somebodyWaits()])).toMatchObject({ ok: true });
    store.close();
    expect(countWaiting(file)).toBe(1);
    expect(verifyFile(file)).toMatchObject({ ok: true, value: { ok: true } });
  });
});

const somebodyWaits = (): EntryDraft => {
  const id = newIntent();
  return {
    id,
    kind: 'waiting-added',
    at: '2026-11-20T18:00:00.000Z' as Instant,
    businessDay: '2026-11-20',
    clerk: day.clerkId,
    visitId: null,
    body: { waitingId: id, ticket: 1, appointmentAt: null, language: 'fr', business: null },
    sealed: [],
  };
};

/** How many rows the waiting list has, or why it cannot be told. */
function countWaiting(file: string): unknown {
  const raw = new Database(file, { readonly: true });
  try {
    return raw.prepare('SELECT count(*) FROM waiting').pluck().get();
  } catch (error) {
    return error instanceof Error ? error.message : error;
  } finally {
    raw.close();
  }
}

describe('a further migration', () => {
  const next = allMigrations.length + 1;
  const further = {
    name: 'a-further-one',
    sql: `ALTER TABLE receipt ADD COLUMN remark TEXT;
      UPDATE receipt SET remark = 'old' WHERE number = 1;
      CREATE TABLE remark_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;`,
  };
  const upgraded = [...allMigrations, further];
  const broken = [...allMigrations, { ...further, sql: `${further.sql} INSERT INTO nowhere VALUES (1);` }];

  const openWith = (file: string, migrations: typeof allMigrations): string => {
    const opened = openDatabase(file, migrations);
    if (opened.ok) opened.value.raw.close();
    return opened.ok ? 'open' : opened.error.code;
  };
  const read = (file: string, sql: string): unknown[] => {
    const raw = new Database(file, { readonly: true });
    try {
      return raw.prepare(sql).raw().all();
    } finally {
      raw.close();
    }
  };
  const journalOf = (file: string): unknown[] => read(file, 'SELECT * FROM journal ORDER BY seq');
  const versionOf = (file: string): unknown => read(file, 'PRAGMA user_version').flat()[0];

  test('keeps every entry, does its work, and sets a whole copy of the old file aside first', () => {
    const file = copyDatabase(day.desk);
    const before = journalOf(file);
    expect(openWith(file, upgraded)).toBe('open');
    expect(versionOf(file)).toBe(next);
    expect(journalOf(file)).toEqual(before);
    expect(read(file, 'SELECT remark FROM receipt ORDER BY number')).toEqual([['old'], [null], [null]]);
    const backup = `${file}.before-${next}`;
    expect(versionOf(backup)).toBe(next - 1);
    expect(journalOf(backup)).toEqual(before);
    expect(verifyFile(backup)).toMatchObject({ ok: true, value: { ok: true } });
    expect(readdirSync(dirname(file)).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  test('is done once: the next start finds nothing to do and makes no second copy', () => {
    const file = copyDatabase(day.desk);
    openWith(file, upgraded);
    const files = readdirSync(dirname(file));
    expect(openWith(file, upgraded)).toBe('open');
    expect(readdirSync(dirname(file))).toEqual(files);
  });

  test('that fails leaves nothing of itself, and the old program works on', () => {
    const file = copyDatabase(day.desk);
    const before = journalOf(file);
    expect(openWith(file, broken)).toBe('database-unreachable');
    expect(versionOf(file)).toBe(next - 1);
    expect(read(file, "SELECT name FROM pragma_table_info('receipt') WHERE name = 'remark'")).toEqual([]);
    expect(read(file, "SELECT name FROM sqlite_schema WHERE name = 'remark_word'")).toEqual([]);
    expect(journalOf(file)).toEqual(before);
    expect(openWith(file, allMigrations)).toBe('open');
    expect(verifyFile(file)).toMatchObject({ ok: true, value: { ok: true } });
  });

  test('that failed can be tried again, and again, although its copy is there already', () => {
    const file = copyDatabase(day.desk);
    openWith(file, broken);
    expect(existsSync(`${file}.before-${next}`)).toBe(true);
    openWith(file, broken);
    expect(openWith(file, upgraded)).toBe('open');
    expect(versionOf(file)).toBe(next);
  });

  test('cannot be undone by an older program: it refuses the file and changes nothing', () => {
    const file = copyDatabase(day.desk);
    openWith(file, upgraded);
    expect(openWith(file, allMigrations)).toBe('database-newer');
    expect(verifyFile(file)).toEqual({ ok: false, error: { code: 'database-newer' } });
    expect(versionOf(file)).toBe(next);
    expect(openWith(file, upgraded)).toBe('open');
  });

  test('runs all steps in one go from an empty file', () => {
    const file = `${copyDatabase(day.desk)}-fresh`;
    expect(openWith(file, upgraded)).toBe('open');
    expect(versionOf(file)).toBe(next);
    expect(existsSync(`${file}.before-${next}`)).toBe(false);
  });
});
