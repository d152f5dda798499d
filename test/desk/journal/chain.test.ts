import { createHash, createPublicKey, verify } from 'node:crypto';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRandomIdSource } from '../../../electron/adapters/system/random-id-source.ts';
import type { JournalRow } from '../../../electron/adapters/sqlite/journal-row.ts';
import { openDatabase } from '../../../electron/adapters/sqlite/open-database.ts';
import { copyDatabase, databaseOf, workVariedDay, type VariedDay } from './varied-day.ts';

type Row = JournalRow;

let day: VariedDay;
let raw: Database.Database;
let rows: readonly Row[];

beforeAll(async () => {
  day = await workVariedDay();
  raw = new Database(databaseOf(day.desk));
  rows = raw.prepare('SELECT * FROM journal ORDER BY seq').all() as Row[];
});

afterAll(async () => {
  raw.close();
  await day.desk.close();
});

/** Canonical JSON written a second time, after RFC 8785: keys by UTF-16 code units, numbers and strings as ECMAScript writes them. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, part]) => part !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}

function hashedText(row: Row): string {
  const { seq, id, epoch, kind, at, clerk } = row;
  const renamed = {
    deskId: row.desk_id,
    schemaVersion: row.schema_version,
    businessDay: row.business_day,
    visitId: row.visit_id,
  };
  return `${row.prev_hash}\n${canonical({ seq, id, epoch, kind, at, clerk, ...renamed, body: JSON.parse(row.body) })}`;
}

test('a varied day wrote entries of nearly every kind', () => {
  expect(new Set(rows.map((row) => row.kind)).size).toBeGreaterThanOrEqual(24);
});

test('every hash is SHA-256 over the previous hash, a line feed and the canonical entry', () => {
  let before = '0'.repeat(64);
  for (const [index, row] of rows.entries()) {
    expect(row.seq).toBe(index + 1);
    expect(row.prev_hash).toBe(before);
    expect(row.hash).toBe(createHash('sha256').update(hashedText(row), 'utf8').digest('hex'));
    before = row.hash;
  }
});

test('every body stands in canonical JSON to the letter', () => {
  for (const row of rows) expect(row.body).toBe(canonical(JSON.parse(row.body)));
});

test('every commit has its head signed with the key that the first entry names', () => {
  const { keys } = JSON.parse(rows[0]?.body ?? '') as { readonly keys: { readonly signing: string } };
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: keys.signing }, format: 'jwk' });
  const signatures = raw.prepare('SELECT * FROM head_signature ORDER BY seq').all() as {
    seq: number;
    first_seq: number;
    signature: string;
  }[];
  let covered = 0;
  for (const { seq, first_seq: firstSeq, signature } of signatures) {
    const row = rows[seq - 1];
    const statement = `buka-journal-head-v1\n${row?.desk_id}\n${row?.epoch}\n${seq}\n${row?.hash}`;
    expect(verify(null, Buffer.from(statement), publicKey, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(
      verify(null, Buffer.from(statement.replace(/.$/, 'x')), publicKey, Buffer.from(signature, 'base64url')),
    ).toBe(false);
    expect(firstSeq).toBe(covered + 1);
    covered = seq;
  }
  expect(covered).toBe(rows.length);
});

test('only what must come together was committed together: setting up, and the parts of one feed', () => {
  const groups = raw.prepare('SELECT first_seq, seq FROM head_signature WHERE first_seq < seq ORDER BY seq').all() as {
    first_seq: number;
    seq: number;
  }[];
  const kinds = groups.map((group) => rows.slice(group.first_seq - 1, group.seq).map((row) => row.kind));
  expect(kinds).toEqual([
    ['desk-set-up', 'clerk-added'],
    ['stock-imported', 'snapshots-imported', 'prices-imported'],
  ]);
});

test('an entry and its signature come in one transaction: no other connection ever sees a head without one', async () => {
  const unsigned = 'SELECT max(seq) FROM journal';
  const signed = 'SELECT max(seq) FROM head_signature';
  const other = new Database(databaseOf(day.desk), { readonly: true });
  for (let turn = 0; turn < 5; turn += 1) {
    await day.desk.call('signIn', {
      intent: createRandomIdSource().uuid(),
      clerkId: day.desk.managerId,
      pin: '482913',
    });
    const seen = other.transaction(() => [
      other.prepare(unsigned).pluck().get(),
      other.prepare(signed).pluck().get(),
    ])();
    expect(seen[0]).toBe(seen[1]);
    expect(seen[0]).toBe(rows.length + turn + 1);
  }
  other.close();
});

describe('triggers', () => {
  const forbidden = [
    "UPDATE journal SET body = '{}' WHERE seq = 1",
    'UPDATE journal SET seq = 1000 WHERE seq = 1',
    'DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)',
    'DELETE FROM journal',
    "UPDATE head_signature SET signature = ''",
    'DELETE FROM head_signature WHERE seq = 2',
    'UPDATE sealed_value SET ciphertext = zeroblob(1)',
    'UPDATE sealed_value SET blind_index = NULL',
    'UPDATE sealed_value SET purged = 1',
    'UPDATE sealed_value SET seq = seq + 1, purged = 1, wrapped_key = zeroblob(length(wrapped_key)), ciphertext = zeroblob(length(ciphertext))',
    'DELETE FROM sealed_value',
  ];
  test.each(forbidden)('refuse: %s', (sql) => {
    const before = raw.prepare('SELECT count(*), max(seq) FROM journal').raw().get();
    expect(() => raw.exec(sql)).toThrow(/append-only|never changed|never deleted/);
    expect(raw.prepare('SELECT count(*), max(seq) FROM journal').raw().get()).toEqual(before);
  });

  test('do not let a row be replaced either', () => {
    const replace = () =>
      raw.exec(`INSERT OR REPLACE INTO journal SELECT seq, id, desk_id, epoch, schema_version, kind, at, business_day, clerk, visit_id, '{}', prev_hash, hash
        FROM journal WHERE seq = 1`);
    raw.pragma('recursive_triggers = ON');
    expect(replace).toThrow(/append-only/);
  });
});

test('every open sets WAL, a full sync of each commit, and the overwriting of what is deleted', () => {
  const copy = copyDatabase(day.desk);
  for (let turn = 0; turn < 2; turn += 1) {
    const opened = openDatabase(copy);
    if (!opened.ok) throw new Error(opened.error.code);
    const pragma = (name: string): unknown => opened.value.raw.pragma(name, { simple: true });
    expect({
      synchronous: pragma('synchronous'),
      journal: pragma('journal_mode'),
      secureDelete: pragma('secure_delete'),
      foreignKeys: pragma('foreign_keys'),
      trustedSchema: pragma('trusted_schema'),
      replaceIsADelete: pragma('recursive_triggers'),
    }).toEqual({
      synchronous: 2,
      journal: 'wal',
      secureDelete: 1,
      foreignKeys: 1,
      trustedSchema: 0,
      replaceIsADelete: 1,
    });
    opened.value.raw.close();
  }
});
