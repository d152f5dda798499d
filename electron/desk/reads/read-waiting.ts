import type { Instant } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { WaitingBusiness, WaitingPlace } from '../../../shared/domain/waiting-list.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';

export interface WaitingFacts extends WaitingPlace {
  readonly waitingId: string;
  readonly language: Language | null;
  readonly business: WaitingBusiness | null;
  /** When they were put on the list. */
  readonly since: Instant;
}

const columns =
  'waiting_id AS waitingId, ticket, appointment_at AS appointmentAt, language, business, added_at AS since';

/** Somebody who waits or waited on any day. */
export function readWaiting(db: ReadableDb, waitingId: string): WaitingFacts | null {
  return db.get<WaitingFacts>(`SELECT ${columns} FROM waiting WHERE waiting_id = ?`, waitingId) ?? null;
}

/** Who waits on a business day and was neither called nor taken off, by ticket. */
export function readStillWaiting(db: ReadableDb, businessDay: string): readonly WaitingFacts[] {
  return db.all<WaitingFacts>(
    `SELECT ${columns} FROM waiting WHERE business_day = ? AND ended_seq IS NULL ORDER BY ticket`,
    businessDay,
  );
}

/** Tickets run from 1 each business day, whoever was called or went away meanwhile. */
export function readNextTicket(db: ReadableDb, businessDay: string): number {
  const sql = 'SELECT max(ticket) AS last FROM waiting WHERE business_day = ?';
  return (db.get<{ readonly last: number | null }>(sql, businessDay)?.last ?? 0) + 1;
}
