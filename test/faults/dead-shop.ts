import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDayFile } from '../demo/demo-files.ts';
import type { FinishedLine } from '../demo/demo-process.ts';
import { findBrokenPromises, readJournal, receiptOf, type Entry } from '../demo/read-journal.ts';
import { verifyJournal } from '../demo/verify-process.ts';

/** The folders of one demo shop. */
export interface ShopFolders {
  readonly home: string;
  readonly out: string;
  readonly data: string;
}

export const shopIn = (folder: string): ShopFolders => ({
  home: join(folder, 'home'),
  out: join(folder, 'out'),
  data: join(folder, 'out', 'data'),
});

/** What was found in the data folder of a desk that was killed. */
export interface Autopsy {
  readonly entries: readonly Entry[];
  /** Everything that must not be; an empty list is a desk that kept its promises. */
  readonly faults: readonly string[];
  /** After the first and before the last visit of a day that was not closed. */
  readonly isMidDay: boolean;
  /** Visits finished on the day that is open; none when no day is. */
  readonly finishedToday: number;
}

/**
 * Looks at a copy of the data folder as the disk holds it, without the shared-memory file: whatever is not in the database
 * or its log is lost, and the desk itself finds its folder as the kill left it.
 */
export function examine(data: string, acknowledged: readonly FinishedLine[], visitsOfDay: number): Autopsy {
  if (!existsSync(join(data, 'buka.sqlite'))) {
    return { entries: [], faults: missing([], acknowledged), isMidDay: false, finishedToday: 0 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'buka-autopsy-'));
  try {
    cpSync(data, folder, { recursive: true, filter: (file) => !file.endsWith('-shm') });
    const file = join(folder, 'buka.sqlite');
    const entries = readJournal(file);
    const finishedToday = countToday(entries);
    const faults = [
      ...missing(entries, acknowledged),
      ...findBrokenPromises(entries),
      ...refusal(file, entries, acknowledged),
    ];
    return { entries, faults, finishedToday, isMidDay: finishedToday > 0 && finishedToday < visitsOfDay };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is wrong with the papers of a day that came to its end: each original once, and all of them. */
export function findPaperFaults({ out }: ShopFolders, entries: readonly Entry[]): readonly string[] {
  const { businessDay, visits, slips, z } = readDayFile(out);
  const papers = readdirSync(out);
  const expected = [...visits.flatMap((visit) => visit.papers), ...slips.map(({ file }) => file)];
  const ofDay = entries.filter((entry) => entry.businessDay === businessDay && entry.kind === 'visit-finished');
  return [
    ...[...new Set(expected)].filter((file) => !papers.includes(file)).map((file) => `${file} was never printed`),
    ...papers.filter((file) => file.endsWith('.part')).map((file) => `${file} was left behind`),
    ...(ofDay.length === visits.length ? [] : [`day.json holds ${visits.length} of ${ofDay.length} visits`]),
    ...(z.varianceMinor === 0 ? [] : [`the drawer is off by ${z.varianceMinor}`]),
  ];
}

function missing(entries: readonly Entry[], acknowledged: readonly FinishedLine[]): readonly string[] {
  return acknowledged.flatMap(({ receipt, seq, hash }) => {
    const entry = entries[seq - 1];
    const isThere = entry?.kind === 'visit-finished' && entry.hash === hash && receiptOf(entry) === receipt;
    return isThere ? [] : [`${receipt} was acknowledged as ${seq} and is not there`];
  });
}

/** A desk that died before its first entry has nothing to verify. */
function refusal(file: string, entries: readonly Entry[], acknowledged: readonly FinishedLine[]): readonly string[] {
  if (entries.length === 0) return [];
  const last = acknowledged.at(-1);
  const verdict = verifyJournal(file, ...(last ? ['--anchor', `${last.seq}:${last.hash}`] : []));
  return verdict.code === 0 && verdict.ok ? [] : [`the verifier refused: ${JSON.stringify(verdict.fault)}`];
}

function countToday(entries: readonly Entry[]): number {
  const lastOf = (kind: string): number => entries.findLast((entry) => entry.kind === kind)?.seq ?? 0;
  const openedAt = lastOf('day-opened');
  if (openedAt < lastOf('day-closed')) return 0;
  return entries.filter(({ kind, seq }) => kind === 'visit-finished' && seq > openedAt).length;
}
