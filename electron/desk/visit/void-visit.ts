import type { ProcedureAnswer } from '../../../shared/contract/desk-contract.ts';
import type { VisitBodies } from '../../../shared/domain/journal/visit-bodies.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { VisitState } from '../../../shared/domain/visit.ts';
import { approve } from '../approve.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readOpenVisit } from '../reads/read-visit.ts';

/**
 * Ends a visit that was not finished. What was held goes back to stock. Money already taken goes back to the customer, before the
 * eyes of a second person: a sale that is voided after it was paid is how a sale is hidden.
 */
export const voidVisit: UseCase<'voidVisit'> = async (context, input) => {
  const earlier = findEarlier(context, input.intent, ['visit-voided'], input.visitId);
  if (!earlier.ok) return earlier;
  if (earlier.value) return answerOf(earlier.value.body.returned);
  const visit = readOpenVisit(context.journal, input.visitId);
  if (!visit.ok) return visit;
  const purposes = visit.value.tenders.length > 0 ? (['void-after-payment'] as const) : [];
  const approval = await approve(context, purposes, input.approval);
  if (!approval.ok) return approval;
  const body = { reason: input.reason, returned: returnedOf(visit.value), approval: approval.value };
  const committed = commitOne(context, draftEntry(context, 'visit-voided', input.intent, input.visitId).write(body));
  if (!committed.ok) return committed;
  context.evidence.forget(input.visitId);
  return answerOf(body.returned);
};

type Returned = VisitBodies['visit-voided']['returned'];

/** The change was given already when the payment was complete; before that no cash was taken at all. */
function returnedOf(visit: VisitState): Returned {
  return (visit.settlement?.tenders ?? visit.tenders).map((tender) => ({
    kind: tender.kind,
    amountMinor: 'amountMinor' in tender ? tender.amountMinor : tender.tenderedMinor,
    reference: 'reference' in tender ? tender.reference : null,
  }));
}

function answerOf(returned: Returned): ProcedureAnswer<'voidVisit'> {
  return ok({ toReturn: [...returned] });
}
