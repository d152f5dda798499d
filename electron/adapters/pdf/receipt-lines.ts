import { rungsOfLadder, type PaperLadder, type PaperRung } from '../../../shared/domain/paper/paper-promise.ts';
import { mayShowSecrets } from '../../../shared/domain/paper/paper-sheet.ts';
import type { ReceiptLine, ReceiptVoucher } from '../../../shared/domain/paper/receipt-page.ts';
import { beside, gap, stack, type Block, type Mark } from './blocks.ts';
import type { ReceiptContext } from './receipt-context.ts';
import { measureSpans } from './typeset.ts';
import type { Voice } from './voice.ts';

/** One block a line sold: what, for which number, how far it has come, what is promised, and a voucher's code. */
export function receiptLineBlocks(context: ReceiptContext): readonly Block[] {
  return context.page.lines.map((line) => stack([lineBlock(context, line), gap(context.style.space(2))]));
}

function lineBlock(context: ReceiptContext, line: ReceiptLine): Block {
  const { page, voices, style, width } = context;
  const text = line.quantity === 1 ? line.text : `${voices.first.count(line.quantity)} × ${line.text}`;
  // Belgian prices are told with their tax, Canadian ones without.
  const amountMinor = page.shop.country === 'BE' ? line.totalMinor : line.netMinor;
  const details = [line.brandName, line.maskedNumber].filter((part) => part !== null);
  const { ladder, promise, voucher } = line;
  return stack([
    style.row([text], voices.first.money(amountMinor, page.currency), { size: 'body', bold: true }, width),
    style.label(
      [[voices.say((voice) => voice.word(`line.${line.kind}`)).join(' '), ...details].join('  ·  ')],
      { size: 'small' },
      width,
    ),
    ...(ladder === null
      ? []
      : [gap(style.space(0.5)), ...voices.all.map((voice) => ladderBlock(context, ladder, voice))]),
    ...(promise === null
      ? []
      : [
          style.sentences(
            voices.say((voice) =>
              voice.paper('receipt.promise', {
                rung: voice.word(`rung.${promise.rung}`),
                when: voice.promiseTime(promise.byInstant),
              }),
            ),
            { size: 'small' },
            width,
          ),
        ]),
    ...(voucher === null ? [] : [gap(style.space(1)), voucherBlock(context, voucher)]),
  ]);
}

/** A pip and a word for each rung. Solid: the hub or the carrier said so. With a dot: so far only this shop did. */
function ladderBlock({ style, width }: ReceiptContext, ladder: PaperLadder, voice: Voice): Block {
  const rungs = rungsOfLadder(ladder.kind);
  const reached = rungs.indexOf(ladder.reached);
  const radius = style.size('small') * 0.3;
  const parts: { readonly x: number; readonly block: Block }[] = [];
  let x = 0;
  for (const [at, rung] of rungs.entries()) {
    const look = { size: 'small', bold: at === reached } as const;
    const word = voice.word(`rung.${rung}`);
    const wordX = radius * 2 + style.space(0.6);
    const block = beside([
      {
        x: 0,
        block: pip(
          radius,
          style.size('small') * 0.66,
          at > reached ? 'empty' : vouchedFor.has(rung) ? 'solid' : 'dotted',
        ),
      },
      { x: wordX, block: style.text(word, look, width) },
    ]);
    parts.push({ x, block });
    x += wordX + measureSpans(style.faces, [style.span(word, look)]) + style.space(2);
  }
  return beside(parts);
}

/** Rungs that only the hub, the carrier, or the customer's own hand can reach. */
const vouchedFor: ReadonlySet<PaperRung> = new Set<PaperRung>(['accepted', 'active', 'delivered']);

function pip(radius: number, middle: number, look: 'empty' | 'dotted' | 'solid'): Block {
  const disc = (r: number): Omit<Extract<Mark, { kind: 'box' }>, 'fill' | 'stroke'> => ({
    kind: 'box',
    x: radius - r,
    y: middle - r,
    width: 2 * r,
    height: 2 * r,
    radius: r,
  });
  const marks: Mark[] = [
    look === 'solid' ? { ...disc(radius), fill: 'black' } : { ...disc(radius), stroke: radius * 0.3 },
  ];
  if (look === 'dotted') marks.push({ ...disc(radius * 0.45), fill: 'black' });
  return { height: middle + radius, marks };
}

function voucherBlock({ page, voices, style, width }: ReceiptContext, voucher: ReceiptVoucher): Block {
  const pin = mayShowSecrets(page) ? voucher.pin : null;
  const { serialMasked, expiresOn, redeemBy } = voucher;
  const inset = style.space(1.5);
  const inner = width - 2 * inset;
  const small = (texts: readonly string[]): Block => style.label(texts, { size: 'small' }, inner);
  const content = stack([
    style.label(
      voices.say((voice) => voice.paper('receipt.voucher')),
      { size: 'small', bold: true },
      inner,
    ),
    pin === null
      ? style.sentences(
          voices.say((voice) => voice.paper('receipt.voucher-hidden')),
          { size: 'body' },
          inner,
        )
      : style.text(groupByFour(pin), { size: 'big', fixedPitch: true }, inner),
    ...(redeemBy === null
      ? []
      : [small(voices.say((voice) => voice.paper('receipt.voucher-redeem', { how: redeemBy })))]),
    ...(expiresOn === null
      ? []
      : [small(voices.say((voice) => voice.paper('receipt.voucher-expires', { date: voice.day(expiresOn) })))]),
    ...(serialMasked === null
      ? []
      : [small(voices.say((voice) => voice.paper('receipt.voucher-serial', { serial: serialMasked })))]),
  ]);
  const height = content.height + 2 * inset;
  return {
    height,
    marks: [
      { kind: 'box', x: 0.5, y: 0, width: width - 1, height, radius: 3, stroke: 0.75 },
      ...beside([{ x: inset, y: inset, block: content }]).marks,
    ],
  };
}

const groupByFour = (pin: string): string => pin.match(/.{1,4}/gu)?.join(' ') ?? pin;
