import type { AnyJournalEntry, JournalEntry } from '../../../../shared/domain/journal/journal-entry.ts';
import type { FinishedItem } from '../../../../shared/domain/journal/visit-bodies.ts';
import { applyToVisit, type VisitState } from '../../../../shared/domain/visit.ts';
import { keepInHand, visitInHand } from '../../../../shared/domain/visit-in-hand.ts';
import { changeOneRow, type WritableDb } from '../sqlite-connection.ts';
import { openAttention } from './project-attention.ts';
import { projectSale } from './project-day.ts';
import { queuePrint } from './project-prints.ts';
import { deliverVoucher, holdProfile, holdVoucher, issueProfile, releaseHeldStock } from './project-stock.ts';

/** Keeps the visit's document: the fold of its entries while it is open, so that a step reads one row. */
export function projectVisitDocument(db: WritableDb, entry: AnyJournalEntry): VisitState {
  if (entry.kind === 'visit-started') return startDocument(db, entry);
  const visit = applyToVisit(readDocument(db, entry), entry);
  if (!visit) throw new Error(`an entry of a visit that was never started: ${entry.kind}`);
  changeOneRow(db, 'UPDATE visit_document SET document = ? WHERE visit_id = ?', JSON.stringify(visit), visit.visitId);
  changeOneRow(
    db,
    'UPDATE visit SET state = ?, last_seq = ? WHERE visit_id = ?',
    visit.state,
    entry.seq,
    visit.visitId,
  );
  keepInHand(visit, entry.hash);
  return visit;
}

/** An item that is taken off gives back what it held, so the document is looked at before it forgets the item. */
export function projectItemWithdrawn(db: WritableDb, entry: JournalEntry<'item-withdrawn'>): void {
  const held = readDocument(db, entry)?.prepared.find((item) => item.itemId === entry.body.itemId);
  projectVisitDocument(db, entry);
  if (held) releaseHeldStock(db, held);
}

/** The visit as it was before an entry. */
function readDocument(db: WritableDb, { visitId, prevHash }: AnyJournalEntry): VisitState | null {
  const known = visitInHand(visitId, prevHash);
  if (known) return known;
  const row = db.get<{ readonly document: string }>('SELECT document FROM visit_document WHERE visit_id = ?', visitId);
  return row ? (JSON.parse(row.document) as VisitState) : null;
}

function startDocument(db: WritableDb, entry: JournalEntry<'visit-started'>): VisitState {
  const visit = applyToVisit(null, entry);
  if (!visit) throw new Error('a visit that did not start');
  changeOneRow(
    db,
    'INSERT INTO visit (visit_id, state, business_day, started_seq, last_seq) VALUES (?, ?, ?, ?, ?)',
    visit.visitId,
    visit.state,
    visit.businessDay,
    entry.seq,
    entry.seq,
  );
  const document = JSON.stringify(visit);
  changeOneRow(db, 'INSERT INTO visit_document (visit_id, document) VALUES (?, ?)', visit.visitId, document);
  keepInHand(visit, entry.hash);
  return visit;
}

export function projectReplacementPrepared(db: WritableDb, entry: JournalEntry<'replacement-prepared'>): void {
  if (entry.body.profileId) holdProfile(db, entry.body.profileId, entry.body.itemId);
}

export function projectTopUpPrepared(db: WritableDb, entry: JournalEntry<'top-up-prepared'>): void {
  if (entry.body.voucherId) holdVoucher(db, entry.body.voucherId, entry.body.itemId);
}

export function projectIdentityRefused(db: WritableDb, entry: JournalEntry<'identity-refused'>): void {
  changeOneRow(db, 'INSERT INTO refused_identity (seq, clerk, at) VALUES (?, ?, ?)', entry.seq, entry.clerk, entry.at);
}

/** By what a customer who has neither receipt nor whole number is found. */
export function projectNumberFound(db: WritableDb, entry: JournalEntry<'number-found'>): void {
  const { lastFour } = entry.body.msisdn;
  if (lastFour === undefined) return;
  const sql = 'INSERT INTO found_number (seq, visit_id, last_four) VALUES (?, ?, ?)';
  changeOneRow(db, sql, entry.seq, entry.visitId, lastFour);
}

export function projectSecondFactor(db: WritableDb, entry: JournalEntry<'second-factor-checked'>): void {
  if (entry.body.passed) return;
  changeOneRow(
    db,
    'INSERT INTO refused_factor (seq, visit_id, number_seq, at, cool_down_until) VALUES (?, ?, ?, ?, ?)',
    entry.seq,
    entry.visitId,
    entry.body.numberSeq,
    entry.at,
    entry.body.coolDownUntil,
  );
}

export function projectVisitFinished(db: WritableDb, entry: JournalEntry<'visit-finished'>): void {
  const { receipt, items, postings, prints, totals } = entry.body;
  changeOneRow(
    db,
    `UPDATE visit SET state = 'finished', last_seq = ? WHERE visit_id = ? AND state = 'open'`,
    entry.seq,
    entry.visitId,
  );
  const businessDay = entry.businessDay ?? '';
  changeOneRow(
    db,
    'INSERT INTO receipt (epoch, number, visit_id, seq, business_day, total_minor) VALUES (?, ?, ?, ?, ?, ?)',
    receipt.epoch,
    receipt.number,
    entry.visitId,
    entry.seq,
    businessDay,
    totals.totalMinor,
  );
  items.forEach((item) => projectFinishedItem(db, entry, item));
  projectSale(db, businessDay, postings);
  prints.forEach((print) => queuePrint(db, { ...print, subject: entry.visitId ?? '', seq: entry.seq }));
}

export function projectVisitVoided(db: WritableDb, visit: VisitState): void {
  visit.prepared.forEach((item) => releaseHeldStock(db, item));
}

function projectFinishedItem(db: WritableDb, entry: JournalEntry<'visit-finished'>, item: FinishedItem): void {
  changeOneRow(
    db,
    `INSERT INTO item (item_id, visit_id, finished_seq, kind, brand_id, progress, profile_id, voucher_id, number_seq, number_last_four,
       finished_at, promised_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    item.itemId,
    entry.visitId,
    entry.seq,
    item.kind,
    item.brandId,
    item.outcome,
    item.profileId ?? null,
    item.voucherId ?? null,
    item.numberSeq,
    item.numberLastFour,
    entry.at,
    item.promise?.byInstant ?? null,
  );
  if (item.profileId) issueProfile(db, item.profileId, item.itemId);
  if (item.voucherId) deliverVoucher(db, item.voucherId, item.itemId);
  const about = { visitId: entry.visitId, itemId: item.itemId, seq: entry.seq };
  if (item.outcome === 'for-review')
    openAttention(db, { id: `review/${item.itemId}`, kind: 'item-for-review', ...about });
  if (item.lockRequested) {
    openAttention(db, { id: `lock/${item.itemId}`, kind: 'lock-request', ...about });
  }
}
