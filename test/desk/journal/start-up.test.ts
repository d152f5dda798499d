import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { verifyFile } from '../../../electron/adapters/sqlite/verify-file.ts';
import { createPassphraseKeyProvider } from '../../../electron/adapters/vault/passphrase-key-provider.ts';
import { openDesk, type DeskOptions, type RunningDesk } from '../../../electron/shells/compose.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { passphrase } from '../open-test-desk.ts';
import { layCopy, optionsOfCopy } from './copied-desk.ts';
import { editBody, rehash, spoil } from './spoil.ts';
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
  folder = layCopy(day.desk, closedCopy, `start-${serial}`);
});

const database = (): string => join(folder, 'buka.sqlite');
const keyFile = (): string => join(folder, 'buka.keys.json');

const optionsOf = (overrides?: Partial<DeskOptions>): DeskOptions => optionsOfCopy(day.desk, folder, overrides);

async function codeOf(opening: Promise<Result<RunningDesk, Refusal>>): Promise<string> {
  const opened = await opening;
  if (!opened.ok) return opened.error.code;
  await opened.value.close();
  return 'open';
}

/** Every file but the empty lock, by the digest of what is in it. */
function snapshot(): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((name) => name !== 'buka.lock' && statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function overwrite(offset: number, length: number): void {
  const bytes = readFileSync(database());
  bytes.fill(0xa5, offset, offset + length);
  writeFileSync(database(), bytes);
}

const pageSize = 4096;

function rootPageOf(name: string): number {
  const raw = new Database(database());
  const page = raw.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(name) as number;
  raw.close();
  return page;
}

async function otherKeyFile(): Promise<void> {
  rmSync(keyFile());
  await createPassphraseKeyProvider(keyFile(), passphrase).create();
}

function makeForeign(): void {
  rmSync(database());
  const raw = new Database(database());
  raw.exec('CREATE TABLE song (title TEXT)');
  raw.close();
}

test('the folder as it was left opens', async () => {
  expect(await codeOf(openDesk(optionsOf()))).toBe('open');
});

describe('what is refused at start leaves no lock and no change behind', () => {
  const wrongPassphrase = { keyProvider: (file: string) => createPassphraseKeyProvider(file, 'not the passphrase') };
  const cases: readonly (readonly [string, () => unknown, string, Partial<DeskOptions>])[] = [
    [
      'a journal whose root page was overwritten',
      () => overwrite((rootPageOf('journal') - 1) * pageSize, pageSize),
      'database-corrupt',
      {},
    ],
    [
      'a desk row whose page was overwritten',
      () => overwrite((rootPageOf('desk') - 1) * pageSize, pageSize),
      'database-corrupt',
      {},
    ],
    ['a schema that was overwritten', () => overwrite(100, 2000), 'database-corrupt', {}],
    [
      'a file cut off after its first page',
      () => writeFileSync(database(), readFileSync(database()).subarray(0, pageSize)),
      'database-corrupt',
      {},
    ],
    [
      'a journal without the desk it is of',
      () => spoil(database(), (raw) => raw.exec('DELETE FROM desk')),
      'database-corrupt',
      {},
    ],
    [
      'settings that are no JSON',
      () => spoil(database(), (raw) => raw.exec("UPDATE desk SET settings = '{'")),
      'database-corrupt',
      {},
    ],
    ['a database of another program', makeForeign, 'database-foreign', {}],
    ['a text in its place', () => writeFileSync(database(), 'hello '.repeat(1000)), 'database-foreign', {}],
    ['a newer database', () => spoil(database(), (raw) => raw.pragma('user_version = 50')), 'database-newer', {}],
    ['a missing key file', () => rmSync(keyFile()), 'key-file-missing', {}],
    [
      'a key file cut in half',
      () => writeFileSync(keyFile(), readFileSync(keyFile()).subarray(0, 150)),
      'key-file-damaged',
      {},
    ],
    ['an empty key file', () => writeFileSync(keyFile(), ''), 'key-file-damaged', {}],
    ['a wrong passphrase', () => undefined, 'passphrase-wrong', wrongPassphrase],
    ["another desk's key file", otherKeyFile, 'key-differs', {}],
    [
      'a last entry that was changed',
      () =>
        spoil(database(), (raw) => editBody(raw, day.closed.head.seq, (body) => Object.assign(body, { zNumber: 2 }))),
      'journal-broken',
      {},
    ],
    ['a last entry that was changed and hashed anew', () => spoil(database(), forgeLast), 'journal-broken', {}],
    [
      'a head without a signature',
      () => spoil(database(), (raw) => raw.exec(`DELETE FROM head_signature WHERE seq = ${day.closed.head.seq}`)),
      'journal-broken',
      {},
    ],
    [
      'a missing entry near the end',
      () => spoil(database(), (raw) => raw.exec(`DELETE FROM journal WHERE seq = ${day.closed.head.seq - 2}`)),
      'journal-broken',
      {},
    ],
  ];
  test.each(cases)('%s', async (_name, damage, code, overrides) => {
    await damage();
    const before = snapshot();
    expect(await codeOf(openDesk(optionsOf(overrides)))).toBe(code);
    expect(snapshot()).toEqual(before);
    copyFileSync(closedCopy, database());
    copyFileSync(join(day.desk.dataDir, 'buka.keys.json'), keyFile());
    expect(await codeOf(openDesk(optionsOf()))).toBe('open');
  });
});

function forgeLast(raw: Database.Database): void {
  editBody(raw, day.closed.head.seq, (body) => Object.assign(body, { countedMinor: 1 }));
  rehash(raw);
}

test('a broken end is named by its number', async () => {
  const seq = day.closed.head.seq - 2;
  spoil(database(), (raw) => raw.exec(`UPDATE journal SET at = '2026-01-01T00:00:00.000Z' WHERE seq = ${seq}`));
  expect(await openDesk(optionsOf())).toEqual({ ok: false, error: { code: 'journal-broken', details: { seq } } });
});

test('whatever page is overwritten, opening answers, and whoever verifies the file hears of it', async () => {
  const pages = readFileSync(database()).length / pageSize;
  const answers = new Set<string>();
  for (let page = 1; page < pages; page += 9) {
    copyFileSync(closedCopy, database());
    overwrite(page * pageSize, pageSize);
    const verdict = verifyFile(database());
    expect(verdict.ok && verdict.value.ok, `page ${page}`).toBe(false);
    answers.add(await codeOf(openDesk(optionsOf())));
  }
  expect([...answers].filter((answer) => !['open', 'database-corrupt', 'journal-broken'].includes(answer))).toEqual([]);
});

describe('places that are none', () => {
  test('a file where the folder should be', async () => {
    const dataDir = join(folder, 'buka.keys.json', 'desk');
    expect(await codeOf(openDesk(optionsOf({ dataDir })))).toBe('database-unreachable');
    expect(await codeOf(openDesk(optionsOf({ dataDir: keyFile() })))).toBe('database-unreachable');
  });
  test('a folder where the database should be', async () => {
    rmSync(database());
    mkdirSync(database());
    expect(await codeOf(openDesk(optionsOf()))).toBe('database-unreachable');
    rmSync(database(), { recursive: true });
    copyFileSync(closedCopy, database());
    expect(await codeOf(openDesk(optionsOf()))).toBe('open');
  });
  test('a link to nowhere', async () => {
    rmSync(database());
    symlinkSync(join(folder, 'gone', 'buka.sqlite'), database());
    expect(await codeOf(openDesk(optionsOf()))).toBe('database-unreachable');
  });
  test('a folder that may be read but not written to', async (context) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'buka-read-only-'));
    copyFileSync(closedCopy, join(dataDir, 'buka.sqlite'));
    copyFileSync(keyFile(), join(dataDir, 'buka.keys.json'));
    chmodSync(join(dataDir, 'buka.keys.json'), 0o644);
    chmodSync(dataDir, 0o555);
    // Root may write anywhere, so another user has to try; nobody else can become one.
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const attempt = spawnSync(process.execPath, [join(import.meta.dirname, 'hold-desk.ts'), dataDir], {
      encoding: 'utf8',
      timeout: 20_000,
      ...user,
    });
    chmodSync(dataDir, 0o755);
    const files = readdirSync(dataDir).toSorted();
    rmSync(dataDir, { recursive: true });
    if (attempt.error !== undefined || attempt.stderr.includes('EACCES')) {
      console.warn(
        'SKIPPED: no other user could run the desk here, so a folder without write permission was not tested.',
      );
      return context.skip('no other user could run the desk');
    }
    expect(attempt.stdout.trim()).toBe('database-unreachable');
    expect(files).toEqual(['buka.keys.json', 'buka.sqlite']);
  });
});
