import { fail, ok } from '../../../shared/domain/result.ts';
import type { DeskContext, UseCase } from '../desk-context.ts';
import { readLastClosedDay, readOpenDay, type DayFacts } from '../reads/read-day.ts';
import { readOpenVisits } from '../reads/read-visit.ts';
import { judgeCount, totalsOf, viewOfTotals } from './day-figures.ts';

/** The X report. Before the count it tells how busy the day was and nothing from which the cash could be worked out. */
export const showDay: UseCase<'showDay'> = (context) => {
  const day = readOpenDay(context.journal.db) ?? readLastClosedDay(context.journal.db);
  if (!day) return fail({ code: 'day-not-open' });
  const isCounted = day.state !== 'open' && day.countedMinor !== null;
  const totals = totalsOf(context, day);
  return ok({
    businessDay: day.businessDay,
    state: day.state,
    openVisits: readOpenVisits(context.journal.db).length,
    receipts: totals.visitCount,
    count: isCounted ? countOf(context, day.countedMinor ?? 0, day) : null,
    totals: isCounted ? viewOfTotals(totals) : null,
  });
};

function countOf(context: DeskContext, countedMinor: number, day: DayFacts): ReturnType<typeof judgeCount> {
  const judged = judgeCount(context, countedMinor, day.drawerMinor);
  if (day.state !== 'closed') return judged;
  // Closing brought the books to the count; what was expected before stands in the Z entry.
  const closed = context.journal.entryBySeq(day.closedSeq ?? 0);
  if (closed?.kind !== 'day-closed') return judged;
  const { expectedMinor, varianceMinor } = closed.body;
  return { countedMinor, expectedMinor, varianceMinor, needsManager: false };
}
