import type { ProcedureAnswer } from '../../../shared/contract/desk-contract.ts';
import type { JournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { settleTenders, type Settlement, type Tender } from '../../../shared/domain/tender.ts';
import { itemsToPrepare, type VisitState } from '../../../shared/domain/visit.ts';
import type { DeskContext, Refused, UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readOpenVisit, readVisit } from '../reads/read-visit.ts';
import { findExpired } from './item-to-prepare.ts';
import { viewSettlement } from './visit-view.ts';

/**
 * Takes one tender and has it on the disk before the next. Cards first, cash last: cash closes the payment, with rounding on
 * the cash part and the change to give. A card that fails is simply not entered; the visit waits for another tender.
 */
export const takePayment: UseCase<'takePayment'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['payment-taken'], input.visitId);
  if (!earlier.ok) return earlier;
  if (earlier.value)
    return isSameTender(earlier.value.body.tender, input.tender)
      ? answerOf(context, earlier.value)
      : fail({ code: 'intent-reused' });
  const found = findVisitToPay(context, input.visitId);
  if (!found.ok) return found;
  const tenders: readonly Tender[] = [...found.value.tenders, input.tender];
  const settlement = settle(context, found.value, tenders);
  if (!settlement.ok) return settlement;
  const body = { tender: input.tender, settlement: settlement.value };
  const committed = commitOne(context, draftEntry(context, 'payment-taken', input.intent, input.visitId).write(body));
  if (!committed.ok) return committed;
  return committed.value.kind === 'payment-taken'
    ? answerOf(context, committed.value)
    : fail({ code: 'storage-failed' });
};

function findVisitToPay(context: DeskContext, visitId: string): Refused<VisitState> {
  const visit = readOpenVisit(context.journal, visitId);
  if (!visit.ok) return visit;
  if (!visit.value.quote) return fail({ code: 'quote-missing' });
  const missing = itemsToPrepare(visit.value).length;
  if (missing > 0) return fail({ code: 'items-not-prepared', details: { count: missing } });
  if (visit.value.settlement) return fail({ code: 'payment-complete' });
  const expired = findExpired(context, visit.value);
  if (!expired.ok) return expired;
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

function isSameTender(taken: Tender, given: Tender): boolean {
  if (taken.kind === 'cash') return given.kind === 'cash' && taken.tenderedMinor === given.tenderedMinor;
  if (given.kind !== taken.kind || taken.amountMinor !== given.amountMinor) return false;
  return 'reference' in taken && 'reference' in given ? taken.reference === given.reference : true;
}

/** What was left after this very tender, whatever came later. */
function answerOf(context: DeskContext, taken: JournalEntry<'payment-taken'>): ProcedureAnswer<'takePayment'> {
  const visit = readVisit(context.journal.db, taken.visitId ?? '');
  if (!visit) return fail({ code: 'visit-unknown' });
  const { settlement } = taken.body;
  const paidMinor = readElectronicTendersUpTo(context, taken).reduce((sum, tender) => sum + tender.amountMinor, 0);
  return ok({
    complete: settlement !== null,
    remainingMinor: settlement ? 0 : (visit.quote?.totals.totalMinor ?? 0) - paidMinor,
    settlement: settlement && viewSettlement(settlement),
  });
}

function readElectronicTendersUpTo(
  context: DeskContext,
  taken: JournalEntry<'payment-taken'>,
): readonly Exclude<Tender, { readonly kind: 'cash' }>[] {
  const seqs = context.journal.db.all<{ readonly seq: number }>(
    `SELECT journal.seq FROM visit CROSS JOIN journal ON journal.seq BETWEEN visit.started_seq AND ?
     WHERE visit.visit_id = ? AND journal.visit_id = visit.visit_id AND journal.kind = 'payment-taken' ORDER BY journal.seq`,
    taken.seq,
    taken.visitId,
  );
  return seqs.flatMap(({ seq }) => {
    const entry = context.journal.entryBySeq(seq);
    return entry?.kind === 'payment-taken' && entry.body.tender.kind !== 'cash' ? [entry.body.tender] : [];
  });
}
