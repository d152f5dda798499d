import type { QuotedItem } from '../../../shared/domain/journal/visit-bodies.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { VisitState } from '../../../shared/domain/visit.ts';
import type { DeskContext, Refused } from '../desk-context.ts';
import { isHeldStockExpired } from '../reads/read-stock.ts';
import { readOpenVisit } from '../reads/read-visit.ts';

export interface ItemToPrepare {
  readonly visit: VisitState;
  readonly item: QuotedItem;
}

/** The quoted item of an open, unpaid visit that is not prepared yet. */
export function findItemToPrepare(
  context: DeskContext,
  asked: { readonly visitId: string; readonly itemId: string },
  kinds: readonly QuotedItem['kind'][],
): Refused<ItemToPrepare> {
  const visit = readOpenVisit(context.journal, asked.visitId);
  if (!visit.ok) return visit;
  if (!visit.value.quote) return fail({ code: 'quote-missing' });
  if (visit.value.tenders.length > 0) return fail({ code: 'quote-after-payment' });
  const item = visit.value.quote.items.find((candidate) => candidate.itemId === asked.itemId);
  if (!item) return fail({ code: 'item-unknown' });
  if (!kinds.includes(item.kind)) return fail({ code: 'item-kind-differs', details: { kind: item.kind } });
  if (visit.value.prepared.some((prepared) => prepared.itemId === item.itemId))
    return fail({ code: 'item-already-prepared' });
  return ok({ visit: visit.value, item });
}

/** A visit that waited too long may hold what has expired since: that is given to nobody, it is taken off and prepared again. */
export function findExpired(context: DeskContext, visit: VisitState): Refused<null> {
  const expired = visit.prepared.find((item) => isHeldStockExpired(context.journal.db, item, context.now));
  return expired ? fail({ code: 'held-stock-expired', details: { itemId: expired.itemId } }) : ok(null);
}
