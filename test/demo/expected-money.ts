import type { Body, Entry, Item, Tax } from './read-journal.ts';

/** The taxes of 2026 by place, each in thousandths of a percent, taken on the net price and rounded half up by itself. */
const canadianTaxes: Readonly<
  Record<string, readonly (readonly [name: string, percent: string, thousandths: number])[]>
> = {
  'CA-ON': [['HST', '13', 13_000]],
  'CA-QC': [
    ['GST', '5', 5_000],
    ['QST', '9.975', 9_975],
  ],
  'CA-BC': [
    ['GST', '5', 5_000],
    ['PST', '7', 7_000],
  ],
};

export interface ExpectedLine {
  readonly netMinor: number;
  readonly taxes: readonly Tax[];
  readonly totalMinor: number;
}

/**
 * What an item must come to, from its product's price alone. In Canada taxes come on top; in Belgium the price of the
 * shop's own service holds 21 % VAT, and prepaid credit has no VAT line at all.
 */
export function expectedLine(item: Item, pack: string, entries: readonly Entry[]): ExpectedLine {
  const priceMinor = priceOf(item.productId, entries);
  if (pack !== 'BE') {
    const taxes = (canadianTaxes[pack] ?? []).map(([name, percent, thousandths]) => ({
      name,
      percent,
      amountMinor: halfUp(priceMinor * thousandths, 100_000),
    }));
    return {
      netMinor: priceMinor,
      taxes,
      totalMinor: priceMinor + taxes.reduce((sum, tax) => sum + tax.amountMinor, 0),
    };
  }
  if (item.kind !== 'replacement') return { netMinor: priceMinor, taxes: [], totalMinor: priceMinor };
  const netMinor = halfUp(priceMinor * 100, 121);
  const taxes = [{ name: 'VAT', percent: '21', amountMinor: priceMinor - netMinor }];
  return { netMinor, taxes, totalMinor: priceMinor };
}

/** To five cents: 1, 2, 6, 7 go down, 3, 4, 8, 9 go up; Belgium leaves five cents and less alone. */
export function expectedCash(remainingMinor: number, pack: string): number {
  if (pack === 'BE' && remainingMinor <= 5) return remainingMinor;
  return halfUp(remainingMinor, 5) * 5;
}

/** What every account holds in the end: arrivals minus departures. */
export function balances(postings: Body['postings']): Readonly<Record<string, number>> {
  const held: Record<string, number> = {};
  for (const { source, destination, amountMinor } of postings ?? []) {
    held[source] = (held[source] ?? 0) - amountMinor;
    held[destination] = (held[destination] ?? 0) + amountMinor;
  }
  return Object.fromEntries(Object.entries(held).filter(([, amountMinor]) => amountMinor !== 0));
}

/** Replacements by head office's latest price list, top-ups by the amount in their own name: `fido-top-up-voucher-2500-cad`. */
function priceOf(productId: string, entries: readonly Entry[]): number {
  const listed = entries
    .filter(({ kind }) => kind === 'prices-imported')
    .flatMap(({ body }) => body.products ?? [])
    .findLast(({ id }) => id === productId);
  const named = /-top-up-(?:voucher|direct)-(\d+)-(?:cad|eur)$/u.exec(productId)?.[1];
  const priceMinor = named === undefined ? listed?.priceMinor : Number(named);
  if (priceMinor === undefined) throw new Error(`no price of ${productId}`);
  return priceMinor;
}

/** A quotient of whole numbers above zero, rounded half up without a float in between. */
function halfUp(dividend: number, divisor: number): number {
  const doubled = 2 * dividend + divisor;
  return (doubled - (doubled % (2 * divisor))) / (2 * divisor);
}
