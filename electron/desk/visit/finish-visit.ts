import type { ProcedureAnswer } from '../../../shared/contract/desk-contract.ts';
import type { JournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import type { FinishedItem, QueuedPrint, QuotedItem } from '../../../shared/domain/journal/visit-bodies.ts';
import type { SalesKind } from '../../../shared/domain/postings.ts';
import type { PrintJobId } from '../../../shared/domain/ids.ts';
import { formatReceiptNumber } from '../../../shared/domain/receipt-number.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { salePostings } from '../../../shared/domain/sale-postings.ts';
import { settleTenders, type Settlement } from '../../../shared/domain/tender.ts';
import { itemsToPrepare, type VisitState } from '../../../shared/domain/visit.ts';
import { headOf } from '../committed-head.ts';
import type { DeskContext, Refused, UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readOpenVisit } from '../reads/read-visit.ts';
import { findExpired } from './item-to-prepare.ts';

/**
 * The moment that counts. One commit holds the receipt number, the postings, what was given out and the papers to print;
 * only when it is on the disk is anything answered, printed or sent.
 */
export const finishVisit: UseCase<'finishVisit'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['visit-finished'], input.visitId);
  if (!earlier.ok) return earlier;
  if (earlier.value) return answerOf(earlier.value);
  const found = readOpenVisit(context.journal, input.visitId);
  if (!found.ok) return found;
  const visit = found.value;
  const { quote } = visit;
  if (!quote) return fail({ code: 'visit-empty' });
  const missing = itemsToPrepare(visit).length;
  if (missing > 0) return fail({ code: 'items-not-prepared', details: { count: missing } });
  const expired = findExpired(context, visit);
  if (!expired.ok) return expired;
  const settlement = settlementOf(context, visit);
  if (!settlement.ok) return settlement;
  const items = quote.items.map((item) => finishItem(visit, item));
  const { roundingMinor, changeMinor, tenders } = settlement.value;
  const draft = draftEntry(context, 'visit-finished', input.intent, input.visitId).write({
    receipt: {
      prefix: context.desk.prefix,
      epoch: context.desk.epoch,
      number: context.journal.nextReceiptNumber(context.desk.epoch),
    },
    currency: quote.currency,
    items,
    totals: quote.totals,
    settlement: settlement.value,
    postings: salePostings({
      lines: items.map(({ kind, netMinor, taxes }) => ({ kind: salesKindOf(kind), netMinor, taxes })),
      tenders,
      changeMinor,
      roundingMinor,
      currency: quote.currency,
    }),
    prints: printsOf(context, items),
  });
  const committed = commitOne(context, draft);
  if (!committed.ok) return committed;
  context.evidence.forget(input.visitId);
  return committed.value.kind === 'visit-finished' ? answerOf(committed.value) : fail({ code: 'storage-failed' });
};

/** A visit whose total is nothing needs no tender. */
function settlementOf(context: DeskContext, visit: VisitState): Refused<Settlement> {
  if (visit.settlement) return ok(visit.settlement);
  return settleTenders({
    totalMinor: visit.quote?.totals.totalMinor ?? 0,
    country: context.desk.country,
    tenders: visit.tenders,
  });
}

function finishItem(visit: VisitState, item: QuotedItem): FinishedItem {
  const prepared = visit.prepared.find((candidate) => candidate.itemId === item.itemId);
  if (!prepared) throw new Error('an item that was not prepared');
  const { outcome, profileId, voucherId, promise, lockRequested } = prepared;
  const { names: _names, ...quoted } = item;
  return {
    ...quoted,
    outcome,
    lockRequested,
    promise,
    ...(profileId && { profileId }),
    ...(voucherId && { voucherId }),
  };
}

function printsOf(context: DeskContext, items: readonly FinishedItem[]): readonly QueuedPrint[] {
  const jobId = (): PrintJobId => context.ports.ids.uuid() as PrintJobId;
  const slips = items.filter((item) => item.profileId !== undefined);
  return [
    { jobId: jobId(), document: 'receipt', itemId: null },
    ...slips.map((item): QueuedPrint => ({ jobId: jobId(), document: 'activation-slip', itemId: item.itemId })),
  ];
}

export function salesKindOf(kind: QuotedItem['kind']): SalesKind {
  switch (kind) {
    case 'replacement':
      return 'replacement';
    case 'top-up-voucher':
    case 'top-up-direct':
      return 'top-up';
  }
}

function answerOf(entry: JournalEntry<'visit-finished'>): ProcedureAnswer<'finishVisit'> {
  const { receipt, settlement, prints } = entry.body;
  return ok({
    receipt: formatReceiptNumber(receipt),
    head: headOf(entry),
    changeMinor: settlement.changeMinor,
    prints: prints.map((print) => ({ ...print })),
  });
}
