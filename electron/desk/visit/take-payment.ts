import type { ProcedureAnswer } from '../../../shared/contract/desk-contract.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { settleTenders, type Settlement, type Tender } from '../../../shared/domain/tender.ts';
import { itemsToPrepare, type VisitState } from '../../../shared/domain/visit.ts';
import type { DeskContext, Refused, UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readOpenVisit, readVisit } from '../reads/read-visit.ts';
import { viewSettlement } from './visit-view.ts';

/**
 * Takes one tender and has it on the disk before the next. Cards first, cash last: cash closes the payment, with rounding on
 * the cash part and the change to give. A card that fails is simply not entered; the visit waits for another tender.
 */
export const takePayment: UseCase<'takePayment'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['payment-taken'], input.visitId);
  if (!earlier.ok) return earlier;
  if (earlier.value) return answerOf(readVisit(context.journal.db, input.visitId));
  const found = findVisitToPay(context, input.visitId);
  if (!found.ok) return found;
  const tenders: readonly Tender[] = [...found.value.tenders, input.tender];
  const settlement = settle(context, found.value, tenders);
  if (!settlement.ok) return settlement;
  const body = { tender: input.tender, settlement: settlement.value };
  const committed = commitOne(context, draftEntry(context, 'payment-taken', input.intent, input.visitId).write(body));
  return committed.ok ? answerOf(readVisit(context.journal.db, input.visitId)) : committed;
};

function findVisitToPay(context: DeskContext, visitId: string): Refused<VisitState> {
  const visit = readOpenVisit(context.journal.db, visitId);
  if (!visit.ok) return visit;
  if (!visit.value.quote) return fail({ code: 'quote-missing' });
  const missing = itemsToPrepare(visit.value).length;
  if (missing > 0) return fail({ code: 'items-not-prepared', details: { count: missing } });
  if (visit.value.settlement) return fail({ code: 'payment-complete' });
  return visit.value.quote.totals.totalMinor === 0 ? fail({ code: 'nothing-to-pay' }) : visit;
}

/** Null while something is left to pay after a card or wallet. */
function settle(context: DeskContext, visit: VisitState, tenders: readonly Tender[]): Refused<Settlement | null> {
  const settled = settleTenders({
    totalMinor: visit.quote?.totals.totalMinor ?? 0,
    country: context.desk.country,
    tenders,
    cashLimits: context.pack.cashLimits,
  });
  if (settled.ok) return settled;
  const isPartPaid = settled.error.code === 'payment-incomplete' && tenders.every((tender) => tender.kind !== 'cash');
  return isPartPaid ? ok(null) : settled;
}

function answerOf(visit: VisitState | null): ProcedureAnswer<'takePayment'> {
  if (!visit) return fail({ code: 'visit-unknown' });
  const paidMinor = visit.tenders.reduce((sum, tender) => sum + (tender.kind === 'cash' ? 0 : tender.amountMinor), 0);
  const totalMinor = visit.quote?.totals.totalMinor ?? 0;
  return ok({
    complete: visit.settlement !== null,
    remainingMinor: visit.settlement ? 0 : totalMinor - paidMinor,
    settlement: visit.settlement && viewSettlement(visit.settlement),
  });
}
