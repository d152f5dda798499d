import { fail, ok } from '../../../shared/domain/result.ts';
import { parseVisit } from '../../../shared/domain/parse-visit.ts';
import type { VisitState } from '../../../shared/domain/visit.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';
import type { Refused } from '../desk-context.ts';

interface VisitRow {
  readonly document: string;
}

export function readVisit(db: ReadableDb, visitId: string): VisitState | null {
  const row = db.get<VisitRow>('SELECT document FROM visit WHERE visit_id = ?', visitId);
  return row ? visitOfRow(row) : null;
}

/** The visit, when it may still go on. */
export function readOpenVisit(db: ReadableDb, visitId: string): Refused<VisitState> {
  const visit = readVisit(db, visitId);
  if (!visit) return fail({ code: 'visit-unknown' });
  return visit.state === 'open' ? ok(visit) : fail({ code: 'visit-not-open', details: { state: visit.state } });
}

export function readOpenVisits(db: ReadableDb): readonly VisitState[] {
  return db.all<VisitRow>(`SELECT document FROM visit WHERE state = 'open' ORDER BY started_seq`).map(visitOfRow);
}

/** Receipt numbers run from 1 within an epoch. */
export function readNextReceiptNumber(db: ReadableDb, epoch: number): number {
  return (
    (db.get<{ readonly last: number | null }>('SELECT max(number) AS last FROM receipt WHERE epoch = ?', epoch)?.last ??
      0) + 1
  );
}

/** When a clerk's identity checks failed since an instant, oldest first, whatever visit they were in. */
export function readRefusedIdentities(db: ReadableDb, clerk: string | null, since: string): readonly string[] {
  return db
    .all<{ readonly at: string }>('SELECT at FROM refused_identity WHERE clerk IS ? AND at >= ? ORDER BY seq', clerk, since)
    .map((row) => row.at);
}

function visitOfRow(row: VisitRow): VisitState {
  return parseVisit(row.document);
}
