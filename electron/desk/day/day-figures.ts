import type { ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import type { DayTotals } from '../../../shared/domain/day-totals.ts';
import { foldDayTotals } from '../../../shared/domain/fold-day-totals.ts';
import type { JournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import { balanceOf } from '../../../shared/domain/postings.ts';
import type { DeskContext } from '../desk-context.ts';
import { readBalance, readDay, type DayFacts } from '../reads/read-day.ts';

type CountView = ProcedureValue<'countDrawer'>;

/** Adds the day up from its own entries. */
export function totalsOf(context: Pick<DeskContext, 'journal' | 'desk'>, day: DayFacts): DayTotals {
  // The entry that closes a day is not in its own figures: the Z says the same before and after.
  const lastSeq = day.closedSeq === null ? context.journal.head().seq : day.closedSeq - 1;
  return foldDayTotals(context.journal.entriesBetween(day.openedSeq, lastSeq), day.businessDay, context.desk.timeZone);
}

/** What the drawer should hold: the balance of its account. Nobody is told before the drawer was counted. */
export function expectedCashOf(context: Pick<DeskContext, 'journal'>, day: DayFacts): number {
  return readBalance(context.journal.db, day.businessDay, 'drawer');
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
