import { copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabaseToRead } from '../../../electron/adapters/sqlite/open-database.ts';
import { findProjectionDifference, rebuildProjections } from '../../../electron/adapters/sqlite/replay-projections.ts';
import { verifyFile } from '../../../electron/adapters/sqlite/verify-file.ts';
import { managerPin, newIntent, type TestDesk } from '../open-test-desk.ts';
import { snapshotRow } from '../feed-rows.ts';
import {
  confirmedProfileRow,
  databaseOf,
  sellReplacement,
  stockTheDesk,
  workVariedDay,
  type VariedDay,
} from './varied-day.ts';

const dayMs = 24 * 3_600_000;

let day: VariedDay;

beforeEach(async () => {
  day = await workVariedDay();
});

afterEach(() => day.desk.close());

function projectionDifference(): unknown {
  const opened = openDatabaseToRead(databaseOf(day.desk));
  if (!opened.ok) throw new Error(opened.error.code);
  const rebuilt = rebuildProjections(opened.value);
  try {
    return findProjectionDifference(opened.value, rebuilt);
  } finally {
    rebuilt.raw.close();
    opened.value.raw.close();
  }
}

interface SealedRow {
  readonly seq: number;
  readonly field: string;
  readonly wrapped_key: Buffer;
  readonly ciphertext: Buffer;
}

const query = <Row>(sql: string): readonly Row[] => {
  const raw = new Database(databaseOf(day.desk), { readonly: true });
  try {
    return raw.prepare(sql).all() as Row[];
  } finally {
    raw.close();
  }
};

const sealedRows = (): readonly SealedRow[] =>
  query('SELECT seq, field, wrapped_key, ciphertext FROM sealed ORDER BY seq, field');

/** Every file below the folder in one run of bytes. */
function everythingIn(folder: string): Buffer {
  const parts = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? everythingIn(path) : readFileSync(path);
  });
  return Buffer.concat(parts);
}

async function passMonths(desk: TestDesk, months: number): Promise<void> {
  desk.clock.pass(months * 31 * dayMs);
  await desk.signIn(desk.managerId, managerPin);
}

test('rebuilt projections equal the live ones after a varied day, and no projection was left empty', () => {
  expect(projectionDifference()).toBeNull();
  const tables = [
    'desk',
    'clerk',
    'business_day',
    'visit',
    'receipt',
    'item',
    'stock_profile',
    'stock_voucher',
    'product',
    'reissue',
    'print_job',
    'attention',
    'waiting',
  ];
  for (const table of tables) expect(query(`SELECT 1 FROM ${table} LIMIT 1`), table).toHaveLength(1);
});

test('they equal them also while a visit is open, after a restart, and on the next day', async () => {
  const { desk } = day;
  desk.clock.pass(dayMs);
  await desk.restart();
  await desk.signIn(desk.managerId, managerPin);
  await desk.value('openDay', { intent: newIntent(), float: [] });
  await desk.value('startVisit', { intent: newIntent(), language: 'nl' });
  expect(projectionDifference()).toBeNull();
  await stockTheDesk(desk, 3, 3);
  expect(projectionDifference()).toBeNull();
  expect(verifyFile(databaseOf(desk))).toMatchObject({ ok: true, value: { ok: true } });
});

test('after a purge the values are gone from the folder, the chain verifies and the projections still equal a replay', async () => {
  const { desk } = day;
  const before = sealedRows();
  expect(everythingIn(desk.dataDir).includes(before[0]?.ciphertext ?? Buffer.from('none'))).toBe(true);
  await passMonths(desk, 4);
  const { purged } = await desk.value('runRetention', { intent: newIntent() });
  const kept = new Set(sealedRows().map((row) => `${row.seq}/${row.field}`));
  const gone = before.filter((row) => !kept.has(`${row.seq}/${row.field}`));
  expect(gone).toHaveLength(purged);
  const fields = new Set(gone.map((row) => row.field.replace(/\d+/, 'n')));
  expect(fields).toEqual(
    new Set(['profiles.n.activationCode', 'profiles.n.confirmationCode', 'vouchers.n.pin', 'eid', 'imei']),
  );
  expectNowhere(desk, gone);
  expect(projectionDifference()).toBeNull();
  expect(verifyFile(databaseOf(desk))).toMatchObject({ ok: true, value: { ok: true, fault: null } });
});

test('the copy that a migration set aside goes before its values may outlive their time', async () => {
  const { desk } = day;
  const backup = `${databaseOf(desk)}.before-7`;
  copyFileSync(databaseOf(desk), backup);
  await passMonths(desk, 4);
  expect(existsSync(backup)).toBe(true);
  await desk.value('runRetention', { intent: newIntent() });
  expect(existsSync(backup)).toBe(false);
});

test('the blind indexes of what was purged are gone too', async () => {
  const { desk } = day;
  const indexes = query<{ readonly blind_index: Buffer }>(
    "SELECT blind_index FROM sealed WHERE field IN ('eid', 'imei')",
  );
  expect(indexes.length).toBeGreaterThan(1);
  await passMonths(desk, 4);
  await desk.value('runRetention', { intent: newIntent() });
  const bytes = everythingIn(desk.dataDir);
  expect(indexes.filter((row) => bytes.includes(row.blind_index))).toEqual([]);
});

test('the same intent purges once', async () => {
  await passMonths(day.desk, 4);
  const intent = newIntent();
  const first = await day.desk.value('runRetention', { intent });
  expect(await day.desk.value('runRetention', { intent })).toEqual(first);
  expect(query("SELECT 1 FROM journal WHERE kind = 'sealed-purged'")).toHaveLength(1);
  expect(await day.desk.value('runRetention', { intent: newIntent() })).toEqual({ purged: 0 });
});

test('phone numbers go when the sales records may go', async () => {
  const { desk } = day;
  const numbers = sealedRows().filter((row) => row.field === 'msisdn');
  expect(numbers.length).toBeGreaterThan(2);
  await passMonths(desk, 12 * 12);
  await desk.value('runRetention', { intent: newIntent() });
  expect(sealedRows().filter((row) => row.field === 'msisdn')).toEqual([]);
  expectNowhere(desk, numbers);
  expect(projectionDifference()).toBeNull();
  expect(verifyFile(databaseOf(desk))).toMatchObject({ ok: true, value: { ok: true } });
});

test('the values are gone also when the pages were moved about before: hundreds of rows, some visits in between', async () => {
  const { desk } = day;
  desk.clock.pass(dayMs);
  await desk.signIn(desk.managerId, managerPin);
  await desk.value('openDay', { intent: newIntent(), float: [] });
  for (const index of [1, 2, 3]) {
    await importMany(desk, index);
    desk.clock.pass(2 * dayMs);
    await desk.signIn(desk.managerId, managerPin);
  }
  const before = sealedRows();
  expect(before.length).toBeGreaterThan(700);
  await passMonths(desk, 4);
  await desk.value('runRetention', { intent: newIntent() });
  const kept = new Set(sealedRows().map((row) => `${row.seq}/${row.field}`));
  expectNowhere(
    desk,
    before.filter((row) => !kept.has(`${row.seq}/${row.field}`)),
  );
  expect(verifyFile(databaseOf(desk))).toMatchObject({ ok: true, value: { ok: true } });
});

async function importMany(desk: TestDesk, index: number): Promise<void> {
  const expiresAt = '2027-01-15T00:00:00.000Z';
  const profiles = Array.from({ length: 130 }, (_, serial) =>
    confirmedProfileRow(index * 1000 + serial, { expiresAt }),
  );
  await desk.importFeed({ profiles });
}

test('a reader that is in the way only puts the sweep off until a later commit', async () => {
  const { desk } = day;
  const before = sealedRows();
  await passMonths(desk, 4);
  const reader = new Database(databaseOf(desk), { readonly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM journal').get();
  const startedMs = performance.now();
  await desk.value('runRetention', { intent: newIntent() });
  expect(performance.now() - startedMs).toBeLessThan(2_000);
  const kept = new Set(sealedRows().map((row) => `${row.seq}/${row.field}`));
  const gone = before.filter((row) => !kept.has(`${row.seq}/${row.field}`));
  expect(everythingIn(desk.dataDir).includes(gone[0]?.ciphertext ?? Buffer.from('none'))).toBe(true);
  reader.exec('COMMIT');
  reader.close();
  await desk.value('lockDesk', { intent: newIntent(), why: 'asked' });
  expectNowhere(desk, gone);
});

function expectNowhere(desk: TestDesk, rows: readonly SealedRow[]): void {
  expect(rows.length).toBeGreaterThan(0);
  const bytes = everythingIn(desk.dataDir);
  const found = rows.filter((row) => bytes.includes(row.ciphertext) || bytes.includes(row.wrapped_key));
  // Half of a value would be as bad as all of it.
  const traces = rows.filter(
    (row) => bytes.includes(row.wrapped_key.subarray(0, 24)) || bytes.includes(row.wrapped_key.subarray(-24)),
  );
  expect({ found: found.length, traces: traces.length }).toEqual({ found: 0, traces: 0 });
}

test('selling goes on with what is left after a purge', async () => {
  const { desk } = day;
  await passMonths(desk, 1);
  await desk.value('runRetention', { intent: newIntent() });
  await desk.value('openDay', { intent: newIntent(), float: [] });
  await desk.importFeed({ snapshots: [snapshotRow('+14165550177', { asOf: desk.clock.now() })] });
  await sellReplacement(desk, '416-555-0177');
  expect(projectionDifference()).toBeNull();
});
