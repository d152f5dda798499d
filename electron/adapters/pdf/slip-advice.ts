import type { OldSimFate } from '../../../shared/domain/paper/activation-slip-page.ts';
import type { PaperKey } from '../../../shared/text/paper/en.ts';
import { beside, gap, rule, stack, type Block } from './blocks.ts';
import type { SlipContext } from './slip-context.ts';
import { anchorText } from './sheet-marks.ts';
import { stackWithGaps } from './sheet-style.ts';

/** What to mind, in two columns filled one after the other. */
export function slipAdviceBlock(context: SlipContext): Block {
  const { page, voices, style, width } = context;
  const gutter = style.space(4);
  const columnWidth = (width - gutter) / 2;
  const keys: readonly PaperKey[] = [
    'slip.connection',
    ...oldSimKeys[page.oldSim],
    ...page.advice.map((advice): PaperKey => `advice.${advice}`),
  ];
  const items = [
    ...keys.map((key) => voices.say((voice) => voice.paper(key))),
    ...page.houseLines.map((line) => [line]),
  ].map((texts) => bulletBlock(context, texts, columnWidth));
  const distance = style.space(0.9);
  const total = items.reduce((sum, item) => sum + item.height, 0);
  let filled = 0;
  // An item goes left while at least half of it lies in the upper half of the whole.
  const left = items.filter((item) => {
    const goesLeft = filled + item.height / 2 <= total / 2;
    filled += item.height;
    return goesLeft;
  });
  return beside([
    { x: 0, block: stackWithGaps(left, distance) },
    {
      x: columnWidth + gutter,
      block: stackWithGaps(
        items.filter((item) => !left.includes(item)),
        distance,
      ),
    },
  ]);
}

/** Who to call, then who made the sheet and where the journal stood. */
export function slipFootBlock({ page, voices, style, width }: SlipContext): Block {
  const calls = page.calls.map((call) => `${call.name} ${voices.first.phone(call.code, 'national')}`).join('  ·  ');
  const half = (width - style.space(3)) / 2;
  const shop = [page.shop.name, ...page.shop.addressLines].join(', ');
  return stack([
    ...(calls === ''
      ? []
      : [
          style.label(
            [`${voices.say((voice) => voice.paper('slip.call')).join(' · ')}  ${calls}`],
            { size: 'body', bold: true },
            width,
          ),
          gap(style.space(1)),
        ]),
    rule(width, 0.5),
    gap(style.space(0.75)),
    beside([
      {
        x: 0,
        block: stack([
          style.text(shop, { size: 'fine' }, half),
          style.text(voices.first.phone(page.shop.phone, 'national'), { size: 'fine' }, half),
        ]),
      },
      {
        x: half + style.space(3),
        block: stack([
          style.text(
            `${voices.first.paper('receipt.title')} ${page.receiptNumber}  ·  ${voices.first.dateTime(page.at)}`,
            { size: 'fine' },
            half,
            { align: 'right' },
          ),
          style.text(
            `${voices.first.paper('chain', { seq: page.chain.seq })}  ${anchorText(page)}`,
            { size: 'fine' },
            half,
            { align: 'right' },
          ),
          ...(page.training
            ? [
                style.sentences(
                  voices.say((voice) => voice.paper('training.note')),
                  { size: 'fine', bold: true },
                  half,
                  { align: 'right' },
                ),
              ]
            : []),
        ]),
      },
    ]),
  ]);
}

const oldSimKeys: Readonly<Record<OldSimFate, readonly PaperKey[]>> = {
  'works-until-moved': ['slip.old-sim-until-moved'],
  'already-blocked': ['slip.old-sim-blocked'],
  none: [],
};

function bulletBlock({ style }: SlipContext, texts: readonly string[], width: number): Block {
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
