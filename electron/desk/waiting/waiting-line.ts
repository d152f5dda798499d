import type { ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import { businessDayOf } from '../../../shared/domain/business-day.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/ids.ts';
import { isDue, orderWaiting } from '../../../shared/domain/waiting-list.ts';
import type { DeskContext } from '../desk-context.ts';
import { readStillWaiting, type WaitingFacts } from '../reads/read-waiting.ts';

export type WaitingView = ProcedureValue<'listWaiting'>[number];

/**
 * The business day whose list is kept: the clock's, whatever the till does. Customers wait before the till is opened, and a till that
 * nobody closed last night must not bring back yesterday's customers, nor take this morning's with it when it is closed at last.
 */
export function dayOfWaiting(context: Pick<DeskContext, 'now' | 'desk'>): BusinessDay {
  return businessDayOf(context.now, context.desk);
}

/** Who waits today, in the order in which they are to be called. */
export function readWaitingLine(context: Pick<DeskContext, 'journal' | 'now' | 'desk'>): readonly WaitingFacts[] {
  return orderWaiting(readStillWaiting(context.journal.db, dayOfWaiting(context)), context.now);
}

/** Somebody who waits, as they stood at an instant: the answer to a repeated call is that of the first. */
export function viewWaiting(waiting: WaitingFacts, at: Instant): WaitingView {
  const { waitingId, ticket, appointmentAt, language, business, since } = waiting;
  return { waitingId, ticket, appointmentAt, language, business, since, due: isDue(waiting, at) };
}
