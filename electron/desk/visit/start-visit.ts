import { businessDayOf } from '../../../shared/domain/business-day.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readOpenDay } from '../reads/read-day.ts';

/** A customer steps up. The visit's id is the intent's, made at the first keystroke. */
export const startVisit: UseCase<'startVisit'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['visit-started'], input.intent);
  if (!earlier.ok) return earlier;
  if (earlier.value) return ok({ visitId: input.intent });
  const day = readOpenDay(context.journal.db);
  if (!day) return fail({ code: 'day-not-open' });
  if (day.businessDay < businessDayOf(context.now, context.desk)) {
    return fail({ code: 'day-of-yesterday-open', details: { businessDay: day.businessDay } });
  }
  const committed = commitOne(
    context,
    draftEntry(context, 'visit-started', input.intent, input.intent).write({ language: input.language }),
  );
  return committed.ok ? ok({ visitId: input.intent }) : committed;
};
