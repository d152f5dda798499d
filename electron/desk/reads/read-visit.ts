import { fail, ok } from '../../../shared/domain/result.ts';
import { parseVisit } from '../../../shared/domain/parse-visit.ts';
import { endVisit, type VisitEnd, type VisitState } from '../../../shared/domain/visit.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';
import type { Refused } from '../desk-context.ts';

interface VisitRow {
  readonly document: string;
  readonly finished: string | null;
}

const columns = `SELECT visit_document.document, visit.finished FROM visit JOIN visit_document USING (visit_id)`;

export function readVisit(db: ReadableDb, visitId: string): VisitState | null {
  const row = db.get<VisitRow>(`${columns} WHERE visit.visit_id = ?`, visitId);
  return row ? visitOfRow(row) : null;
}

/** The visit, when it may still go on. */
export function readOpenVisit(db: ReadableDb, visitId: string): Refused<VisitState> {
  const visit = readVisit(db, visitId);
  if (!visit) return fail({ code: 'visit-unknown' });
  return visit.state === 'open' ? ok(visit) : fail({ code: 'visit-not-open', details: { state: visit.state } });
}

export function readOpenVisits(db: ReadableDb): readonly VisitState[] {
  return db.all<VisitRow>(`${columns} WHERE visit.state = 'open' ORDER BY visit.started_seq`).map(visitOfRow);
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
    .all<{ readonly at: string }>(
      'SELECT at FROM refused_identity WHERE clerk IS ? AND at >= ? ORDER BY seq',
      clerk,
      since,
    )
    .map((row) => row.at);
}

function visitOfRow(row: VisitRow): VisitState {
  const visit = parseVisit(row.document);
  // The projection wrote this text from a VisitEnd; nothing else writes the column.
  return row.finished === null ? visit : endVisit(visit, JSON.parse(row.finished) as VisitEnd);
}
