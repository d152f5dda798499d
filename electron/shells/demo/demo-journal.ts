import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyJournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import { accountBalances, type Posting } from '../../../shared/domain/postings.ts';
import { entryOfRow, journalColumns, type JournalRow } from '../../adapters/sqlite/journal-row.ts';
import { openDatabaseToRead } from '../../adapters/sqlite/open-database.ts';
import { databaseFileName } from '../compose.ts';

/** What an earlier demonstration left behind, read before the desk is opened. */
export interface LeftBehind {
  readonly lastEntryAt: string | null;
  /** The day that is over, until another one is opened. */
  readonly closed: ClosedDay | null;
  /** What lies in the drawer of the day that is still open. */
  readonly drawerMinor: number;
  readonly clerkIds: readonly string[];
  /** Of the day that is still open. */
  readonly receipts: number;
  /** Visits that were ever begun at this desk: as many people have been here at most. */
  readonly startedVisits: number;
}

export interface ClosedDay {
  readonly businessDay: string;
  readonly zJobId: string;
  readonly isZPrinted: boolean;
}

const nothing: LeftBehind = {
  lastEntryAt: null,
  closed: null,
  drawerMinor: 0,
  clerkIds: [],
  receipts: 0,
  startedVisits: 0,
};

export function readLeftBehind(dataDir: string): LeftBehind {
  let left = nothing;
  for (const entry of readEntries(dataDir)) left = { ...foldEntry(left, entry), lastEntryAt: entry.at };
  return left;
}

/** Every entry of the journal in a data folder, from the first; none where there is no journal that can be read. */
export function* readEntries(dataDir: string): IterableIterator<AnyJournalEntry> {
  const file = join(dataDir, databaseFileName);
  if (!existsSync(file)) return;
  const opened = openDatabaseToRead(file);
  if (!opened.ok) return;
  try {
    for (const row of opened.value.iterate<JournalRow>(`SELECT ${journalColumns} FROM journal ORDER BY seq`))
      yield entryOfRow(row);
  } finally {
    opened.value.raw.close();
  }
}

function foldEntry(left: LeftBehind, entry: AnyJournalEntry): LeftBehind {
  const { closed } = left;
  if (entry.kind === 'clerk-added') return { ...left, clerkIds: [...left.clerkIds, entry.body.clerkId] };
  if (entry.kind === 'visit-started') return { ...left, startedVisits: left.startedVisits + 1 };
  if (entry.kind === 'day-opened') return { ...left, closed: null, drawerMinor: drawerOf(entry.body.postings) };
  if (entry.kind === 'day-closed') {
    const { businessDay, printJobId: zJobId } = entry.body;
    return { ...left, closed: { businessDay, zJobId, isZPrinted: false }, receipts: 0, drawerMinor: 0 };
  }
  if (entry.kind === 'print-ended' && entry.body.jobId === closed?.zJobId && entry.body.outcome === 'printed') {
    return { ...left, closed: { ...closed, isZPrinted: true } };
  }
  if (entry.kind !== 'visit-finished') return left;
  return { ...left, receipts: left.receipts + 1, drawerMinor: left.drawerMinor + drawerOf(entry.body.postings) };
}

function drawerOf(postings: readonly Posting[]): number {
  return accountBalances(postings).get('drawer') ?? 0;
}
