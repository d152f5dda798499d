import { closeSync, openSync, readSync, statfsSync, statSync } from 'node:fs';
import { freemem, totalmem } from 'node:os';
import type { ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import { brandIds } from '../../../shared/domain/brands/brand.ts';
import { packIds } from '../../../shared/domain/packs/country-pack.ts';
import type { DeskDiagnostics, DiagnosticFacts, MakeDiagnostics } from '../../ports/diagnostics.ts';
import type { LogFile } from '../../ports/log.ts';
import {
  amountRule,
  archRule,
  codeRule,
  flagRule,
  hashRule,
  placeRule,
  platformRule,
  printerRule,
  redacted,
  uuidRule,
  versionRule,
  type Fact,
} from './redact-facts.ts';

export interface DiagnosticsOptions {
  readonly dataDir: string;
  /** The journal's file. */
  readonly databaseFile: string;
  readonly appVersion: string;
  readonly log: Pick<LogFile, 'readLogTail'>;
}

const logLineCount = 500;

/** Program, computer, data folder, desk and the last of the log. Everything that is given goes through the rules of the log once more. */
export function createDiagnostics({ dataDir, databaseFile, appVersion, log }: DiagnosticsOptions): MakeDiagnostics {
  return (facts) => {
    const bundle = {
      format: 'buka-diagnostics',
      version: 1,
      madeAt: new Date().toISOString(),
      program: {
        version: versionRule(appVersion),
        node: versionRule(process.versions.node),
        electron: nullOr(versionRule, process.versions['electron']),
        platform: platformRule(process.platform),
        arch: archRule(process.arch),
        upMinutes: Math.round(process.uptime() / 60),
      },
      memory: describeMemory(),
      data: {
        freeMb: orNull(() => {
          const { bavail, bsize } = statfsSync(dataDir);
          return toMb(bavail * bsize);
        }),
        databaseKb: orNull(() => toKb(statSync(databaseFile).size)),
        walKb: orNull(() => toKb(statSync(`${databaseFile}-wal`).size)),
        schemaVersion: orNull(() => readUserVersion(databaseFile)),
      },
      refusal: nullOr(codeRule, facts.refusal),
      desk: facts.desk && orNull(() => describeDesk(facts.desk)),
      printers: orNull(() => describePrinters(facts.printers)),
      log: orNull(() => log.readLogTail(logLineCount)),
    };
    return `${JSON.stringify(bundle, null, 2)}\n`;
  };
}

function describeMemory() {
  const { rss, heapUsed, external, arrayBuffers } = process.memoryUsage();
  return {
    residentMb: toMb(rss),
    heapMb: toMb(heapUsed),
    externalMb: toMb(external),
    buffersMb: toMb(arrayBuffers),
    machineMb: toMb(totalmem()),
    machineFreeMb: toMb(freemem()),
  };
}

function describeDesk(desk: DeskDiagnostics | null) {
  return (
    desk && {
      deskId: uuidRule(desk.deskId),
      prefix: prefixRule(desk.prefix),
      epoch: amountRule(desk.epoch),
      packId: packRule(desk.packId),
      timeZone: timeZoneRule(desk.timeZone),
      training: flagRule(desk.training),
      head: { seq: placeRule(desk.head.seq), hash: hashRule(desk.head.hash) },
      entries: placeRule(desk.entries),
      waiting: placeRule(desk.waiting),
      attention: describeCounts(desk.attention, attentionKinds),
      stock: describeCounts(desk.stock, brandIds),
    }
  );
}

const describePrinters = ({ receipt, slip, report }: DiagnosticFacts['printers']) => ({
  receipt: printerRule(receipt),
  slip: printerRule(slip),
  report: printerRule(report),
});

/** A key may be anything, so those that are known are looked up, and the others only counted. */
function describeCounts(counts: Readonly<Record<string, unknown>>, known: readonly string[]) {
  const told: Record<string, Fact> = {};
  for (const key of known) if (Object.hasOwn(counts, key)) told[key] = amountRule(counts[key]);
  return { ...told, unknownKeys: Object.keys(counts).filter((key) => !known.includes(key)).length };
}

type AttentionKind = ProcedureValue<'listAttention'>[number]['kind'];

/** A record, so that the compiler misses a kind that was added. */
const attentionKindRecord: Readonly<Record<AttentionKind, true>> = {
  'item-for-review': true,
  'lock-request': true,
  'deferred-review': true,
  'clock-jumped': true,
  'stock-rows-refused': true,
  'print-outcome-unknown': true,
  'print-failed': true,
  'promise-overdue': true,
};

const attentionKinds: readonly string[] = Object.keys(attentionKindRecord);

/** It stands on every receipt; a prefix of digits alone is not told, since a short PIN looks the same. */
const prefixRule = (value: unknown): Fact =>
  typeof value === 'string' && /^(?=.*[A-Z])[0-9A-Z]{1,4}$/.test(value) ? value : redacted;

const packRule = (value: unknown): Fact => packIds.find((id) => id === value) ?? redacted;

/** A place that the time zone data know, in the form of one: an offset would be digits. */
function timeZoneRule(value: unknown): Fact {
  if (typeof value !== 'string' || !/^[A-Za-z]{2,20}(?:\/[A-Za-z_-]{2,30}){1,2}$/.test(value)) return redacted;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    return redacted;
  }
}

/**
 * The schema's version, from the database's header (SQLite's file format, byte 60, big-endian), so that it is known also where the
 * database cannot be opened. A migration that still stands in the write-ahead log shows after the next checkpoint.
 */
function readUserVersion(databaseFile: string): number | null {
  const descriptor = openSync(databaseFile, 'r');
  try {
    const header = Buffer.alloc(64);
    return readSync(descriptor, header, 0, 64, 0) === 64 ? header.readUInt32BE(60) : null;
  } finally {
    closeSync(descriptor);
  }
}

const toKb = (bytes: number): number => Math.ceil(bytes / 1_000);

const toMb = (bytes: number): number => Math.round(bytes / 1_000_000);

const nullOr = (rule: (value: unknown) => Fact, value: unknown): Fact =>
  value === null || value === undefined ? null : rule(value);

/** What cannot be found out is one line less for the helper and no reason to give them nothing. */
function orNull<Value>(find: () => Value): Value | null {
  try {
    return find();
  } catch {
    return null;
  }
}
