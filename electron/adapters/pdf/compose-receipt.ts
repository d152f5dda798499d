import type { ReceiptPage } from '../../../shared/domain/paper/receipt-page.ts';
import { gap, moveBlock, stack, type Block, type Mark } from './blocks.ts';
import type { Faces } from './fonts.ts';
import { paginate } from './paginate.ts';
import type { Composition } from './paint.ts';
import type { ReceiptContext } from './receipt-context.ts';
import { receiptHeadBlocks, receiptShopBlock, receiptStatusWords } from './receipt-head.ts';
import { receiptLineBlocks } from './receipt-lines.ts';
import { receiptAnchorBlock, receiptReminderBlocks } from './receipt-reminders.ts';
import { receiptTotalBlocks } from './receipt-totals.ts';
import { bannerText, sheetMargin, sheetSize, watermark } from './sheet-marks.ts';
import { createSheetStyle } from './sheet-style.ts';
import { createVoices } from './voice.ts';

/** Lays a receipt out: in one strip as long as it needs on the roll and A5, in two columns on office paper. */
export function composeReceipt(faces: Faces, page: ReceiptPage): Composition {
  const { widthPt, heightPt } = sheetSize(page.size);
  const margin = sheetMargin(page.size);
  const voices = createVoices(page);
  const style = createSheetStyle(faces, typeScale[page.size]);
  const width = widthPt - 2 * margin;
  const context: ReceiptContext = { page, voices, style, width };
  const banner = bannerText(page, voices, receiptStatusWords(page, voices));
  const columns = heightPt === null || page.size === 'A5' ? layOneColumn(context) : layTwoColumns(context);

  const room = (heightPt ?? longestPagePt) - 2 * margin - style.space(4);
  const filled = columns.map((column) => ({ x: column.x, pages: paginate(column.blocks, room).map(stack) }));
  const pageCount = Math.max(...filled.map((column) => column.pages.length));
  const fullHeight =
    heightPt ??
    Math.max(...filled.flatMap((column) => column.pages.map((block) => block.height))) +
      2 * margin +
      (pageCount > 1 ? style.space(4) : 0);

  const pages = Array.from({ length: pageCount }, (_, at): readonly Mark[] => [
    ...(banner === null ? [] : watermark(faces, banner, widthPt, fullHeight)),
    ...filled.flatMap((column) => moveBlock(column.pages[at] ?? gap(0), margin + column.x, margin)),
    ...(pageCount > 1
      ? moveBlock(pageNumber(context, at + 1, pageCount), margin, fullHeight - margin - style.space(3))
      : []),
  ]);
  return {
    widthPt,
    heightPt: fullHeight,
    pages,
    title: `${voices.first.paper('receipt.title')} ${page.receiptNumber}`,
    language: voices.first.locale,
    at: page.at,
  };
}

/** No PDF page may be longer than 200 inches; a roll that would be is cut in several. */
const longestPagePt = 14_400;

const typeScale: Readonly<Record<ReceiptPage['size'], number>> = { 'roll-80': 1, A5: 1.08, A4: 1.2, Letter: 1.2 };

interface Column {
  readonly x: number;
  readonly blocks: readonly Block[];
}

function layOneColumn(context: ReceiptContext): readonly Column[] {
  return [
    {
      x: 0,
      blocks: [
        receiptShopBlock(context),
        ...receiptHeadBlocks(context),
        ...receiptLineBlocks(context),
        ...receiptTotalBlocks(context),
        ...receiptReminderBlocks(context),
        receiptAnchorBlock(context),
      ],
    },
  ];
}

/** The sale at the left; the shop and what to remember at the right. */
function layTwoColumns(context: ReceiptContext): readonly Column[] {
  const gutter = context.style.space(8);
  const side = { ...context, width: context.width * 0.32 };
  const main = { ...context, width: context.width - side.width - gutter };
  return [
    { x: 0, blocks: [...receiptHeadBlocks(main), ...receiptLineBlocks(main), ...receiptTotalBlocks(main)] },
    {
      x: main.width + gutter,
      blocks: [receiptShopBlock(side), ...receiptReminderBlocks(side), receiptAnchorBlock(side)],
    },
  ];
}

function pageNumber({ voices, style, width, page }: ReceiptContext, at: number, pages: number): Block {
  const text = `${page.receiptNumber}  ·  ${voices.first.zReport('page', { page: at, pages })}`;
  return style.text(text, { size: 'fine' }, width, { align: 'right' });
}
