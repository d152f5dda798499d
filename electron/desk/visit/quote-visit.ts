import type { ProcedureInput } from '../../../shared/contract/desk-contract.ts';
import { brandOf, isBrandId } from '../../../shared/domain/brands/brand-registry.ts';
import { roundCash } from '../../../shared/domain/cash-rounding.ts';
import type { ItemId, QuoteId } from '../../../shared/domain/ids.ts';
import type { QuotedItem } from '../../../shared/domain/journal/visit-bodies.ts';
import { taxRatesOn } from '../../../shared/domain/packs/pack-rules.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { sumTaxes, taxLine } from '../../../shared/domain/tax.ts';
import type { FoundNumber, VisitState } from '../../../shared/domain/visit.ts';
import { zonedPartsOf } from '../../../shared/domain/zoned-time.ts';
import type { DeskContext, Refused, UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { isItemKnown } from '../reads/read-item.ts';
import { readProduct } from '../reads/read-product.ts';
import { readOpenVisit } from '../reads/read-visit.ts';
import { judgeNumberForReplacement } from './judge-replacement.ts';
import { viewQuote } from './visit-view.ts';

type Wish = ProcedureInput<'quoteVisit'>['items'][number];

/** Says what it will cost before anything is given out: fee, tax, total, and what is due in cash. Prices of a quote stay as they were quoted. */
export const quoteVisit: UseCase<'quoteVisit'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['quote-made'], input.visitId);
  if (!earlier.ok) return earlier;
  if (earlier.value) return ok(viewQuote(earlier.value.body));
  const visit = readOpenVisit(context.journal, input.visitId);
  if (!visit.ok) return visit;
  if (visit.value.tenders.length > 0) return fail({ code: 'quote-after-payment' });
  if (new Set(input.items.map((item) => item.itemId)).size < input.items.length) return fail({ code: 'item-repeated' });
  const dropped = visit.value.prepared.find((prepared) => !input.items.some((item) => item.itemId === prepared.itemId));
  if (dropped) return fail({ code: 'quote-drops-prepared-item', details: { itemId: dropped.itemId } });
  const items: QuotedItem[] = [];
  for (const wish of input.items) {
    const item = quoteItem(context, visit.value, wish);
    if (!item.ok) return item;
    items.push(item.value);
  }
  const totalMinor = items.reduce((sum, item) => sum + item.totalMinor, 0);
  const body = {
    quoteId: input.intent as QuoteId,
    currency: context.desk.currency,
    items,
    totals: { netMinor: items.reduce((sum, item) => sum + item.netMinor, 0), taxes: sumTaxes(items), totalMinor },
    cashDueMinor: roundCash(totalMinor, context.desk.country).cashDueMinor,
  };
  const committed = commitOne(context, draftEntry(context, 'quote-made', input.intent, input.visitId).write(body));
  return committed.ok ? ok(viewQuote(body)) : committed;
};

function quoteItem(context: DeskContext, visit: VisitState, wish: Wish): Refused<QuotedItem> {
  const kept = visit.quote?.items.find((item) => item.itemId === wish.itemId);
  if (kept && visit.prepared.some((prepared) => prepared.itemId === wish.itemId)) {
    const isSame = kept.productId === wish.productId && kept.numberSeq === (wish.numberSeq ?? kept.numberSeq);
    return isSame ? ok(kept) : fail({ code: 'quote-drops-prepared-item', details: { itemId: kept.itemId } });
  }
  if (isItemKnown(context.journal.db, wish.itemId, visit.visitId)) return fail({ code: 'item-repeated' });
  const number = findNumberOf(visit, wish.numberSeq);
  if (!number) return fail({ code: 'number-missing' });
  const today = zonedPartsOf(context.now, context.desk.timeZone).date;
  const product = readProduct(context.journal.db, wish.productId, context.desk.country, today);
  if (!product) return fail({ code: 'product-unknown' });
  if (product.kind === 'plan-renewal' || product.currency !== context.desk.currency)
    return fail({ code: 'product-not-offered' });
  if (!isBrandId(product.brandId) || !brandOf(product.brandId).serviceable)
    return fail({ code: 'product-not-offered' });
  if (number.brandId !== null && number.brandId !== product.brandId) {
    return fail({
      code: 'product-brand-differs',
      details: { numberBrand: number.brandId, productBrand: product.brandId },
    });
  }
  if (product.kind === 'replacement') {
    const judged = judgeNumberForReplacement(context, visit, number);
    if (!judged.ok) return judged;
  }
  const rates = taxRatesOn(context.pack, today, product.taxClass);
  if (!rates.ok) return rates;
  const { netMinor, taxes, totalMinor } = taxLine(product.priceMinor, rates.value, product.priceIncludesTax);
  return ok({
    itemId: wish.itemId as ItemId,
    productId: product.id,
    kind: product.kind,
    brandId: product.brandId,
    numberSeq: number.seq,
    numberLastFour: number.lastFour,
    names: product.nameByLanguage,
    netMinor,
    taxes,
    totalMinor,
  });
}

function findNumberOf(visit: VisitState, numberSeq: number | undefined): FoundNumber | undefined {
  return numberSeq === undefined ? visit.numbers.at(-1) : visit.numbers.find((number) => number.seq === numberSeq);
}
