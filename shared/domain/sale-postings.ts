import type { Currency } from './money.ts';
import { assertBalanced, postSigned, type Account, type Posting, type SalesKind } from './postings.ts';
import type { TaxAmount } from './tax.ts';
import type { SettledTender } from './tender.ts';

/** The part of a ticket line that the books need. Negative amounts are a discount or a refund. */
export interface SaleLine {
  readonly kind: SalesKind;
  readonly netMinor: number;
  readonly taxes: readonly TaxAmount[];
}

export interface SaleForPosting {
  readonly lines: readonly SaleLine[];
  readonly tenders: readonly SettledTender[];
  /** Given back in cash; zero or above. */
  readonly changeMinor: number;
  /** What the cash rounding added (above zero) or took off. */
  readonly roundingMinor: number;
  readonly currency: Currency;
}

/**
 * The postings of a finished visit: every line and tax is charged to the customer, every tender takes from the
 * customer, change goes back, the cash rounding is a line of its own. A refund is the same with negative amounts.
 *
 * @throws RangeError when the customer does not end at zero: tenders are settled before they are posted.
 */
export function salePostings(sale: SaleForPosting): readonly Posting[] {
  const { currency } = sale;
  const postings = [
    ...sale.lines.flatMap((line) => linePostings(line, currency)),
    ...postSigned('rounding', 'customer', sale.roundingMinor, currency, 'cash-rounding'),
    ...sale.tenders.flatMap((tender) =>
      postSigned('customer', accountOfTender(tender), amountOfTender(tender), currency, 'tender'),
    ),
    ...postSigned('drawer', 'customer', sale.changeMinor, currency, 'change'),
  ];
  assertBalanced(postings);
  return postings;
}

/** Where a tender's money goes. */
export function accountOfTender(tender: Pick<SettledTender, 'kind'>): Account {
  switch (tender.kind) {
    case 'cash':
      return 'drawer';
    case 'balance':
      return 'carrier:balance';
    case 'card':
    case 'wallet':
    case 'apple-pay':
    case 'alipay':
    case 'wechat-pay':
    case 'paypal':
      return `terminal:${tender.kind}`;
  }
}

function linePostings(line: SaleLine, currency: Currency): readonly Posting[] {
  return [
    ...postSigned(`sales:${line.kind}`, 'customer', line.netMinor, currency, 'sale'),
    ...line.taxes.flatMap((tax) => postSigned(`tax:${tax.name}`, 'customer', tax.amountMinor, currency, 'tax')),
  ];
}

function amountOfTender(tender: SettledTender): number {
  return tender.kind === 'cash' ? tender.tenderedMinor : tender.amountMinor;
}
