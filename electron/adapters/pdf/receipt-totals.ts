import type { PaperTax, ReceiptTender } from '../../../shared/domain/paper/receipt-page.ts';
import { gap, rule, stack, type Block } from './blocks.ts';
import type { ReceiptContext } from './receipt-context.ts';

/** Subtotal, taxes by name and rate, rounding, total, then how it was paid. */
export function receiptTotalBlocks(context: ReceiptContext): readonly Block[] {
  const { page, voices, style, width } = context;
  const money = (amountMinor: number): string => voices.first.money(amountMinor, page.currency);
  const withTax = page.shop.country === 'BE';
  const body = { size: 'body' } as const;
  const total = stack([
    rule(width, 1),
    gap(style.space(1)),
    ...(withTax
      ? []
      : [
          style.row(
            voices.say((voice) => voice.paper('receipt.subtotal')),
            money(page.subtotalMinor),
            body,
            width,
          ),
          ...page.taxes.map((tax) => style.row([taxName(context, tax)], money(tax.amountMinor), body, width)),
        ]),
    ...(page.roundingMinor === 0
      ? []
      : [
          style.row(
            voices.say((voice) => voice.paper('receipt.total-before')),
            money(page.totalBeforeRoundingMinor),
            body,
            width,
          ),
          style.row(
            voices.say((voice) => voice.paper('receipt.rounding')),
            voices.first.signedMoney(page.roundingMinor, page.currency),
            body,
            width,
          ),
        ]),
    gap(style.space(0.5)),
    style.row(
      voices.say((voice) => voice.paper('receipt.total')),
      money(page.totalMinor),
      { size: 'big', bold: true },
      width,
    ),
    ...(withTax
      ? page.taxes.map((tax) =>
          style.row(
            voices.say((voice) => voice.paper('receipt.tax-included', { tax: taxName(context, tax) })),
            money(tax.amountMinor),
            { size: 'small' },
            width,
          ),
        )
      : []),
    gap(style.space(1)),
  ]);
  const paid = stack([
    rule(width, 0.5),
    gap(style.space(1)),
    ...page.tenders.flatMap((tender) => tenderRows(context, tender)),
    ...(page.changeMinor === 0
      ? []
      : [
          style.row(
            voices.say((voice) => voice.paper('receipt.change')),
            money(page.changeMinor),
            { size: 'lead', bold: true },
            width,
          ),
        ]),
    gap(style.space(2)),
  ]);
  return [total, paid];
}

function taxName({ voices }: ReceiptContext, tax: PaperTax): string {
  return `${tax.name} ${voices.first.percent(tax.percent)}`;
}

function tenderRows({ page, voices, style, width }: ReceiptContext, tender: ReceiptTender): readonly Block[] {
  const money = (amountMinor: number): string => voices.first.money(amountMinor, page.currency);
  const { tenderedMinor, reference } = tender;
  return [
    style.row(
      voices.say((voice) => voice.word(`tender.${tender.kind}`)),
      money(tender.amountMinor),
      { size: 'body' },
      width,
    ),
    ...(reference === null
      ? []
      : [
          style.label(
            voices.say((voice) => voice.paper('receipt.reference', { reference })),
            { size: 'small' },
            width,
          ),
        ]),
    ...(tenderedMinor === null
      ? []
      : [
          style.row(
            voices.say((voice) => voice.paper('receipt.tendered')),
            money(tenderedMinor),
            { size: 'body' },
            width,
          ),
        ]),
  ];
}
