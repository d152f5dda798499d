import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../electron/adapters/sqlite/open-database.ts';
import { parseAnchor, verifyFile } from '../../../electron/adapters/sqlite/verify-file.ts';
import { copyDatabase, databaseOf, workVariedDay, type VariedDay } from './varied-day.ts';

let day: VariedDay;

beforeAll(async () => {
  day = await workVariedDay();
});

afterAll(() => day.desk.close());

function codeOf(file: string): string {
  const verdict = verifyFile(file);
  return verdict.ok ? (verdict.value.fault?.code ?? 'accepted') : verdict.error.code;
}

const inFolder = (name: string): string => join(day.desk.dataDir, name);

function makeFile(name: string, content: string | Uint8Array): string {
  writeFileSync(inFolder(name), content);
  return inFolder(name);
}

describe('files that are no journal of ours', () => {
  const cases: readonly (readonly [string, () => string, string])[] = [
    ['a file that is not there', () => inFolder('nothing.sqlite'), 'database-missing'],
    ['an empty file', () => makeFile('empty', ''), 'database-foreign'],
    ['a text', () => makeFile('letter.txt', 'Dear head office, '.repeat(500)), 'database-foreign'],
    ['three bytes', () => makeFile('three', 'SQL'), 'database-foreign'],
    [
      'the first words of a database and then nothing',
      () => makeFile('magic', 'SQLite format 3\0'),
      'database-foreign',
    ],
    ['a folder', makeFolder, 'database-unreachable'],
    ["another program's database", () => foreignDatabase('foreign.sqlite', 0), 'database-foreign'],
    [
      "another program's database with an id of its own",
      () => foreignDatabase('foreign-id.sqlite', 0x1234),
      'database-foreign',
    ],
    ['a database of a newer Buka', () => withVersion(99), 'database-newer'],
    ['a database without a version', () => withVersion(0), 'database-corrupt'],
    ['a database with a version below zero', () => withVersion(-1), 'database-corrupt'],
  ];
  test.each(cases)('%s', (_name, make, code) => {
    expect(codeOf(make())).toBe(code);
  });
  test.each(cases)('%s is not opened for writing either, and stays as it was', (name, make, code) => {
    const file = make();
    const before = contentOf(file);
    const opened = openDatabase(file);
    if (opened.ok) opened.value.raw.close();
    const startsAfresh = name === 'an empty file' || name === 'a file that is not there';
    expect(opened.ok ? 'opened' : opened.error.code).toBe(startsAfresh ? 'opened' : code);
    expect(startsAfresh ? before : contentOf(file)).toEqual(before);
  });
});

function contentOf(file: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return null;
  }
}

function makeFolder(): string {
  mkdirSync(inFolder('a-folder'), { recursive: true });
  return inFolder('a-folder');
}

function foreignDatabase(name: string, applicationId: number): string {
  const raw = new Database(inFolder(name));
  raw.pragma(`application_id = ${applicationId}`);
  raw.exec('CREATE TABLE IF NOT EXISTS journal (seq INTEGER PRIMARY KEY, body TEXT)');
  raw.close();
  return inFolder(name);
}

function withVersion(version: number): string {
  const copy = copyDatabase(day.desk);
  const raw = new Database(copy);
  raw.pragma(`user_version = ${version}`);
  raw.close();
  return copy;
}

test("another program's database that is at work in WAL mode keeps its log", () => {
  const file = inFolder('at-work.sqlite');
  const raw = new Database(file);
  raw.pragma('application_id = 77');
  raw.pragma('journal_mode = WAL');
  raw.exec('CREATE TABLE a (b); INSERT INTO a VALUES (1)');
  const copy = inFolder('copied-at-work.sqlite');
  copyFileSync(file, copy);
  copyFileSync(`${file}-wal`, `${copy}-wal`);
  raw.close();
  const before = [contentOf(copy), contentOf(`${copy}-wal`)];
  expect(before[1]).not.toBeNull();
  openDatabase(copy);
  expect([contentOf(copy), contentOf(`${copy}-wal`)]).toEqual(before);
});

test.each([1, 100, 4096, 5000, 0.5, 0.9, 0.999])('a file cut off at %s is refused', (where) => {
  const copy = copyDatabase(day.desk);
  truncateSync(copy, where < 1 ? Math.floor(statSync(copy).size * where) : where);
  expect(codeOf(copy)).not.toBe('accepted');
});

test('a desk that is at work can be verified, log and all, and is not disturbed', async () => {
  const file = databaseOf(day.desk);
  const writeOne = (): Promise<string> =>
    day.desk.code('signIn', { intent: crypto.randomUUID(), clerkId: day.desk.managerId, pin: '918273' });
  await writeOne();
  expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
  const before = verifyFile(file);
  expect(before).toMatchObject({ ok: true, value: { ok: true } });
  await writeOne();
  expect(verifyFile(file)).toMatchObject({
    ok: true,
    value: { ok: true, entries: (before.ok ? before.value.entries : 0) + 1 },
  });
});

test('anchors are read as people write them', () => {
  const hash = 'ab'.repeat(32);
  expect(parseAnchor(`412:${hash}`)).toEqual({ seq: 412, hash });
  expect(parseAnchor(`  412:${hash.toUpperCase()}\n`)).toEqual({ seq: 412, hash });
  for (const text of ['', '412', `412:${hash}0`, `-1:${hash}`, `4x:${hash}`, `1234567890123456:${hash}`])
    expect(parseAnchor(text)).toBeNull();
});
