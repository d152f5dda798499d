import { businessDayOf } from '../../../shared/domain/business-day.ts';
import { countDenominations } from '../../../shared/domain/denominations.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { floatPostings } from '../../../shared/domain/till-postings.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readDay, readOpenDay } from '../reads/read-day.ts';

/** Opens the till with a float counted by denomination. A business day is opened once and closed once. */
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
  const committed = commitOne(context, draft);
  return committed.ok ? ok({ businessDay, floatMinor }) : committed;
};
