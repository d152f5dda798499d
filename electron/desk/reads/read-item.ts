import type { ItemProgress } from '../../../shared/domain/ladder.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';
import type { VisitState } from '../../../shared/domain/visit.ts';
import { readOpenVisits } from './read-visit.ts';

export interface ItemFacts {
  readonly itemId: string;
  readonly visitId: string;
  readonly finishedSeq: number;
  readonly kind: string;
  readonly brandId: string;
  readonly progress: ItemProgress;
  readonly profileId: string | null;
  readonly voucherId: string | null;
  readonly numberSeq: number;
  readonly numberLastFour: string | null;
  readonly finishedAt: string;
  readonly promisedBy: string | null;
}

export const itemColumns = `item.item_id AS itemId, item.visit_id AS visitId, item.finished_seq AS finishedSeq, item.kind,
  item.brand_id AS brandId, item.progress, item.profile_id AS profileId, item.voucher_id AS voucherId, item.number_seq AS numberSeq,
  item.number_last_four AS numberLastFour, item.finished_at AS finishedAt, item.promised_by AS promisedBy`;

export function readItem(db: ReadableDb, itemId: string): ItemFacts | null {
  return db.get<ItemFacts>(`SELECT ${itemColumns} FROM item WHERE item_id = ?`, itemId) ?? null;
}

export function readItemsOfVisit(db: ReadableDb, visit: Pick<VisitState, 'finishedSeq'>): readonly ItemFacts[] {
  return db.all<ItemFacts>(
    `SELECT ${itemColumns} FROM item WHERE finished_seq = ? ORDER BY item_id`,
    visit.finishedSeq,
  );
}

/** Whether another visit, finished or open, already uses this item id. */
export function isItemKnown(db: ReadableDb, itemId: string, visitId: string): boolean {
  if (db.get('SELECT 1 FROM item WHERE item_id = ?', itemId)) return true;
  return readOpenVisits(db).some(
    (visit) => visit.visitId !== visitId && visit.quote?.items.some((item) => item.itemId === itemId),
  );
}

/** Replacements that a clerk finished on a business day, visits in progress not counted. */
export function countReplacementsOfClerk(db: ReadableDb, clerkId: string, businessDay: string): number {
  const row = db.get<{ readonly count: number }>(
    `SELECT count(*) AS count FROM business_day
       CROSS JOIN item ON item.finished_seq > business_day.opened_seq
       CROSS JOIN journal ON journal.seq = item.finished_seq
     WHERE business_day.business_day = ? AND item.kind = 'replacement' AND journal.clerk = ?`,
    businessDay,
    clerkId,
  );
  return row?.count ?? 0;
}

/** Codes replaced for the number of an item, in whatever item of it; for the item alone once its number was purged. */
export function countReissuesOfNumber(db: ReadableDb, item: Pick<ItemFacts, 'itemId' | 'numberSeq'>): number {
  const row = db.get<{ readonly count: number }>(
    `SELECT count(*) AS count FROM reissue WHERE item_id = ? OR item_id IN (
       SELECT item.item_id FROM sealed AS asked
         JOIN sealed AS same ON same.blind_index = asked.blind_index AND same.field = 'msisdn'
         JOIN journal ON journal.seq = same.seq
         JOIN visit ON visit.visit_id = journal.visit_id
         JOIN item ON item.finished_seq = visit.last_seq AND item.number_seq = same.seq
       WHERE asked.seq = ? AND asked.field = 'msisdn')`,
    item.itemId,
    item.numberSeq,
  );
  return row?.count ?? 0;
}

export function countReissuesOfClerk(db: ReadableDb, clerkId: string, businessDay: string): number {
  const row = db.get<{ readonly count: number }>(
    'SELECT count(*) AS count FROM reissue WHERE clerk = ? AND business_day = ?',
    clerkId,
    businessDay,
  );
  return row?.count ?? 0;
}

/** The entry by which the code of an item was replaced last; 0 when it never was. */
export function readLastReissueSeq(db: ReadableDb, itemId: string): number {
  return (
    db.get<{ readonly seq: number | null }>('SELECT max(seq) AS seq FROM reissue WHERE item_id = ?', itemId)?.seq ?? 0
  );
}

/** Profiles that a clerk has taken out of stock for visits that are still open. */
export function countHeldReplacementsOfClerk(db: ReadableDb, clerkId: string): number {
  const held = readOpenVisits(db).flatMap((visit) => visit.prepared.filter((item) => item.profileId !== null));
  return held.filter((item) => db.get('SELECT 1 FROM journal WHERE seq = ? AND clerk = ?', item.seq, clerkId)).length;
}
