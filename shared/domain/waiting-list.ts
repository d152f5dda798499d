import type { Instant } from './ids.ts';

/** What a customer came for, as far as anybody asked. */
export const waitingBusinesses = ['replacement', 'top-up', 'other'] as const;

export type WaitingBusiness = (typeof waitingBusinesses)[number];

/** What the order of calling asks of somebody who waits. */
export interface WaitingPlace {
  /** Counts from 1 each business day, in the order of arrival, whatever the clock did meanwhile. */
  readonly ticket: number;
  /** Null for a walk-in. */
  readonly appointmentAt: Instant | null;
}

/** Whether it is somebody's turn: a walk-in's from the moment they came, an appointment's from its time on. */
export function isDue(place: Pick<WaitingPlace, 'appointmentAt'>, now: Instant): boolean {
  return place.appointmentAt === null || place.appointmentAt <= now;
}

/**
 * The order in which customers are called. Who booked ahead did so to avoid the queue: an appointment goes before all walk-ins once
 * its time has come, and after all of them until then. Appointments go by their time, walk-ins by their ticket; of two appointments
 * at the same time the lower ticket goes first.
 */
export function orderWaiting<Place extends WaitingPlace>(places: readonly Place[], now: Instant): readonly Place[] {
  return places.toSorted(
    (a, b) => rankOf(a, now) - rankOf(b, now) || compareTimes(a.appointmentAt, b.appointmentAt) || a.ticket - b.ticket,
  );
}

function rankOf(place: WaitingPlace, now: Instant): number {
  if (place.appointmentAt === null) return 1;
  return isDue(place, now) ? 0 : 2;
}

/** Instants are all of one form, so that their text sorts as they do. */
function compareTimes(a: Instant | null, b: Instant | null): number {
  if (a === null || b === null || a === b) return 0;
  return a < b ? -1 : 1;
}
