import type { ProcedureAnswer } from '../../../shared/contract/desk-contract.ts';
import { businessDayBounds } from '../../../shared/domain/business-day.ts';
import type { JournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readNextTicket } from '../reads/read-waiting.ts';
import { dayOfWaiting, viewWaiting } from './waiting-line.ts';

/** Puts a walk-in or an appointment of today on the list and gives out the next ticket. The till need not be open. */
export const addWaiting: UseCase<'addWaiting'> = (context, input) => {
  const { appointmentAt, language = null, business = null } = input;
  const earlier = findEarlier(context, input.intent, ['waiting-added']);
  if (!earlier.ok) return earlier;
  if (earlier.value) {
    const { body } = earlier.value;
    const isSame = body.appointmentAt === appointmentAt && body.language === language && body.business === business;
    return isSame ? answerOf(earlier.value) : fail({ code: 'intent-reused' });
  }
  const businessDay = dayOfWaiting(context);
  const { startsAt, endsAt } = businessDayBounds(businessDay, context.desk);
  // On today's list it would never come due, and tomorrow nobody would see it.
  if (appointmentAt !== null && (appointmentAt < startsAt || appointmentAt >= endsAt))
    return fail({ code: 'appointment-not-today' });
  const draft = draftEntry({ ...context, businessDay }, 'waiting-added', input.intent).write({
    waitingId: input.intent,
    ticket: readNextTicket(context.journal.db, businessDay),
    appointmentAt,
    language,
    business,
  });
  const committed = commitOne(context, draft);
  if (!committed.ok) return committed;
  return committed.value.kind === 'waiting-added' ? answerOf(committed.value) : fail({ code: 'storage-failed' });
};

function answerOf(entry: JournalEntry<'waiting-added'>): ProcedureAnswer<'addWaiting'> {
  return ok(viewWaiting({ ...entry.body, since: entry.at }, entry.at));
}
