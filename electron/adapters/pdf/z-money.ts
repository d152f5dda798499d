import { gap, rule, stack, type Block } from './blocks.ts';
import { tableBlocks } from './table.ts';
import { zTitle, type ZContext } from './z-context.ts';

/** The day's total in large figures, then what it is made of. */
export function zTotalsBlock(context: ZContext): Block {
  const { page, voices, style, width, money, signedMoney, say } = context;
  const body = { size: 'body' } as const;
  return stack([
    zTitle(context, say('total')),
    style.text(money(page.totalMinor), { size: 'huge', bold: true }, width, { leading: 1.15 }),
    style.label(
      say('receipts', () => ({ count: page.receiptCount })),
      { size: 'lead' },
      width,
    ),
    gap(style.space(1)),
    style.row(say('net'), money(page.netMinor), body, width),
    ...page.taxes.map((tax) =>
      style.row([`${tax.name} ${voices.first.percent(tax.percent)}`], money(tax.amountMinor), body, width),
    ),
    style.row(say('rounding'), signedMoney(page.roundingMinor), body, width),
  ]);
}

/** How many of what, and for how much before tax. */
export function zSalesBlock(context: ZContext): Block {
  const { page, voices, style, width, money, say } = context;
  const rows = page.sales.map((row) => ({
    cells: [
      voices.say((voice) => voice.word(`line.${row.kind}`)).join(' '),
      voices.first.count(row.count),
      money(row.netMinor),
    ],
  }));
  const columns = [
    { heading: [], share: 5, align: 'left' },
    { heading: [], share: 1, align: 'right' },
    { heading: [], share: 3, align: 'right' },
  ] as const;
  return stack([zTitle(context, say('sales')), ...tableBlocks(style, columns, rows, width)]);
}

/** Expected against counted for each tender. */
export function zTenderBlock(context: ZContext): Block {
  const { page, voices, style, width, money, signedMoney, say } = context;
  const columns = [
    { heading: [], share: context.isNarrow ? 4.6 : 4, align: 'left' },
    { heading: [], share: 1, align: 'right' },
    { heading: say('expected'), share: 3, align: 'right' },
    { heading: say('counted'), share: 3, align: 'right' },
    { heading: say('difference'), share: 3, align: 'right' },
  ] as const;
  const rows = page.tenders.map(({ kind, count, expectedMinor, countedMinor }) => ({
    cells: [
      voices.say((voice) => voice.word(`tender.${kind}`)).join(' '),
      voices.first.count(count),
      money(expectedMinor),
      countedMinor === null ? voices.first.zReport('not-counted') : money(countedMinor),
      countedMinor === null ? '–' : signedMoney(countedMinor - expectedMinor),
    ],
    bold: countedMinor !== null && countedMinor !== expectedMinor,
  }));
  return stack([
    zTitle(context, say('tenders')),
    ...tableBlocks(style, columns, rows, width, { size: context.isNarrow ? 'small' : 'body' }),
  ]);
}

/** From the float to what should lie in the drawer, what does, and the difference. */
export function zDrawerBlock(context: ZContext): Block {
  const { page, style, width, money, signedMoney, say } = context;
  const { cash } = page;
  const body = { size: 'body' } as const;
  return stack([
    zTitle(context, say('drawer')),
    style.row(say('float'), money(cash.floatMinor), body, width),
    style.row(say('cash-sales'), signedMoney(cash.salesMinor), body, width),
    style.row(say('cash-refunds'), signedMoney(-cash.refundsMinor), body, width),
    style.row(say('paid-in'), signedMoney(cash.paidInMinor), body, width),
    style.row(say('paid-out'), signedMoney(-cash.paidOutMinor), body, width),
    gap(style.space(0.5)),
    rule(width, 0.4),
    gap(style.space(0.5)),
    style.row(say('cash-expected'), money(cash.expectedMinor), body, width),
    style.row(say('cash-counted'), money(cash.countedMinor), body, width),
    style.row(say('difference'), signedMoney(cash.varianceMinor), { size: 'lead', bold: true }, width),
  ]);
}

/** The count, coin by coin, in two columns. */
export function zDenominationsBlock(context: ZContext): Block {
  const { page, voices, style, width, money, say } = context;
  const { denominations } = page.cash;
  const half = Math.ceil(denominations.length / 2);
  const cells = (at: number): readonly string[] => {
    const denomination = denominations[at];
    if (denomination === undefined) return ['', ''];
    const { valueMinor, count } = denomination;
    return [`${money(valueMinor)} × ${voices.first.count(count)}`, money(valueMinor * count)];
  };
  const rows = Array.from({ length: half }, (_, at) => ({ cells: [...cells(at), '', ...cells(at + half)] }));
  const columns = [
    { heading: [], share: 5, align: 'left' },
    { heading: [], share: 4, align: 'right' },
    { heading: [], share: 0.3, align: 'left' },
    { heading: [], share: 5, align: 'left' },
    { heading: [], share: 4, align: 'right' },
  ] as const;
  return stack([zTitle(context, say('denominations')), ...tableBlocks(style, columns, rows, width, { size: 'small' })]);
}
