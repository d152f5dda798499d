import { fail, ok } from '../../../shared/domain/result.ts';
import { headOf } from '../committed-head.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readOpenVisit } from '../reads/read-visit.ts';

/** Undoes a prepared item before it is paid: its profile or voucher goes back to stock, unseen. */
export const withdrawItem: UseCase<'withdrawItem'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['item-withdrawn'], input.visitId);
  if (!earlier.ok) return earlier;
  if (earlier.value)
    return earlier.value.body.itemId === input.itemId ? ok(headOf(earlier.value)) : fail({ code: 'intent-reused' });
  const visit = readOpenVisit(context.journal, input.visitId);
  if (!visit.ok) return visit;
  if (visit.value.tenders.length > 0) return fail({ code: 'quote-after-payment' });
  const item = visit.value.prepared.find((prepared) => prepared.itemId === input.itemId);
  if (!item) return fail({ code: 'item-unknown' });
  const committed = commitOne(
    context,
    draftEntry(context, 'item-withdrawn', input.intent, input.visitId).write({ itemId: item.itemId }),
  );
  return committed.ok ? ok(headOf(committed.value)) : committed;
};
