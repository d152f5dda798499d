import type { ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import type { DayTotals } from '../../../shared/domain/day-totals.ts';
import { foldDayTotals } from '../../../shared/domain/fold-day-totals.ts';
import type { DeskContext } from '../desk-context.ts';
import { readBalance, type DayFacts } from '../reads/read-day.ts';

type CountView = ProcedureValue<'countDrawer'>;

/** Adds the day up from its own entries. */
export function totalsOf(context: Pick<DeskContext, 'journal' | 'desk'>, day: DayFacts): DayTotals {
  const lastSeq = day.closedSeq ?? context.journal.head().seq;
  return foldDayTotals(context.journal.entriesBetween(day.openedSeq, lastSeq), day.businessDay, context.desk.timeZone);
}

/** What the drawer should hold: the balance of its account. Nobody is told before the drawer was counted. */
export function expectedCashOf(context: Pick<DeskContext, 'journal'>, day: DayFacts): number {
  return readBalance(context.journal.db, day.businessDay, 'drawer');
}

export function judgeCount(context: Pick<DeskContext, 'journal' | 'desk'>, day: DayFacts, countedMinor: number): CountView {
  const expectedMinor = expectedCashOf(context, day);
  const varianceMinor = countedMinor - expectedMinor;
  return { countedMinor, expectedMinor, varianceMinor, needsManager: Math.abs(varianceMinor) > context.desk.settings.varianceLimitMinor };
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
