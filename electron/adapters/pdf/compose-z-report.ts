import type { ZReportPage } from '../../../shared/domain/paper/z-report-page.ts';
import { beside, gap, moveBlock, stack, type Block, type Mark } from './blocks.ts';
import type { Faces } from './fonts.ts';
import { paginate } from './paginate.ts';
import type { Composition } from './paint.ts';
import { bannerText, sheetMargin, sheetSize, watermark } from './sheet-marks.ts';
import { createSheetStyle } from './sheet-style.ts';
import { createVoices } from './voice.ts';
import type { ZContext } from './z-context.ts';
import { zChartBlock } from './z-chart.ts';
import { zExceptionBlocks } from './z-exceptions.ts';
import { zHeadBlock, zSignatureBlock } from './z-head.ts';
import { zDenominationsBlock, zDrawerBlock, zSalesBlock, zTenderBlock, zTotalsBlock } from './z-money.ts';
import { zNumbersBlock, zUnsyncedBlock } from './z-records.ts';

/** Lays the Z report out: one page for an ordinary day; a day with many exceptions goes on to a second. */
export function composeZReport(faces: Faces, page: ZReportPage): Composition {
  const { widthPt, heightPt } = sheetSize(page.size);
  const margin = sheetMargin(page.size);
  const voices = createVoices(page);
  const width = widthPt - 2 * margin;
  const banner = bannerText(page, voices);
  const makeContext = (scale: number): ZContext => ({
    page,
    isNarrow: heightPt === null,
    voices,
    style: createSheetStyle(faces, scale),
    width,
    money: (amountMinor) => voices.first.money(amountMinor, page.currency),
    signedMoney: (amountMinor) => voices.first.signedMoney(amountMinor, page.currency),
    say: (key, values) => voices.say((voice) => voice.zReport(key, values?.(voice))),
  });

  const fill = (scale: number): { readonly context: ZContext; readonly pages: readonly Block[] } => {
    const context = makeContext(scale);
    const room = heightPt === null ? Number.POSITIVE_INFINITY : heightPt - 2 * margin - context.style.space(4);
    return { context, pages: paginate(layOut(context), room).map(stack) };
  };
  // A little smaller is better than a second sheet; much smaller is not.
  const { context, pages } =
    (heightPt === null ? [1] : [1.1, 1.05, 1, 0.95, 0.9]).map(fill).find((attempt) => attempt.pages.length === 1) ??
    fill(1);
  const fullHeight = heightPt ?? (pages[0]?.height ?? 0) + 2 * margin;

  return {
    widthPt,
    heightPt: fullHeight,
    pages: pages.map((block, at): readonly Mark[] => [
      ...(banner === null ? [] : watermark(faces, banner, widthPt, fullHeight)),
      ...moveBlock(block, margin, margin),
      ...(heightPt === null
        ? []
        : moveBlock(footBlock(context, at + 1, pages.length), margin, fullHeight - margin - context.style.space(2.5))),
    ]),
    title: voices.first.zReport('title', { number: page.zNumber }),
    language: voices.first.locale,
    at: page.at,
  };
}

function layOut(context: ZContext): readonly Block[] {
  const pair = (left: (context: ZContext) => Block, right: (context: ZContext) => Block): readonly Block[] => {
    if (context.isNarrow) return [left(context), right(context)];
    const gutter = context.style.space(8);
    const half = { ...context, width: (context.width - gutter) / 2 };
    return [
      beside([
        { x: 0, block: left(half) },
        { x: half.width + gutter, block: right(half) },
      ]),
    ];
  };
  return [
    zHeadBlock(context),
    ...pair(zTotalsBlock, zSalesBlock),
    zTenderBlock(context),
    ...pair(zDrawerBlock, zDenominationsBlock),
    ...zExceptionBlocks(context),
    zChartBlock(context),
    ...pair(zNumbersBlock, zUnsyncedBlock),
    zSignatureBlock(context),
  ];
}

function footBlock({ page, voices, style, width }: ZContext, at: number, pages: number): Block {
  const words = [
    page.shop.name,
    voices.first.zReport('title', { number: page.zNumber }),
    voices.first.day(page.businessDay),
    voices.first.zReport('page', { page: at, pages }),
  ];
  return stack([gap(style.space(0.5)), style.text(words.join('  ·  '), { size: 'fine' }, width, { align: 'right' })]);
}
