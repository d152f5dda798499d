import type { ProcedureAnswer } from '../../../shared/contract/desk-contract.ts';
import type { VisitBodies } from '../../../shared/domain/journal/visit-bodies.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readVoucherToGive } from '../reads/read-stock.ts';
import { findItemToPrepare } from './item-to-prepare.ts';
import { promiseDirectTopUp } from './promise-item.ts';

/** Holds a voucher PIN from stock for this visit, or records a direct top-up for head office to execute. */
export const sellTopUp: UseCase<'sellTopUp'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['top-up-prepared'], input.visitId);
  if (!earlier.ok) return earlier;
  if (earlier.value)
    return earlier.value.body.itemId === input.itemId ? answerOf(earlier.value.body) : fail({ code: 'intent-reused' });
  const found = findItemToPrepare(context, input, ['top-up-voucher', 'top-up-direct']);
  if (!found.ok) return found;
  const { item } = found.value;
  const isVoucher = item.kind === 'top-up-voucher';
  const voucherId = isVoucher ? readVoucherToGive(context.journal.db, item.productId, context.now) : null;
  if (isVoucher && voucherId === null) return fail({ code: 'no-voucher-stock' });
  const body = { itemId: item.itemId, voucherId, promise: isVoucher ? null : promiseDirectTopUp(context) };
  const committed = commitOne(context, draftEntry(context, 'top-up-prepared', input.intent, input.visitId).write(body));
  return committed.ok ? answerOf(body) : committed;
};

function answerOf({ itemId, voucherId, promise }: VisitBodies['top-up-prepared']): ProcedureAnswer<'sellTopUp'> {
  return ok({ itemId, outcome: voucherId ? 'delivered' : 'recorded', promise: promise && { ...promise } });
}
