import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyJournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import { accountBalances, type Posting } from '../../../shared/domain/postings.ts';
import { entryOfRow, journalColumns, type JournalRow } from '../../adapters/sqlite/journal-row.ts';
import { openDatabaseToRead } from '../../adapters/sqlite/open-database.ts';
import { databaseFileName } from '../compose.ts';

/** What an interrupted demonstration left behind, read before the desk is opened. */
export interface LeftBehind {
  readonly lastEntryAt: string | null;
  /** The day the clock must be past, when the last one was closed. */
  readonly closedDay: string | null;
  /** What lies in the drawer of the day that is still open. */
  readonly drawerMinor: number;
  readonly clerkIds: readonly string[];
  readonly receipts: number;
}

const nothing: LeftBehind = { lastEntryAt: null, closedDay: null, drawerMinor: 0, clerkIds: [], receipts: 0 };

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
  if (entry.kind === 'clerk-added') return { ...left, clerkIds: [...left.clerkIds, entry.body.clerkId] };
  if (entry.kind === 'day-opened')
    return { ...left, closedDay: null, receipts: 0, drawerMinor: drawerOf(entry.body.postings) };
  if (entry.kind === 'day-closed') return { ...left, closedDay: entry.body.businessDay, drawerMinor: 0 };
  if (entry.kind !== 'visit-finished') return left;
  return { ...left, receipts: left.receipts + 1, drawerMinor: left.drawerMinor + drawerOf(entry.body.postings) };
}

function drawerOf(postings: readonly Posting[]): number {
  return accountBalances(postings).get('drawer') ?? 0;
}
