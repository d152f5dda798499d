import { businessDayOf } from '../../../shared/domain/business-day.ts';
import { countDenominations } from '../../../shared/domain/denominations.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { floatPostings } from '../../../shared/domain/till-postings.ts';
import type { UseCase } from '../desk-context.ts';
import { draftEntry, findEarlier } from '../draft-entry.ts';
import { draftRetention } from '../setup/run-retention.ts';
import { readDay, readOpenDay } from '../reads/read-day.ts';

/** Knowledge of a number that is older than this helps nobody and is still somebody's data. */
const snapshotLifeMs = 30 * 24 * 3_600_000;

/** Opens the till with a float counted by denomination. A business day is opened once and closed once. Whatever need not be kept any longer goes in the same breath. */
export const openDay: UseCase<'openDay'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['day-opened']);
  if (!earlier.ok) return earlier;
  if (earlier.value)
    return ok({ businessDay: earlier.value.body.businessDay, floatMinor: earlier.value.body.floatMinor });
  const open = readOpenDay(context.journal.db);
  if (open) return fail({ code: 'day-already-open', details: { businessDay: open.businessDay } });
  const { currency } = context.desk;
  const businessDay = businessDayOf(context.now, context.desk);
  if (readDay(context.journal.db, businessDay)) return fail({ code: 'day-already-closed', details: { businessDay } });
  const counted = countDenominations(input.float, currency);
  if (!counted.ok) return counted;
  const floatMinor = counted.value;
  const draft = draftEntry({ ...context, businessDay }, 'day-opened', input.intent).write({
    businessDay,
    currency,
    float: input.float.filter((line) => line.count > 0),
    floatMinor,
    postings: floatPostings(floatMinor, currency),
  });
  const committed = context.journal.commit([draft, ...draftRetention(context)], {
    forgetSnapshotsBefore: new Date(Date.parse(context.now) - snapshotLifeMs).toISOString(),
  });
  return committed.ok ? ok({ businessDay, floatMinor }) : committed;
};
