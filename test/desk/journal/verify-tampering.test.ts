import { generateKeyPairSync } from 'node:crypto';
import type Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JournalVerdict, VerifyOptions } from '../../../electron/adapters/sqlite/verify-journal.ts';
import { editBody, rehash, signerOf, spoil, type Signer } from './spoil.ts';
import { faultAfterSpoiling, judge, seqOf, signerOfDesk } from './judge-copy.ts';
import { copyDatabase, workVariedDay, type VariedDay } from './varied-day.ts';

let day: VariedDay;
let deskSigner: Signer;
let last: number;

beforeAll(async () => {
  day = await workVariedDay();
  last = day.closed.head.seq;
  deskSigner = await signerOfDesk(day.desk);
});

afterAll(() => day.desk.close());

const faultAfter = (act: (raw: Database.Database) => void, options?: VerifyOptions): JournalVerdict['fault'] =>
  faultAfterSpoiling(day.desk, act, options);

test('a whole day is accepted, and so is a copy whose triggers were only taken off and put back', () => {
  expect(judge(copyDatabase(day.desk), { anchors: [day.closed.head] })).toMatchObject({
    ok: true,
    fault: null,
    entries: last,
    uncovered: 0,
  });
  expect(faultAfter(() => undefined)).toBeNull();
});

describe('one changed value in any column of the journal is named', () => {
  const at = 20;
  const changes: readonly (readonly [string, string, string])[] = [
    ['id', "substr(id, 1, 35) || 'x'", 'hash-wrong'],
    ['desk_id', "substr(desk_id, 1, 35) || 'x'", 'hash-wrong'],
    ['epoch', 'epoch + 1', 'hash-wrong'],
    ['schema_version', 'schema_version + 1', 'hash-wrong'],
    ['kind', "kind || 'x'", 'hash-wrong'],
    ['at', "replace(at, 'Z', 'z')", 'hash-wrong'],
    ['business_day', "'2026-11-21'", 'hash-wrong'],
    ['clerk', 'NULL', 'hash-wrong'],
    ['visit_id', "'nobody'", 'hash-wrong'],
    ['body', "replace(body, '}', ' }')", 'hash-wrong'],
    ['body', 'substr(body, 2)', 'entry-unreadable'],
    ['prev_hash', "'0' || substr(prev_hash, 2, 62) || 'x'", 'chain-broken'],
    ['hash', "substr(hash, 1, 63) || 'x'", 'hash-wrong'],
  ];
  test.each(changes)('%s = %s is %s', (column, expression, code) => {
    expect(
      faultAfter((raw) => raw.exec(`UPDATE journal SET ${column} = ${expression} WHERE seq = ${at}`)),
    ).toMatchObject({ code, seq: at });
  });
  test('the number of an entry', () => {
    expect(faultAfter((raw) => raw.exec('UPDATE journal SET seq = 1000 WHERE seq = 20'))).toMatchObject({
      code: 'entry-missing',
      seq: 20,
    });
  });
});

describe('entries that are gone, moved or put in', () => {
  const renumber = (table: string): string =>
    `UPDATE ${table} SET seq = -seq WHERE seq > 30; UPDATE ${table} SET seq = -seq - 1 WHERE seq < 0;`;
  test('one from the middle', () => {
    expect(faultAfter((raw) => raw.exec('DELETE FROM journal WHERE seq = 30'))).toMatchObject({
      code: 'entry-missing',
      seq: 30,
    });
  });
  test('one from the middle, the others renumbered', () => {
    const fault = faultAfter((raw) => {
      raw.exec(
        `DELETE FROM journal WHERE seq = 30; DELETE FROM head_signature WHERE seq = 30; ${renumber('journal')} ${renumber('head_signature')}`,
      );
    });
    expect(fault).toMatchObject({ code: 'chain-broken', seq: 30 });
  });
  test('one from the middle, the others renumbered and hashed anew without the key', () => {
    const fault = faultAfter((raw) => {
      raw.exec(
        `DELETE FROM journal WHERE seq = 30; DELETE FROM head_signature WHERE seq = 30; ${renumber('journal')} ${renumber('head_signature')}`,
      );
      raw.exec('UPDATE head_signature SET first_seq = first_seq - 1 WHERE first_seq > 30');
      rehash(raw);
    });
    expect(fault).toMatchObject({ code: 'signature-wrong', seq: 30 });
  });
  test('two exchanged', () => {
    const fault = faultAfter((raw) =>
      raw.exec(
        'UPDATE journal SET seq = -1 WHERE seq = 25; UPDATE journal SET seq = 25 WHERE seq = 26; UPDATE journal SET seq = 26 WHERE seq = -1',
      ),
    );
    expect(fault).toMatchObject({ code: 'chain-broken', seq: 25 });
  });
  test('one put in before the first', () => {
    const fault = faultAfter((raw) =>
      raw.exec(
        "INSERT INTO journal SELECT 0, 'x', desk_id, epoch, schema_version, kind, at, business_day, clerk, visit_id, body, prev_hash, hash FROM journal WHERE seq = 5",
      ),
    );
    expect(fault).toMatchObject({ code: 'entry-missing', seq: 1 });
  });
  test('one put in at the end', () => {
    const fault = faultAfter((raw) => {
      raw.exec(
        `INSERT INTO journal SELECT ${last + 1}, 'x', desk_id, epoch, schema_version, kind, at, business_day, clerk, visit_id, body, prev_hash, hash FROM journal WHERE seq = 5`,
      );
      rehash(raw);
    });
    expect(fault).toMatchObject({ code: 'signature-missing', seq: last + 1 });
  });
  test('all of them', () => {
    expect(faultAfter((raw) => raw.exec('DELETE FROM journal'))).toMatchObject({ code: 'journal-empty' });
  });
});

describe('the end cut off', () => {
  const cutLast = (raw: Database.Database): void => {
    raw.exec(
      `DELETE FROM journal WHERE seq = ${last}; DELETE FROM head_signature WHERE seq = ${last}; DELETE FROM sealed_value WHERE seq = ${last}`,
    );
  };
  test('with an anchor it is named', () => {
    expect(faultAfter(cutLast, { anchors: [day.closed.head] })).toMatchObject({ code: 'anchor-missing', seq: last });
  });
  test('with its signature left behind it is named', () => {
    expect(faultAfter((raw) => raw.exec(`DELETE FROM journal WHERE seq = ${last}`))).toMatchObject({
      code: 'signature-without-entry',
      seq: last,
    });
  });
  test('with the projections left behind they differ', () => {
    expect(faultAfter(cutLast)).toMatchObject({ code: 'projection-differs' });
  });
  test('an older state of the whole file is only as good as its anchors, and says so', async () => {
    const before = copyDatabase(day.desk);
    await day.desk.value('lockDesk', { intent: crypto.randomUUID(), why: 'asked' });
    expect(judge(before)).toMatchObject({ ok: true, entries: last, uncovered: last });
    expect(judge(before, { anchors: [{ seq: last - 4, hash: hashAt(before, last - 4) }] })).toMatchObject({
      ok: true,
      uncovered: 4,
    });
    const after = copyDatabase(day.desk);
    const newest = { seq: last + 1, hash: hashAt(after, last + 1) };
    expect(judge(after, { anchors: [newest] })).toMatchObject({ ok: true, uncovered: 0 });
    expect(judge(before, { anchors: [newest] }).fault).toMatchObject({ code: 'anchor-missing', seq: last + 1 });
    last += 1;
  });
  test('two anchors for one entry must both fit', () => {
    const wrong = { seq: 7, hash: 'f'.repeat(64) };
    const right = { seq: 7, hash: hashAt(copyDatabase(day.desk), 7) };
    for (const anchors of [
      [wrong, right],
      [right, wrong],
    ]) {
      expect(judge(copyDatabase(day.desk), { anchors }).fault).toMatchObject({ code: 'anchor-differs', seq: 7 });
    }
  });
});

function hashAt(file: string, seq: number): string {
  let hash = '';
  spoil(file, (raw) => {
    hash = raw.prepare('SELECT hash FROM journal WHERE seq = ?').pluck().get(seq) as string;
  });
  return hash;
}

describe('signatures and keys', () => {
  const stranger = generateKeyPairSync('ed25519');
  const strangerSigner = signerOf(stranger.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
  const strangerKey = stranger.publicKey.export({ format: 'jwk' }).x ?? '';

  test('a signature of another entry', () => {
    const fault = faultAfter((raw) =>
      raw.exec(
        'UPDATE head_signature SET signature = (SELECT signature FROM head_signature WHERE seq = 12) WHERE seq = 13',
      ),
    );
    expect(fault).toMatchObject({ code: 'signature-wrong', seq: 13 });
  });
  test('the same signature with other spelling', () => {
    expect(
      faultAfter((raw) => raw.exec("UPDATE head_signature SET signature = signature || '=' WHERE seq = 13")),
    ).toMatchObject({ code: 'signature-wrong', seq: 13 });
  });
  test.each(['= 13', `= 2`, '> 40'])('signature rows removed: %s', (where) => {
    const fault = faultAfter((raw) => raw.exec(`DELETE FROM head_signature WHERE seq ${where}`));
    expect(fault).toMatchObject({ code: 'signature-missing', seq: { '= 13': 13, '= 2': 1, '> 40': 41 }[where] });
  });
  test('a signature for nothing', () => {
    expect(faultAfter((raw) => raw.exec("INSERT INTO head_signature VALUES (0, 0, 'x')"))).toMatchObject({
      code: 'signature-without-entry',
      seq: 0,
    });
    expect(faultAfter((raw) => raw.exec("INSERT INTO head_signature VALUES (5000, 4999, 'x')"))).toMatchObject({
      code: 'signature-without-entry',
      seq: 5000,
    });
  });
  test('an entry changed and everything hashed anew, but signed by nobody', () => {
    const fault = faultAfter((raw) => {
      editBody(raw, seqOf(raw, 'day-counted'), (body) => Object.assign(body, { countedMinor: 1 }));
      rehash(raw);
    });
    expect(fault?.code).toBe('signature-wrong');
  });
  test('everything signed anew by a stranger', () => {
    expect(faultAfter((raw) => rehash(raw, strangerSigner))).toMatchObject({ code: 'signature-wrong', seq: 2 });
  });
  test("everything signed anew by a stranger under the stranger's key: only the key that head office knows tells", async () => {
    const { keys } = await day.desk.value('showDesk', {});
    const signingKey = keys?.signing ?? '';
    const copy = copyDatabase(day.desk);
    spoil(copy, (raw) => {
      editBody(raw, 1, (body) => Object.assign(body['keys'] ?? {}, { signing: strangerKey }));
      raw.prepare('UPDATE desk SET signing_key = ?').run(strangerKey);
      rehash(raw, strangerSigner);
    });
    expect(judge(copy)).toMatchObject({ ok: true, signingKey: strangerKey });
    expect(judge(copy, { signingKey }).fault).toMatchObject({ code: 'key-differs', seq: 1 });
    expect(judge(copy, { anchors: [day.closed.head] }).fault).toMatchObject({ code: 'anchor-differs' });
  });
  test('a first entry without a key that is one', () => {
    const fault = faultAfter((raw) => {
      editBody(raw, 1, (body) => Object.assign(body['keys'] ?? {}, { signing: 'none' }));
      rehash(raw, deskSigner);
    });
    expect(fault).toMatchObject({ code: 'signature-wrong', seq: 2 });
  });
});
