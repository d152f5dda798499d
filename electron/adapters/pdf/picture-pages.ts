import type { PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { PagePicture, PaperRendererError } from '../../ports/paper-renderer.ts';
import { encodeGrayPng } from './encode-png.ts';

/** From a thumbnail to what a laser printer draws. */
const dpiRange = { least: 36, most: 300 } as const;

/** A4 at the highest resolution is 8.7 million; a receipt as long as a counter is 16 million. */
const mostPixels = 20_000_000;

/**
 * Draws all pages of a PDF in grey, in memory. Bytes that are no PDF, a resolution out of range and a page too large for the
 * memory of a shop's computer are refused.
 * @param dpi dots per inch, 36 to 300
 */
export async function picturePages(
  pdfium: PDFiumLibrary,
  pdf: Uint8Array,
  dpi: number,
): Promise<Result<readonly PagePicture[], PaperRendererError>> {
  if (!(dpi >= dpiRange.least && dpi <= dpiRange.most)) return refused;
  const document = await openDocument(pdfium, pdf);
  if (document === null) return refused;
  try {
    const pictures: PagePicture[] = [];
    for (let index = 0; index < document.getPageCount(); index += 1) {
      const page = document.getPage(index);
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const [widthPx, heightPx] = [Math.round((originalWidth * dpi) / 72), Math.round((originalHeight * dpi) / 72)];
      if (widthPx < 1 || heightPx < 1 || widthPx * heightPx > mostPixels) return refused;
      // Asked by its scale, PDFium's wrapper would cut the page down to whole points first.
      const size = { scale: 1, width: widthPx, height: heightPx };
      const { data } = await page.render({ ...size, render: 'bitmap', colorSpace: 'Gray' });
      pictures.push({ png: encodeGrayPng(data, widthPx, heightPx), widthPx, heightPx });
    }
    return ok(pictures);
  } finally {
    document.destroy();
  }
}

const refused = fail({ code: 'paper-renderer-failed' } as const);

/** Null for bytes that PDFium does not take for a PDF. */
async function openDocument(pdfium: PDFiumLibrary, pdf: Uint8Array): Promise<PDFiumDocument | null> {
  try {
    return await pdfium.loadDocument(pdf);
  } catch {
    return null;
  }
}
