import { beside, gap, rule, stack, type Block } from './blocks.ts';
import { bannerText, logo } from './sheet-marks.ts';
import type { ZContext } from './z-context.ts';

/** Which Z of which shop, desk and day; when it was open, and who opened, closed and approved it. */
export function zHeadBlock(context: ZContext): Block {
  const { page, voices, style, width, say } = context;
  const mark = logo(style.size('big'));
  const half = width * 0.5;
  const shopX = mark.widthPt + style.space(2);
  const banner = bannerText(page, voices);
  const approved = page.approvedByName;
  const people = voices.say((voice) =>
    [
      voice.zReport('opened-by', { name: page.openedByName }),
      voice.zReport('closed-by', { name: page.closedByName }),
      ...(approved === null ? [] : [voice.zReport('approved-by', { name: approved })]),
    ].join('  ·  '),
  );
  const shopWidth = (context.isNarrow ? width : half - style.space(2)) - shopX;
  const shop = beside([
    { x: 0, y: style.space(0.5), block: mark },
    {
      x: shopX,
      block: stack([
        style.text(page.shop.name, { size: 'lead', bold: true }, shopWidth),
        style.text(page.shop.addressLines.join(', '), { size: 'small' }, shopWidth),
        style.text(
          page.shop.registrations.map(({ name, number }) => `${name} ${number}`).join('  ·  '),
          { size: 'small' },
          shopWidth,
        ),
      ]),
    },
  ]);
  const titleWidth = context.isNarrow ? width : half;
  const align = context.isNarrow ? 'left' : 'right';
  const title = stack([
    ...(banner === null ? [] : [style.text(banner, { size: 'big', bold: true }, titleWidth, { align })]),
    style.label(
      say('title', () => ({ number: page.zNumber })),
      { size: 'big', bold: true },
      titleWidth,
      { align },
    ),
    style.text(`${voices.first.day(page.businessDay)}  ·  ${page.deskName}`, { size: 'lead' }, titleWidth, { align }),
  ]);
  return stack([
    context.isNarrow
      ? stack([shop, gap(style.space(1.5)), title])
      : beside([
          { x: 0, block: shop },
          { x: half, block: title },
        ]),
    ...(page.training
      ? [
          style.label(
            voices.say((voice) => voice.paper('training.note')),
            { size: 'body', bold: true },
            width,
          ),
        ]
      : []),
    gap(style.space(1.5)),
    rule(width, 1),
    gap(style.space(1)),
    style.sentences(
      say('period', (voice) => ({ from: voice.dateTime(page.openedAt), to: voice.dateTime(page.closedAt) })),
      { size: 'small' },
      width,
    ),
    style.sentences(people, { size: 'small' }, width),
  ]);
}

/** Two lines to sign on, for whoever counted and for the manager. */
export function zSignatureBlock({ style, width, say, page }: ZContext): Block {
  const gutter = style.space(8);
  const half = (width - gutter) / 2;
  const line = (texts: readonly string[], name: string): Block =>
    stack([
      gap(style.space(8)),
      rule(half, 0.6),
      gap(style.space(0.5)),
      style.label(
        name === '' ? texts : texts.map((text, at) => (at === 0 ? `${text} ${name}` : text)),
        { size: 'small' },
        half,
      ),
    ]);
  return beside([
    { x: 0, block: line(say('sign-closer'), page.closedByName) },
    { x: half + gutter, block: line(say('sign-manager'), page.approvedByName ?? '') },
  ]);
}
