import PDFDocument from 'pdfkit';
import type { Mark } from './blocks.ts';
import { embedFace, type EmbeddedFace } from './embedded-face.ts';
import type { FaceName } from './fonts.ts';

/** Composed pages, ready to be written: what the three documents have in common. */
export interface Composition {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly pages: readonly (readonly Mark[])[];
  /** Stands in the PDF's metadata: never a secret, never a phone number. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Dates the file, so that the same model gives the same bytes. */
  readonly at: string;
}

/** Writes the PDF into memory. */
export function paintComposition(composition: Composition): Promise<Uint8Array> {
  const date = new Date(composition.at);
  const document = new PDFDocument({
    size: [composition.widthPt, composition.heightPt],
    margin: 0,
    autoFirstPage: false,
    font: '',
    lang: composition.language,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: composition.title, Creator: 'Buka', CreationDate: date, ModDate: date },
  });
  const bytes = collectBytes(document);
  const faces = new Map<FaceName, EmbeddedFace>();
  for (const marks of composition.pages) {
    document.addPage();
    for (const mark of marks) paintMark(document, faces, mark);
  }
  document.end();
  return bytes;
}

function paintMark(document: PDFKit.PDFDocument, faces: Map<FaceName, EmbeddedFace>, mark: Mark): void {
  switch (mark.kind) {
    case 'run': {
      const { face } = mark.run;
      const embedded = faces.get(face.name) ?? embedFace(document, face);
      faces.set(face.name, embedded);
      document.fillColor(mark.tint === undefined ? 'black' : tintColour(mark.tint));
      document.addContent(embedded.show(mark.run, mark.x, mark.y, mark.angle ?? 0));
      return;
    }
    case 'line': {
      document.strokeColor('black').lineWidth(mark.thickness).moveTo(mark.x, mark.y).lineTo(mark.x2, mark.y2);
      if (mark.dash === undefined) document.stroke();
      else document.dash(mark.dash, { space: mark.dash }).stroke().undash();
      return;
    }
    case 'box': {
      document.roundedRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0);
      if (mark.fill !== undefined) document.fill(mark.fill);
      else document.lineWidth(mark.stroke ?? 0.75).stroke('black');
      return;
    }
    case 'squares': {
      // One path filled at once: squares that touch then leave no hairline between them.
      for (const bar of mark.dark) {
        document.rect(mark.x + bar.column * mark.side, mark.y + bar.row * mark.side, bar.length * mark.side, mark.side);
      }
      document.fill('black');
      return;
    }
    case 'path': {
      document.save().translate(mark.x, mark.y).scale(mark.scale).path(mark.d);
      if (mark.stroke === undefined) document.fill('black');
      else
        document
          .lineCap('round')
          .lineJoin('round')
          .lineWidth(mark.stroke / mark.scale)
          .stroke('black');
      document.restore();
      return;
    }
  }
}

/** 0 is white, 1 is black. */
function tintColour(tint: number): string {
  const level = Math.round(255 * (1 - tint))
    .toString(16)
    .padStart(2, '0');
  return `#${level}${level}${level}`;
}

async function collectBytes(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.on('end', () => resolve());
  document.on('error', reject);
  await promise;
  // A copy of exactly these bytes: a pooled Buffer would hand its neighbours over with a transfer.
  return Uint8Array.from(Buffer.concat(chunks));
}
