import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allMigrations } from '../../../electron/adapters/sqlite/migrations/all-migrations.ts';
import { openDatabase } from '../../../electron/adapters/sqlite/open-database.ts';
import { verifyFile } from '../../../electron/adapters/sqlite/verify-file.ts';
import { copyDatabase, workVariedDay, type VariedDay } from './varied-day.ts';

/** A migration that has landed in a shop is never edited: a change is a further file with its own line here. */
const landed: Readonly<Record<string, string>> = {
  '0001-journal-and-projections': '8703630c6ce6ebb2d80dd3001070d45437c970a3625544f876f1ff01c209cae7',
  '0002-less-to-finish': 'c708adef34e16edf148cdfc8dc0bc6d37051a9c7fea56929680f1e21e026f430',
};

let day: VariedDay;

beforeAll(async () => {
  day = await workVariedDay();
});

afterAll(() => day.desk.close());

test('landed migrations are as they were when they landed, and numbered without a gap', () => {
  const hashes = allMigrations.map(({ name, sql }) => [name, createHash('sha256').update(sql).digest('hex')]);
  expect(Object.fromEntries(hashes)).toEqual(landed);
  expect(allMigrations.map(({ name }) => name.slice(0, 5))).toEqual(
    allMigrations.map((_, index) => `${String(index + 1).padStart(4, '0')}-`),
  );
});

describe('a desk of the first version', () => {
  /** The records and projections of today's file in a file that only the first migration made. */
  const layFirstVersion = (): string => {
    const today = copyDatabase(day.desk);
    const file = `${today}-first`;
    const opened = openDatabase(file, allMigrations.slice(0, 1));
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
    raw.exec("UPDATE main.visit SET finished = '{}' WHERE state = 'finished'");
    raw.close();
    return file;
  };

  test('is verified as it stands, and its schema is held to its own version', () => {
    const file = layFirstVersion();
    expect(verifyFile(file)).toMatchObject({ ok: true, value: { ok: true } });
    const raw = new Database(file);
    raw.exec('DROP INDEX item_by_last_four');
    raw.close();
    expect(verifyFile(file)).toMatchObject({
      ok: true,
      value: { fault: { code: 'file-damaged', where: 'schema of item_by_last_four' } },
    });
  });

  test('becomes one of this version, with the same projections that a replay makes', () => {
    const file = layFirstVersion();
    const opened = openDatabase(file);
    if (!opened.ok) throw new Error(opened.error.code);
    opened.value.raw.close();
    expect(verifyFile(file)).toMatchObject({ ok: true, value: { ok: true } });
    expect(verifyFile(`${file}.before-2`)).toMatchObject({ ok: true, value: { ok: true } });
    const tablesOf = (path: string): unknown[] => {
      const raw = new Database(path, { readonly: true });
      try {
        return ['visit', 'found_number', 'sqlite_schema'].map((table) =>
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
});

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
