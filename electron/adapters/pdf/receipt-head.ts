import type { ReceiptPage } from '../../../shared/domain/paper/receipt-page.ts';
import { beside, gap, rule, stack, type Block } from './blocks.ts';
import type { ReceiptContext } from './receipt-context.ts';
import { bannerText, logo } from './sheet-marks.ts';
import type { Voices } from './voice.ts';

/** The shop with its registrations: the law wants them on every receipt. */
export function receiptShopBlock({ page, voices, style, width }: ReceiptContext): Block {
  const mark = logo(style.size('lead'));
  const nameX = mark.widthPt + style.space(1.5);
  const small = (text: string): Block => style.text(text, { size: 'small' }, width);
  return stack([
    beside([
      { x: 0, y: style.space(0.4), block: mark },
      { x: nameX, block: style.text(page.shop.name, { size: 'lead', bold: true }, width - nameX) },
    ]),
    gap(style.space(0.75)),
    ...page.shop.addressLines.map(small),
    small(voices.first.phone(page.shop.phone, 'national')),
    ...page.shop.registrations.map(({ name, number }) => small(`${name} ${number}`)),
    gap(style.space(2)),
  ]);
}

/** What this is, its number, when and by whom; and whether it is a copy, void or an exercise. */
export function receiptHeadBlocks({ page, voices, style, width }: ReceiptContext): readonly Block[] {
  const banner = bannerText(page, voices, receiptStatusWords(page, voices));
  const reversed = page.reversesReceiptNumber;
  const title = stack([
    style.label(
      voices.say((voice) => voice.paper('receipt.title')),
      { size: 'big', bold: true },
      width,
    ),
    style.text(page.receiptNumber, { size: 'lead', bold: true }, width),
    gap(style.space(0.5)),
    style.text(voices.first.dateTime(page.at), { size: 'small' }, width),
    style.label(
      voices.say((voice) => voice.paper('receipt.clerk', { name: page.clerkName })),
      { size: 'small' },
      width,
    ),
    ...(reversed === null
      ? []
      : [
          style.label(
            voices.say((voice) => voice.paper('receipt.refund-of', { number: reversed })),
            { size: 'small' },
            width,
          ),
        ]),
  ]);
  return [
    ...(banner === null ? [] : [stack([style.text(banner, { size: 'big', bold: true }, width), gap(style.space(1))])]),
    ...(page.training
      ? [
          stack([
            style.sentences(
              voices.say((voice) => voice.paper('training.note')),
              { size: 'small', bold: true },
              width,
            ),
            gap(style.space(1)),
          ]),
        ]
      : []),
    title,
    stack([gap(style.space(1.5)), rule(width, 1), gap(style.space(1.5))]),
  ];
}

/** “VOID”, “REFUND” in the sheet's languages; nothing for an ordinary sale. */
export function receiptStatusWords(page: ReceiptPage, voices: Voices): readonly string[] {
  switch (page.status) {
    case 'final':
      return [];
    case 'voided':
      return voices.say((voice) => voice.paper('receipt.voided'));
    case 'refund':
      return voices.say((voice) => voice.paper('receipt.refund'));
  }
}
