/** A page's size in points, as its PDF says. */
export interface PageSize {
  readonly widthPt: number;
  readonly heightPt: number;
}

/**
 * The sizes of the pages of a PDF that this desk has made: its page objects stand uncompressed, so that a look at the bytes is
 * enough. Of another program's PDF it may find none.
 */
export function measurePages(pdf: Uint8Array): readonly PageSize[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  return Array.from(text.matchAll(/\/MediaBox ?\[0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)\]/g), (box) => ({
    widthPt: Number(box[1]),
    heightPt: Number(box[2]),
  })).filter(({ widthPt, heightPt }) => widthPt > 0 && heightPt > 0);
}
