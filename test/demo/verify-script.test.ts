import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anchorOf, makeFolder, readDayFile, type DayFile } from './demo-files.ts';
import { runDemo } from './demo-process.ts';
import { readJournal, type Entry } from './read-journal.ts';
import { verifyJournal } from './verify-process.ts';

const { folder, remove } = makeFolder();
const out = join(folder, 'out');
const original = join(folder, 'original.sqlite');
let day: DayFile;
let entries: readonly Entry[];

beforeAll(async () => {
  await runDemo({ home: join(folder, 'home'), out, visits: 5 });
  day = readDayFile(out);
  const live = new DatabaseSync(join(out, 'data', 'buka.sqlite'));
  live.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  live.exec(`VACUUM INTO '${original}'`);
  live.close();
  entries = readJournal(original);
});
afterAll(remove);

let copies = 0;

/**
 * A copy changed by somebody who owns the file: the triggers are taken away and put back, so that the schema shows
 * nothing. `change` is SQL.
 */
function forge(change: string): string {
  copies += 1;
  const file = join(folder, `copy-${copies}.sqlite`);
  copyFileSync(original, file);
  const database = new DatabaseSync(file);
  const triggers = database
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .all()
    .map((row) => ({ name: String(row['name']), sql: String(row['sql']) }));
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
  database.exec(change);
  for (const { sql } of triggers) database.exec(sql);
  database.close();
  return file;
}

const middle = (): number => Math.floor(entries.length / 2);
const anchor = (): readonly string[] => ['--anchor', anchorOf(day)];

/** Where the script refuses a file; it must say so to programs and to people, and end with 1. */
function refusalOf(
  file: string,
  options: readonly string[] = [],
): { readonly code: string; readonly seq: number | null } {
  const verdict = verifyJournal(file, ...options);
  if (verdict.code !== 1 || verdict.ok || verdict.fault === null)
    throw new Error(`accepted: ${JSON.stringify(verdict)}`);
  const { code, seq, where } = verdict.fault;
  if (where === '' || !verdict.said.includes(String(seq ?? where)))
    throw new Error(`does not say where: ${verdict.said}`);
  return { code, seq };
}

describe('the verifying script', () => {
  test('accepts an unchanged copy, whose triggers were taken away and put back', () => {
    expect(verifyJournal(forge(''), ...anchor())).toMatchObject({ code: 0, ok: true, uncovered: 0 });
    expect(verifyJournal(original)).toMatchObject({ code: 0, ok: true, uncovered: entries.length });
  });

  test('refuses a body of which one byte was changed, and names the entry', () => {
    const paid = entries.find(({ kind }) => kind === 'visit-finished')?.seq ?? 0;
    // The first digit of an amount becomes the next one.
    const at = `instr(body, '"totalMinor":') + length('"totalMinor":')`;
    const digit = `substr(body, ${at}, 1)`;
    const change = `UPDATE journal SET body = substr(body, 1, ${at} - 1) || ((${digit} + 1) % 10) || substr(body, ${at} + 1)
      WHERE seq = ${paid} AND ${digit} BETWEEN '1' AND '9'`;
    expect(refusalOf(forge(change), anchor())).toEqual({ code: 'hash-wrong', seq: paid });
    expect(refusalOf(forge(change))).toEqual({ code: 'hash-wrong', seq: paid });
  });

  test('refuses a body that means the same but was written otherwise', () => {
    const change = `UPDATE journal SET body = replace(body, '{', '{ ') WHERE seq = ${middle()}`;
    expect(refusalOf(forge(change), anchor())).toEqual({ code: 'hash-wrong', seq: middle() });
  });

  test('refuses a journal out of which one entry was taken, also when the rest was numbered anew', () => {
    const removal = `DELETE FROM journal WHERE seq = ${middle()}`;
    expect(refusalOf(forge(removal), anchor())).toEqual({ code: 'entry-missing', seq: middle() });
    const renumbered = `${removal};
      UPDATE journal SET seq = -(seq - 1) WHERE seq > ${middle()};
      UPDATE journal SET seq = -seq WHERE seq < 0`;
    expect(refusalOf(forge(renumbered), anchor())).toEqual({ code: 'chain-broken', seq: middle() });
  });

  test('refuses two entries that changed places', () => {
    const change = `UPDATE journal SET seq = -seq WHERE seq IN (${middle()}, ${middle() + 1});
      UPDATE journal SET seq = ${middle() + 1} WHERE seq = -${middle()};
      UPDATE journal SET seq = ${middle()} WHERE seq = -${middle() + 1}`;
    expect(refusalOf(forge(change), anchor())).toEqual({ code: 'chain-broken', seq: middle() });
  });

  test('refuses a journal whose last entry was cut off neatly, by the anchor alone', () => {
    const last = entries.at(-1);
    expect(last?.kind).toBe('print-ended');
    // The signature, and what follows from the entry, go with it: inside the file nothing is wrong any more.
    const cut = forge(`DELETE FROM journal WHERE seq = ${last?.seq};
      DELETE FROM head_signature WHERE seq = ${last?.seq};
      UPDATE print_job SET state = 'started' WHERE document = 'z-report'`);
    expect(verifyJournal(cut)).toMatchObject({ code: 0, ok: true, entries: entries.length - 1 });
    expect(refusalOf(cut, anchor())).toEqual({ code: 'anchor-missing', seq: last?.seq ?? 0 });
  });

  test('refuses an anchor that names another hash', () => {
    const other = `${day.anchor.seq}:${'0'.repeat(64)}`;
    expect(refusalOf(original, ['--anchor', other])).toEqual({ code: 'anchor-differs', seq: day.anchor.seq });
  });

  test('refuses a wrong signature, also in the middle', () => {
    const signed = new DatabaseSync(original, { readOnly: true });
    const row = signed.prepare('SELECT seq FROM head_signature WHERE seq >= ? ORDER BY seq LIMIT 1').get(middle());
    const seq = Number(row?.['seq']);
    signed.close();
    const other = `(SELECT signature FROM head_signature WHERE seq = (SELECT max(seq) FROM head_signature))`;
    const change = `UPDATE head_signature SET signature = ${other} WHERE seq = ${seq}`;
    expect(refusalOf(forge(change), anchor())).toEqual({ code: 'signature-wrong', seq });
  });

  test('refuses another key than the one head office knows', () => {
    const options = ['--key', Buffer.alloc(32, 7).toString('base64url')];
    expect(refusalOf(original, options)).toEqual({ code: 'key-differs', seq: 1 });
    // One key in sixty-four begins with a hyphen, and is a key all the same.
    const hyphened = Buffer.alloc(32, 0xfb).toString('base64url');
    expect(hyphened).toMatch(/^-/);
    expect(refusalOf(original, ['--key', hyphened])).toEqual({ code: 'key-differs', seq: 1 });
  });

  test('refuses a projection that does not follow from the journal', () => {
    const verdict = verifyJournal(
      forge('UPDATE receipt SET total_minor = total_minor + 1 WHERE number = 2'),
      ...anchor(),
    );
    expect(verdict).toMatchObject({ code: 1, ok: false, fault: { code: 'projection-differs', seq: null } });
    expect(verdict.fault?.where).toContain('receipt');
  });

  test('answers 2 when it is asked wrongly or there is nothing to read', () => {
    expect(verifyJournal(join(folder, 'nowhere.sqlite'))).toMatchObject({ code: 2, ok: false });
    expect(verifyJournal(join(out, 'day.json'))).toMatchObject({ code: 2, ok: false });
  });
});
