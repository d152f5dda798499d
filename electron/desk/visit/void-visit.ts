import type { ProcedureAnswer } from '../../../shared/contract/desk-contract.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Tender } from '../../../shared/domain/tender.ts';
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
  const visit = readOpenVisit(context.journal.db, input.visitId);
  if (!visit.ok) return visit;
  const purposes = visit.value.tenders.length > 0 ? (['void-after-payment'] as const) : [];
  const approval = await approve(context, purposes, input.approval);
  if (!approval.ok) return approval;
  const body = { reason: input.reason, returned: visit.value.tenders, approval: approval.value };
  const committed = commitOne(context, draftEntry(context, 'visit-voided', input.intent, input.visitId).write(body));
  if (!committed.ok) return committed;
  context.evidence.forget(input.visitId);
  return answerOf(body.returned);
};

function answerOf(returned: readonly Tender[]): ProcedureAnswer<'voidVisit'> {
  return ok({
    toReturn: returned.map((tender) => ({
      kind: tender.kind,
      amountMinor: tender.kind === 'cash' ? tender.tenderedMinor : tender.amountMinor,
      reference: 'reference' in tender ? tender.reference : null,
    })),
  });
}
