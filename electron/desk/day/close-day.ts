import type { ProcedureAnswer } from '../../../shared/contract/desk-contract.ts';
import type { BusinessDay } from '../../../shared/domain/ids.ts';
import type { JournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { cashMovementPostings, countVariancePostings } from '../../../shared/domain/till-postings.ts';
import { approve } from '../approve.ts';
import { headOf } from '../committed-head.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readNextZNumber, readOpenDay } from '../reads/read-day.ts';
import { readOpenVisits } from '../reads/read-visit.ts';
import { judgeCount, judgeCountEntry, totalsOf, viewOfTotals } from './day-figures.ts';

/** Writes the Z report, once. It works without a network: what head office has not acknowledged is listed on it. */
export const closeDay: UseCase<'closeDay'> = async (context, input) => {
  const earlier = findEarlier(context, input.intent, ['day-closed']);
  if (!earlier.ok) return earlier;
  if (earlier.value) return answerOf(earlier.value);
  const day = readOpenDay(context.journal.db);
  if (!day) return fail({ code: 'day-not-open' });
  const openVisits = readOpenVisits(context.journal.db).length;
  if (openVisits > 0) return fail({ code: 'visits-still-open', details: { count: openVisits } });
  if (day.state !== 'counted' || day.countedMinor === null) return fail({ code: 'day-not-counted' });
  const count = judgeCount(context, day.countedMinor, day.drawerMinor);
  const counted = context.journal.entryBySeq(day.countedSeq ?? 0);
  const needsManager = counted?.kind !== 'day-counted' || judgeCountEntry(context, counted).needsManager;
  const approval = await approve(context, needsManager ? ['variance'] : [], input.approval);
  if (!approval.ok) return approval;
  // Nobody stands by their own count, whoever closes the day.
  if (approval.value?.approvedBy && approval.value.approvedBy === counted?.clerk)
    return fail({ code: 'approval-same-person' });
  const { currency } = context.desk;
  const waiting = context.journal.head().seq;
  const draft = draftEntry(context, 'day-closed', input.intent).write({
    // The row was written from a BusinessDay.
    businessDay: day.businessDay as BusinessDay,
    zNumber: readNextZNumber(context.journal.db),
    currency,
    expectedMinor: count.expectedMinor,
    countedMinor: count.countedMinor,
    varianceMinor: count.varianceMinor,
    approval: approval.value,
    totals: totalsOf(context, day),
    unsynced: waiting > 0 ? { fromSeq: 1, toSeq: waiting, count: waiting } : null,
    // The books follow the hands: the difference is booked, and what was counted goes into the safe for the night.
    postings: [
      ...countVariancePostings(count, currency),
      ...cashMovementPostings({ kind: 'drop-to-safe', amountMinor: count.countedMinor }, currency),
    ],
    printJobId: context.ports.ids.uuid(),
  });
  const committed = commitOne(context, draft);
  if (!committed.ok) return committed;
  return committed.value.kind === 'day-closed' ? answerOf(committed.value) : fail({ code: 'storage-failed' });
};

function answerOf(entry: JournalEntry<'day-closed'>): ProcedureAnswer<'closeDay'> {
  const { businessDay, zNumber, printJobId, expectedMinor, countedMinor, varianceMinor, totals } = entry.body;
  return ok({
    businessDay,
    zNumber,
    printJobId,
    expectedMinor,
    countedMinor,
    varianceMinor,
    totals: viewOfTotals(totals),
    head: headOf(entry),
  });
}
