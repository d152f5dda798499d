import type { ReadableDb } from '../../ports/readable-db.ts';

export interface DayFacts {
  readonly businessDay: string;
  readonly state: 'open' | 'counted' | 'closed';
  readonly floatMinor: number;
  /** What the drawer holds by the books of the day; what went to the safe at its close is not in it. */
  readonly drawerMinor: number;
  readonly openedSeq: number;
  readonly countedSeq: number | null;
  readonly countedMinor: number | null;
  readonly closedSeq: number | null;
  readonly zNumber: number | null;
}

const columns = `business_day AS businessDay, state, float_minor AS floatMinor, drawer_minor AS drawerMinor, opened_seq AS openedSeq, counted_seq AS countedSeq,
  counted_minor AS countedMinor, closed_seq AS closedSeq, z_number AS zNumber`;

/** The one day that is open or counted but not closed. */
export function readOpenDay(db: ReadableDb): DayFacts | null {
  return db.get<DayFacts>(`SELECT ${columns} FROM business_day WHERE state <> 'closed'`) ?? null;
}

export function readDay(db: ReadableDb, businessDay: string): DayFacts | null {
  return db.get<DayFacts>(`SELECT ${columns} FROM business_day WHERE business_day = ?`, businessDay) ?? null;
}

export function readLastClosedDay(db: ReadableDb): DayFacts | null {
  return (
    db.get<DayFacts>(`SELECT ${columns} FROM business_day WHERE state = 'closed' ORDER BY business_day DESC LIMIT 1`) ??
    null
  );
}

/** The entry of the last Z before a place in the journal; 0 when there was none. */
export function readPreviousCloseSeq(db: ReadableDb, beforeSeq: number): number {
  const sql = 'SELECT max(closed_seq) AS seq FROM business_day WHERE closed_seq < ?';
  return db.get<{ readonly seq: number | null }>(sql, beforeSeq)?.seq ?? 0;
}

/** Z numbers run from 1 for the life of the desk. */
export function readNextZNumber(db: ReadableDb): number {
  return (db.get<{ readonly last: number | null }>('SELECT max(z_number) AS last FROM business_day')?.last ?? 0) + 1;
}
