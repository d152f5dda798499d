import type { PaperSize } from '../../../shared/domain/paper/paper-sheet.ts';
import { measurePages } from '../../adapters/printing/measure-pages.ts';

/** Thousandths of a millimetre, upright. */
export interface SheetSize {
  readonly widthMicrons: number;
  readonly heightMicrons: number;
}

/**
 * The sheet that a paper must be printed on, for a printer that would otherwise take its own default and scale. A roll is as wide as
 * it is and as long as the longest page.
 */
export function sheetSizeOf(paper: PaperSize, pdf: Uint8Array): SheetSize {
  switch (paper) {
    case 'roll-80': {
      const longestMm = Math.max(0, ...measurePages(pdf).map(({ heightPt }) => (heightPt * 25.4) / 72));
      // A page that tells no size is none of ours; the length of an A4 sheet is then as good as any.
      return { widthMicrons: 80_000, heightMicrons: longestMm > 0 ? Math.ceil(longestMm) * 1_000 : 297_000 };
    }
    case 'A5':
      return { widthMicrons: 148_000, heightMicrons: 210_000 };
    case 'A4':
      return { widthMicrons: 210_000, heightMicrons: 297_000 };
    case 'Letter':
      return { widthMicrons: 215_900, heightMicrons: 279_400 };
  }
}
