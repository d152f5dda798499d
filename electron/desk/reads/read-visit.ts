import { fail, ok } from '../../../shared/domain/result.ts';
import type { EntryBodies } from '../../../shared/domain/journal/entry-bodies.ts';
import { endVisit, type VisitState } from '../../../shared/domain/visit.ts';
import { visitInHand } from '../../../shared/domain/visit-in-hand.ts';
import type { JournalStore } from '../../ports/journal-store.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';
import type { Refused } from '../desk-context.ts';

interface VisitRow {
  readonly document: string;
  readonly state: VisitState['state'];
  readonly last_seq: number;
}

const columns = `SELECT visit_document.document, visit.state, visit.last_seq FROM visit JOIN visit_document USING (visit_id)`;

export function readVisit(db: ReadableDb, visitId: string): VisitState | null {
  const row = db.get<VisitRow>(`${columns} WHERE visit.visit_id = ?`, visitId);
  return row ? visitOfRow(db, row) : null;
}

/** The visit, when it may still go on. */
export function readOpenVisit(journal: Pick<JournalStore, 'db' | 'head'>, visitId: string): Refused<VisitState> {
  const visit = visitInHand(visitId, journal.head().hash) ?? readVisit(journal.db, visitId);
  if (!visit) return fail({ code: 'visit-unknown' });
  return visit.state === 'open' ? ok(visit) : fail({ code: 'visit-not-open', details: { state: visit.state } });
}

export function readOpenVisits(db: ReadableDb): readonly VisitState[] {
  return db
    .all<VisitRow>(`${columns} WHERE visit.state = 'open' ORDER BY visit.started_seq`)
    .map((row) => visitOfRow(db, row));
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

/** How a visit ended stands in the entry that finished it, its last one. */
function visitOfRow(db: ReadableDb, row: VisitRow): VisitState {
  // The projection wrote this text from a VisitState, and nothing else writes the column.
  const visit = JSON.parse(row.document) as VisitState;
  if (row.state !== 'finished') return visit;
  const end = db.get<{ readonly body: string }>('SELECT body FROM journal WHERE seq = ?', row.last_seq);
  if (!end) throw new Error('a finished visit without the entry that finished it');
  const { receipt, prints, settlement } = JSON.parse(end.body) as EntryBodies['visit-finished'];
  return endVisit(visit, { receipt, prints, settlement, finishedSeq: row.last_seq });
}
