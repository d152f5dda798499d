import type { ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import { formatReceiptNumber } from '../../../shared/domain/receipt-number.ts';
import type { Settlement } from '../../../shared/domain/tender.ts';
import type { FoundNumber, VisitState } from '../../../shared/domain/visit.ts';

type VisitView = ProcedureValue<'showVisit'>;
type NumberView = ProcedureValue<'findNumber'>;
type QuoteView = ProcedureValue<'quoteVisit'>;

/** A visit as a screen may see it. What is known of a number stays hidden until the identity check has passed. */
export function viewVisit(visit: VisitState): VisitView {
  const { identity, quote } = visit;
  return {
    visitId: visit.visitId,
    state: visit.state,
    language: visit.language,
    businessDay: visit.businessDay,
    startedAt: visit.startedAt,
    identity: identity && {
      verdict: 'verified',
      documentKind: identity.documentKind,
      issuingCountry: identity.issuingCountry,
      digits: identity.digits,
      dates: identity.dates,
      eye: { ...identity.eye },
    },
    numbers: visit.numbers.map((number) => viewNumber(number, identity !== null)),
    quote: quote && viewQuote(quote),
    prepared: visit.prepared.map(({ itemId, outcome, promise }) => ({
      itemId,
      outcome,
      promise: promise && { ...promise },
    })),
    paidMinor: visit.tenders.reduce(
      (sum, tender) => sum + (tender.kind === 'cash' ? tender.tenderedMinor : tender.amountMinor),
      0,
    ),
    settlement: visit.settlement && viewSettlement(visit.settlement),
    receipt: visit.receipt && formatReceiptNumber(visit.receipt),
    prints: visit.prints.map((print) => ({ ...print })),
  };
}

export function viewNumber(number: FoundNumber, isIdentified: boolean): NumberView {
  return {
    numberSeq: number.seq,
    lastFour: number.lastFour,
    brandId: number.brandId,
    brandKnownBy: number.brandKnownBy,
    known: isIdentified && number.known ? { ...number.known } : null,
    nameMatch: isIdentified ? number.nameMatch : null,
    secondFactor: number.secondFactor,
  };
}

export function viewQuote(quote: NonNullable<VisitState['quote']>): QuoteView {
  return {
    ...quote,
    items: quote.items.map((item) => ({ ...item, taxes: [...item.taxes] })),
    totals: { ...quote.totals, taxes: [...quote.totals.taxes] },
  };
}

export function viewSettlement(settlement: Settlement): NonNullable<VisitView['settlement']> {
  const { totalMinor, nonCashMinor, dueMinor, cashDueMinor, roundingMinor, changeMinor } = settlement;
  return { totalMinor, nonCashMinor, dueMinor, cashDueMinor, roundingMinor, changeMinor };
}
