import { beside, gap, rule, stack, type Block } from './blocks.ts';
import type { ReceiptContext } from './receipt-context.ts';
import { anchorText } from './sheet-marks.ts';

/** What to remember, in each language, and the brands' own numbers. */
export function receiptReminderBlocks(context: ReceiptContext): readonly Block[] {
  const { page, voices, style } = context;
  const items = [
    ...page.shortCodes.map(({ brandName, code }) =>
      voices.say((voice) => voice.paper('receipt.short-code', { brand: brandName, code })),
    ),
    ...page.reminders.map((reminder) => voices.say((voice) => voice.paper(`reminder.${reminder}`))),
    ...page.houseLines.map((line) => [line]),
  ];
  if (items.length === 0) return [];
  return [
    stack([rule(context.width, 0.5), gap(style.space(1.25))]),
    ...items.map((texts) => stack([bullet(context, texts), gap(style.space(0.75))])),
    gap(style.space(1)),
  ];
}

/** The journal's head: whoever keeps this sheet can prove that the sale was not removed. */
export function receiptAnchorBlock({ page, voices, style, width }: ReceiptContext): Block {
  return stack([
    rule(width, 0.5),
    gap(style.space(1)),
    style.label(
      voices.say((voice) => voice.paper('chain', { seq: page.chain.seq })),
      { size: 'fine' },
      width,
    ),
    style.text(anchorText(page), { size: 'fine' }, width),
  ]);
}

function bullet({ style, width }: ReceiptContext, texts: readonly string[]): Block {
  const indent = style.space(2);
  const side = style.size('small') * 0.28;
  return beside([
    {
      x: 0,
      block: {
        height: side,
        marks: [{ kind: 'box', x: 0, y: style.size('small') * 0.54, width: side, height: side, fill: 'black' }],
      },
    },
    { x: indent, block: style.sentences(texts, { size: 'small' }, width - indent) },
  ]);
}
