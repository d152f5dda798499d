import * as z from 'zod';
import type { Instant } from '../domain/ids.ts';
import { waitingBusinesses } from '../domain/waiting-list.ts';
import { committed, instant, intent, language, uuid } from './common-schemas.ts';
import { procedure } from './procedure.ts';

const business = z.enum(waitingBusinesses);

/** In the form in which every instant is stored, so that its text sorts as it does. */
const appointmentTime = instant.transform((text) => new Date(text).toISOString() as Instant);

export const waitingView = z.object({
  waitingId: uuid,
  /** The number the customer was given: counts from 1 each business day. */
  ticket: z.int(),
  /** Null for a walk-in. */
  appointmentAt: instant.nullable(),
  language: language.nullable(),
  business: business.nullable(),
  /** When they were put on the list. */
  since: instant,
  /** False for an appointment whose time has not come. */
  due: z.boolean(),
});

/** The waiting list of today. It knows numbers and times, and nobody's name. */
export const waitingProcedures = {
  /** Everybody who waits, in the order in which they are to be called. */
  listWaiting: procedure('signed-in', 'read', z.strictObject({}), z.array(waitingView)),
  /** The waiting id is the intent's. An appointment must lie in today's business day: `appointment-not-today`. */
  addWaiting: procedure(
    'signed-in',
    'write',
    z.strictObject({
      intent,
      appointmentAt: appointmentTime.nullable(),
      language: language.optional(),
      business: business.optional(),
    }),
    waitingView,
  ),
  /**
   * Calls the first of the list: the next customer in one key. Null when nobody waits. Somebody whose time has not come is called
   * only when nobody else waits, and then `due` is false.
   */
  callNextWaiting: procedure('signed-in', 'write', z.strictObject({ intent }), waitingView.nullable()),
  /** Somebody went away uncalled, or was put on the list by mistake. Who is not on today's list: `waiting-unknown`. */
  removeWaiting: procedure(
    'signed-in',
    'write',
    z.strictObject({ intent, waitingId: uuid, why: z.enum(['left', 'mistake']) }),
    committed,
  ),
};
