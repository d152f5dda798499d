import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyFile } from '../../../electron/adapters/sqlite/verify-file.ts';
import { copyDatabase, workVariedDay, type VariedDay } from './varied-day.ts';

/** More of them on demand, for a long look: BUKA_FLIPS=20000. */
const randomFlips = Number(process.env['BUKA_FLIPS'] ?? 600);
const headerBytes = 100;

let day: VariedDay;
let file: string;
let bytes: Buffer;
let expected: string;

beforeAll(async () => {
  day = await workVariedDay();
  file = copyDatabase(day.desk);
  bytes = readFileSync(file);
  expected = rowsOf(file);
});

afterAll(() => day.desk.close());

/** Every row of every table, the schema itself among them. */
function rowsOf(path: string): string {
  const raw = new Database(path, { readonly: true });
  try {
    const tables = raw
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all() as string[];
    const select = (table: string): unknown[] => raw.prepare(`SELECT * FROM ${table}`).raw().all();
    const schema = raw.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name').raw().all();
    return JSON.stringify([schema, tables.map(select)]);
  } finally {
    raw.close();
  }
}

function isNoticed(): boolean {
  const verdict = verifyFile(file);
  return !verdict.ok || !verdict.value.ok;
}

/** Where in the file an offset lies, for the report. */
function kindOf(offset: number): string {
  const headerFields: readonly (readonly [number, string])[] = [
    [18, 'header: write and read version'],
    [24, 'header: change counter'],
    [28, 'header: size in pages'],
    [32, 'header: free list'],
    [40, 'header: schema cookie'],
    [44, 'header: schema format'],
    [48, 'header: cache size'],
    [52, 'header: vacuum'],
    [56, 'header: text encoding'],
    [60, 'header: user version'],
    [64, 'header: vacuum'],
    [68, 'header: application id'],
    [72, 'header: reserved'],
    [92, 'header: version valid for'],
    [96, 'header: library version'],
  ];
  const field = headerFields.findLast(([from]) => from <= offset);
  if (offset < headerBytes) return field?.[1] ?? 'header: magic, page size';
  const pageSize = bytes.readUInt16BE(16);
  const start = Math.floor(offset / pageSize) * pageSize;
  const page = start + (start === 0 ? headerBytes : 0);
  const type = bytes[page] ?? 0;
  if (![2, 5, 10, 13].includes(type)) return 'page of overflow or free list';
  const pointersEnd = page + (type < 8 ? 12 : 8) + 2 * bytes.readUInt16BE(page + 3);
  const contentStart = start + (bytes.readUInt16BE(page + 5) || 65_536);
  if (offset < pointersEnd) return 'page: header and pointers';
  if (offset < contentStart) return 'page: free space';
  const isInner = type < 8;
  return isInFreeBlock(start, page, offset) ? 'page: freed cell' : isInner ? 'inner page: cells' : 'leaf page: cells';
}

/** Room of cells that are gone, which a page keeps in a chain of its own. */
function isInFreeBlock(start: number, page: number, offset: number): boolean {
  let block = bytes.readUInt16BE(page + 1);
  while (block !== 0) {
    const from = start + block;
    if (offset >= from && offset < from + bytes.readUInt16BE(from + 2)) return true;
    block = bytes.readUInt16BE(from);
  }
  return false;
}

function flipAndJudge(offset: number, mask: number, unnoticed: Map<string, number>): void {
  const descriptor = openSync(file, 'r+');
  const original = bytes[offset] ?? 0;
  writeSync(descriptor, Buffer.from([original ^ mask]), 0, 1, offset);
  try {
    if (isNoticed()) return;
    const kind = kindOf(offset);
    unnoticed.set(kind, (unnoticed.get(kind) ?? 0) + 1);
    if (rowsOf(file) !== expected)
      throw new Error(`a changed row went unnoticed: byte ${offset}, mask ${mask}, ${kind}`);
  } finally {
    writeSync(descriptor, Buffer.from([original]), 0, 1, offset);
    closeSync(descriptor);
  }
}

/** A small generator with a seed, so that a finding can be repeated. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test('the untouched file is accepted', () => expect(isNoticed()).toBe(false));

test('no flip in the header changes a row unnoticed', () => {
  const unnoticed = new Map<string, number>();
  for (let offset = 0; offset < headerBytes; offset += 1) {
    for (const mask of [0x01, 0x80, 0xff]) flipAndJudge(offset, mask, unnoticed);
  }
  report('header', 300, unnoticed);
  expect([...unnoticed.keys()].filter((kind) => !kind.startsWith('header'))).toEqual([]);
});

test('no flip anywhere changes a row unnoticed', () => {
  const random = createRandom(20_261_120);
  const unnoticed = new Map<string, number>();
  for (let turn = 0; turn < randomFlips; turn += 1) {
    const offset = Math.floor(random() * bytes.length);
    flipAndJudge(offset, turn % 2 === 0 ? 1 << Math.floor(random() * 8) : 1 + Math.floor(random() * 255), unnoticed);
  }
  report('file', randomFlips, unnoticed);
  // Much of the file is room that nothing stands in; if nothing at all went unnoticed, the flips did not reach the file.
  expect(unnoticed.get('page: free space') ?? 0).toBeGreaterThan(0);
  expect(rowsOf(file)).toBe(expected);
});

test('every flip within a cell of the journal is noticed', () => {
  const random = createRandom(7);
  const body = Buffer.from('"kind":"cash"');
  expect(bytes.includes(body)).toBe(true);
  const unnoticed = new Map<string, number>();
  const start = bytes.indexOf(body);
  for (let offset = start; offset < start + body.length; offset += 1)
    flipAndJudge(offset, 1 + Math.floor(random() * 255), unnoticed);
  expect([...unnoticed]).toEqual([]);
});

function report(what: string, tried: number, unnoticed: ReadonlyMap<string, number>): void {
  if (process.env['BUKA_FLIPS'] === undefined) return;
  console.log(
    `${what}: ${tried} flips of ${bytes.length} bytes; unnoticed and without effect: ${JSON.stringify(Object.fromEntries(unnoticed))}`,
  );
}
