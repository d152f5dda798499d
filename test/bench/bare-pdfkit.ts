import PDFDocument from 'pdfkit';
import type { Mark } from '../../electron/adapters/pdf/blocks.ts';
import type { Composition } from '../../electron/adapters/pdf/paint.ts';

/**
 * The yardstick of a page: what anybody would write who has PDFKit, the same texts at the same places in the same open fonts, the same
 * QR squares, lines and boxes, with subsets embedded. It is given the finished layout, so it neither measures nor breaks a line.
 */
export async function drawBarePage(composition: Composition): Promise<Uint8Array> {
  const { widthPt, heightPt, pages } = composition;
  const document = new PDFDocument({ size: [widthPt, heightPt], margin: 0, autoFirstPage: false, font: '' });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  for (const marks of pages) {
    document.addPage();
    for (const mark of marks) drawMark(document, mark);
  }
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function drawMark(document: PDFKit.PDFDocument, mark: Mark): void {
  switch (mark.kind) {
    case 'run': {
      const { face, sizePt, text } = mark.run;
      // The types know files and buffers only; PDFKit also takes an open font, and keeps it under the name.
      Reflect.apply(document.font, document, [face.font, face.name, sizePt]);
      document.fillColor('black').text(text, mark.x, mark.y, { lineBreak: false, baseline: 'alphabetic' });
      return;
    }
    case 'line':
      document.lineWidth(mark.thickness).moveTo(mark.x, mark.y).lineTo(mark.x2, mark.y2).stroke('black');
      return;
    case 'box':
      document.roundedRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0);
      if (mark.fill === undefined) document.lineWidth(mark.stroke ?? 0.75).stroke('black');
      else document.fill(mark.fill);
      return;
    case 'squares':
      for (const { column, row, length } of mark.dark) {
        document.rect(mark.x + column * mark.side, mark.y + row * mark.side, length * mark.side, mark.side);
      }
      document.fill('black');
      return;
    case 'path':
      document.save().translate(mark.x, mark.y).scale(mark.scale).path(mark.d).stroke('black').restore();
  }
}
