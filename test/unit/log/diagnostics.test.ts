import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { createDiagnostics } from '../../../electron/adapters/log/diagnostics.ts';
import { createPinoLog, logFolderOf } from '../../../electron/adapters/log/pino-log.ts';
import type { DiagnosticFacts, MakeDiagnostics } from '../../../electron/ports/diagnostics.ts';
import type { LogFile, LogLine } from '../../../electron/ports/log.ts';
import { createScanner } from '../../desk/planted/scan-bytes.ts';
import { makeSecrets } from '../../desk/planted/secrets.ts';

const facts: DiagnosticFacts = {
  desk: {
    deskId: '019aa0c4-7a51-7000-8000-0000000000a1',
    prefix: 'A1',
    epoch: 2,
    packId: 'CA-QC',
    timeZone: 'America/Toronto',
    training: false,
    head: { seq: 10_412, hash: '4be1c09d77a3f2e85560b1d94c8ea7103f6d2b9a01c45e78d3f0129ab6c7e854' },
    entries: 10_412,
    waiting: 37,
    attention: { 'print-failed': 2, 'item-for-review': 1 },
    stock: { fido: 12, videotron: 0 },
  },
  refusal: null,
  printers: { receipt: 'lp:Counter', slip: 'screen', report: 'pdf-folder' },
};

let dataDir: string;
let log: LogFile;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'buka-diagnostics-'));
  log = createPinoLog({ dataDir });
  onTestFinished(() => {
    log.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
});

const open = (appVersion = '0.1.0'): MakeDiagnostics =>
  createDiagnostics({ dataDir, databaseFile: join(dataDir, 'buka.sqlite'), appVersion, log });

type Bundle = Readonly<Record<string, Readonly<Record<string, unknown>> | null>> & { readonly log: readonly LogLine[] };

const read = (text: string): Bundle => JSON.parse(text) as Bundle;

test('a bundle tells what a helper needs', () => {
  const database = new Database(join(dataDir, 'buka.sqlite'));
  database.pragma('journal_mode = WAL');
  database.exec(
    'PRAGMA user_version = 3; CREATE TABLE t (a); PRAGMA wal_checkpoint(TRUNCATE); INSERT INTO t VALUES (1)',
  );
  onTestFinished(() => {
    database.close();
  });
  log.info('desk-opened', { seq: 10_412, schemaVersion: 3 });
  const bundle = read(open()(facts));
  expect(bundle).toMatchObject({
    format: 'buka-diagnostics',
    version: 1,
    program: { version: '0.1.0', node: process.versions.node, electron: null, platform: process.platform },
    data: { schemaVersion: 3 },
    refusal: null,
    desk: {
      ...facts.desk,
      attention: { ...facts.desk?.attention, unknownKeys: 0 },
      stock: { ...facts.desk?.stock, unknownKeys: 0 },
    },
    printers: { receipt: 'lp', slip: 'screen', report: 'pdf-folder' },
    log: [{ event: 'desk-opened', facts: { seq: 10_412, schemaVersion: 3 } }],
  });
  for (const [part, figure] of [
    ['memory', 'residentMb'],
    ['memory', 'machineMb'],
    ['data', 'freeMb'],
    ['data', 'databaseKb'],
    ['data', 'walKb'],
  ] as const)
    expect(bundle[part]?.[figure], figure).toBeGreaterThan(0);
});

test('without a database, a desk or a log it tells the rest', () => {
  rmSync(dataDir, { recursive: true });
  const bundle = read(open()({ ...facts, desk: null, refusal: 'database-corrupt' }));
  expect(bundle).toMatchObject({
    program: { version: '0.1.0' },
    data: { freeMb: null, databaseKb: null, walKb: null, schemaVersion: null },
    desk: null,
    refusal: 'database-corrupt',
    log: [],
  });
});

test('it holds the last 500 lines of the log', () => {
  for (let count = 1; count <= 520; count += 1) log.info('call-answered', { count });
  const { log: lines } = read(open()(facts));
  expect(lines.map((line) => line.facts['count'])).toEqual(Array.from({ length: 500 }, (_, index) => 21 + index));
});

const secrets = makeSecrets();
const scanner = createScanner(secrets.map((secret) => secret.planted));

/** Everything that may be planted: as a text, in capitals and not, inside of a text that would pass, and as the number it may be. */
const plants: readonly unknown[] = secrets
  .flatMap(({ planted }) => planted.spellings)
  .flatMap((text) => [text, `internal-error ${text}`, `${text}.`, ...(/^\d{7,15}$/.test(text) ? [Number(text)] : [])]);

/** The same value with the plant in every leaf and under a key of its own in every record. */
function plantInLeaves(value: unknown, plant: unknown): unknown {
  if (typeof value !== 'object' || value === null) return plant;
  const planted = Object.entries(value).map(([key, inner]) => [key, plantInLeaves(inner, plant)] as const);
  return { ...Object.fromEntries(planted), [String(plant)]: 7 };
}

/** The same value with the plant in the place of each record, one at a time. */
function plantAsRecords(value: unknown, plant: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null
      ? [plant, ...plantAsRecords(inner, plant)].map((planted) => ({ ...value, [key]: planted }))
      : [],
  );
}

const plantEverywhere = (value: unknown, plant: unknown): readonly unknown[] => [
  plantInLeaves(value, plant),
  ...plantAsRecords(value, plant),
];

test('nothing that is planted in any field is in it', () => {
  const given: unknown[] = [];
  const written: string[] = [];
  for (const plant of plants) {
    for (const planted of plantEverywhere(facts, plant)) {
      given.push(planted);
      written.push(open()(planted as DiagnosticFacts));
    }
    written.push(open(plant as string)({ ...facts, desk: null }));
  }
  const inputs = Buffer.from(JSON.stringify(given));
  expect(new Set(scanner.bytes('given', inputs).map(({ label }) => label))).toEqual(
    new Set(secrets.map(({ planted }) => planted.label)),
  );
  expect(scanner.bytes('bundles', Buffer.from(written.join('\n')))).toEqual([]);
});

const logFacts = {
  code: 'internal-error',
  reason: 'asked',
  procedure: 'finishVisit',
  document: 'receipt',
  printer: 'screen',
  shell: 'loopback',
  platform: 'linux',
  arch: 'x64',
  version: '0.1.0',
  nodeVersion: '24.21.0',
  electronVersion: '45.3.4',
  signal: 'SIGTERM',
  deskId: '019aa0c4-7a51-7000-8000-0000000000a1',
  jobId: '019aa0c4-7a51-7000-8000-0000000000a2',
  hash: '4be1c09d77a3f2e85560b1d94c8ea7103f6d2b9a01c45e78d3f0129ab6c7e854',
  seq: 1,
  entries: 1,
  epoch: 1,
  schemaVersion: 1,
  count: 1,
  waiting: 1,
  attempt: 1,
  durationMs: 1,
  sizeKb: 1,
  freeMb: 1,
  status: 200,
  port: 1,
  exitCode: 0,
  training: true,
  demo: false,
} as const;

function errorOf(text: string): Error {
  const error = new TypeError(`no ${text}\n    at ${text} (${text}.ts:1:1)`, { cause: new Error(text) });
  error.name = text;
  return Object.assign(error, { code: text, [text]: text, input: { text } });
}

test('neither the log nor a bundle holds what any call of the log was given, or what an error quotes', () => {
  log = createPinoLog({ dataDir, maxBytes: 5_000_000, maxFiles: 50 });
  const given: unknown[] = [];
  for (const plant of plants) {
    for (const planted of plantEverywhere(logFacts, plant)) {
      given.push(planted);
      log.warn('call-refused', planted as object);
    }
    log.info(plant as never, { code: 'internal-error' });
    log.error('bug', {}, errorOf(String(plant)));
    log.error('bug', {}, plant);
  }
  log.warn('call-refused', logFacts);
  log.close();
  const all = scanner.bytes('given', Buffer.from(JSON.stringify(given)));
  expect(new Set(all.map(({ label }) => label))).toEqual(new Set(secrets.map(({ planted }) => planted.label)));
  const { findings, files } = scanner.folder(logFolderOf(dataDir));
  expect(files.length).toBeGreaterThan(0);
  expect(findings).toEqual([]);
  expect(scanner.bytes('bundle', Buffer.from(open()(facts)))).toEqual([]);
  const lines = log.readLogTail(1_000_000);
  expect(lines).toHaveLength(given.length + 3 * plants.length + 1);
  expect(lines.at(-1)?.facts).toEqual(logFacts);
  // No run of six digits stands in any text but ids and hashes.
  const texts = lines.flatMap(({ facts: told }) => Object.entries(told));
  const long = texts.filter(
    ([key, value]) => !['hash', 'deskId', 'jobId'].includes(key) && /\d{6}/.test(String(value)),
  );
  expect(long.filter(([, value]) => typeof value === 'string')).toEqual([]);
});
