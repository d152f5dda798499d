import { beside, gap, rule, stack, type Block } from './blocks.ts';
import type { SlipContext } from './slip-context.ts';
import { bannerText, logo } from './sheet-marks.ts';
import { measureSpans } from './typeset.ts';

/** Shop, what this sheet is, then the number and its brand in large figures. */
export function slipHeadBlock({ page, voices, style, width }: SlipContext): Block {
  const mark = logo(style.size('lead'));
  const title = style.label(
    voices.say((voice) => voice.paper('slip.title')),
    { size: 'lead', bold: true },
    width * 0.5,
    { align: 'right' },
  );
  const banner = bannerText(page, voices);
  const half = width * 0.5;
  const shopX = mark.widthPt + style.space(1.5);
  const top = beside([
    { x: 0, y: style.space(0.4), block: mark },
    { x: shopX, block: style.text(page.shop.name, { size: 'lead', bold: true }, half - shopX - style.space(2)) },
    {
      x: half,
      block: stack([
        title,
        ...(banner === null ? [] : [style.text(banner, { size: 'lead', bold: true }, half, { align: 'right' })]),
      ]),
    },
  ]);

  const number = style.span(voices.first.phone(page.msisdn, 'international'), { size: 'huge', bold: true });
  const numberWidth = measureSpans(style.faces, [number]);
  const brandX = numberWidth + style.space(4);
  const numberBlock = style.text(number.text, { size: 'huge', bold: true }, width, { leading: 1.15 });
  const brandRoom = width - brandX;
  const brandFits = measureSpans(style.faces, [style.span(page.brandName, { size: 'big' })]) <= brandRoom;
  const who = brandFits
    ? beside([
        { x: 0, block: numberBlock },
        {
          // Both stand on one baseline.
          x: brandX,
          y: baselineAt(style.size('huge'), 1.15) - baselineAt(style.size('big'), 1.32),
          block: style.text(page.brandName, { size: 'big' }, brandRoom),
        },
      ])
    : stack([numberBlock, style.text(page.brandName, { size: 'big' }, width)]);

  const replaced = page.replacesReceiptNumber;
  return stack([
    top,
    gap(style.space(1)),
    who,
    ...(replaced === null
      ? []
      : [
          style.sentences(
            voices.say((voice) => voice.paper('slip.replaces', { number: replaced })),
            { size: 'body', bold: true },
            width,
          ),
        ]),
  ]);
}

/** The promise in a line of its own, and why the code does not work at once. */
export function slipPromiseBlock({ page, voices, style, width }: SlipContext): Block {
  const promises = voices.say((voice) =>
    voice.paper('slip.promise', { when: voice.promiseTime(page.promise.byInstant) }),
  );
  return stack([
    rule(width, 1),
    gap(style.space(1)),
    ...promises.map((text, at) =>
      style.text(text, { size: at === 0 ? 'big' : 'lead', bold: true }, width, { leading: 1.25 }),
    ),
    gap(style.space(0.5)),
    style.sentences(
      voices.say((voice) => voice.paper('slip.reserved')),
      { size: 'small' },
      width,
    ),
    gap(style.space(1)),
    rule(width, 1),
  ]);
}

const baselineAt = (sizePt: number, leading: number): number => (sizePt * leading) / 2 + sizePt * 0.36;
