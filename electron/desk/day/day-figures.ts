import type { ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import type { DayTotals } from '../../../shared/domain/day-totals.ts';
import { foldDayTotals } from '../../../shared/domain/fold-day-totals.ts';
import type { AnyJournalEntry, JournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import { balanceOf } from '../../../shared/domain/postings.ts';
import type { DeskContext } from '../desk-context.ts';
import { readDay, readPreviousCloseSeq, type DayFacts } from '../reads/read-day.ts';

type CountView = ProcedureValue<'countDrawer'>;

/**
 * The entries that a day's Z report speaks of: all since the Z before it, so that what was done between two days is on one of
 * them; the entry that closes the day is not among them.
 */
export function* entriesOfDay(context: Pick<DeskContext, 'journal'>, day: DayFacts): IterableIterator<AnyJournalEntry> {
  const { journal } = context;
  const firstSeq = readPreviousCloseSeq(journal.db, day.openedSeq) + 1;
  yield* journal.entriesBetween(firstSeq, day.closedSeq === null ? journal.head().seq : day.closedSeq - 1);
}

/** Adds up what the day's Z report covers. */
export function totalsOf(context: Pick<DeskContext, 'journal' | 'desk'>, day: DayFacts): DayTotals {
  return foldDayTotals(entriesOfDay(context, day), context.desk.timeZone);
}

/** What the drawer should have held when it was counted: by the postings of that day up to the count. */
export function expectedCashAt(context: Pick<DeskContext, 'journal'>, counted: JournalEntry<'day-counted'>): number {
  const openedSeq = readDay(context.journal.db, counted.body.businessDay)?.openedSeq ?? counted.seq;
  let expectedMinor = 0;
  for (const entry of context.journal.entriesBetween(openedSeq, counted.seq)) {
    if (entry.businessDay === counted.body.businessDay && 'postings' in entry.body)
      expectedMinor += balanceOf(entry.body.postings, 'drawer');
  }
  return expectedMinor;
}

/** A count as it was judged when it was made: any count since the last sale that was off asks for a manager, also when a later one fits. */
export function judgeCountEntry(
  context: Pick<DeskContext, 'desk' | 'journal'>,
  counted: JournalEntry<'day-counted'>,
): CountView {
  const openedSeq = readDay(context.journal.db, counted.body.businessDay)?.openedSeq ?? counted.seq;
  let wasOff = false;
  for (const entry of context.journal.entriesBetween(openedSeq, counted.seq)) {
    if (entry.kind === 'visit-finished') wasOff = false;
    if (entry.kind !== 'day-counted') continue;
    wasOff ||= judgeCount(context, entry.body.countedMinor, expectedCashAt(context, entry)).needsManager;
  }
  const judged = judgeCount(context, counted.body.countedMinor, expectedCashAt(context, counted));
  return { ...judged, needsManager: wasOff };
}

export function judgeCount(context: Pick<DeskContext, 'desk'>, countedMinor: number, expectedMinor: number): CountView {
  const varianceMinor = countedMinor - expectedMinor;
  return {
    countedMinor,
    expectedMinor,
    varianceMinor,
    needsManager: Math.abs(varianceMinor) > context.desk.settings.varianceLimitMinor,
  };
}

/** The same figures, as the contract's answer may change them. */
export function viewOfTotals(totals: DayTotals): NonNullable<ProcedureValue<'showDay'>['totals']> {
  return {
    ...totals,
    taxes: [...totals.taxes],
    tenders: [...totals.tenders],
    products: [...totals.products],
    byHour: [...totals.byHour],
  };
}
