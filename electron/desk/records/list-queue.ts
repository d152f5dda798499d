import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { itemColumns, type ItemFacts } from '../reads/read-item.ts';
import { viewItem } from './item-view.ts';

const pageSize = 100;

/** What is on its way up: entries nobody has acknowledged, and the items among them, oldest first, a page at a time. */
export const listQueue: UseCase<'listQueue'> = (context, input) => {
  const { db } = context.journal;
  const waiting = context.journal.head().seq;
  const oldest = waiting > 0 ? context.journal.entryBySeq(1) : undefined;
  const items = db.all<ItemFacts>(
    `SELECT ${itemColumns} FROM item
     WHERE progress IN ('recorded', 'reserved', 'accepted', 'unknown', 'for-review') AND (finished_seq, item_id) > (?, ?)
     ORDER BY finished_seq, item_id LIMIT ${pageSize}`,
    input.after?.finishedSeq ?? 0,
    input.after?.itemId ?? '',
  );
  return ok({
    waiting,
    firstSeq: oldest?.seq ?? null,
    oldestAt: oldest?.at ?? null,
    items: items.map((item) => viewItem(context, item)),
  });
};
