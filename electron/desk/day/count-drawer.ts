import type { BusinessDay } from '../../../shared/domain/ids.ts';
import { countDenominations } from '../../../shared/domain/denominations.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readOpenDay } from '../reads/read-day.ts';
import { readOpenVisits } from '../reads/read-visit.ts';
import { judgeCountEntry } from './day-figures.ts';

/** The blind count: what was expected is told only in the answer to it. It may be repeated; every count stands. */
export const countDrawer: UseCase<'countDrawer'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['day-counted']);
  if (!earlier.ok) return earlier;
  // Judged against the drawer of that moment: an old count must not tell what the drawer should hold now.
  if (earlier.value) return ok(judgeCountEntry(context, earlier.value));
  const day = readOpenDay(context.journal.db);
  if (!day) return fail({ code: 'day-not-open' });
  const openVisits = readOpenVisits(context.journal.db).length;
  if (openVisits > 0) return fail({ code: 'visits-still-open', details: { count: openVisits } });
  const counted = countDenominations(input.count, context.desk.currency);
  if (!counted.ok) return counted;
  const committed = commitOne(
    context,
    draftEntry(context, 'day-counted', input.intent).write({
      // The row was written from a BusinessDay.
      businessDay: day.businessDay as BusinessDay,
      count: input.count.filter((line) => line.count > 0),
      countedMinor: counted.value,
    }),
  );
  if (!committed.ok) return committed;
  const entry = committed.value;
  return entry.kind === 'day-counted' ? ok(judgeCountEntry(context, entry)) : fail({ code: 'storage-failed' });
};
