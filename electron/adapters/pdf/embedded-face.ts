import type { Face } from './fonts.ts';

/** A face inside one PDF: which of its glyphs the document carries, and under which number. */
export interface EmbeddedFace {
  /** Operators that show the text at a baseline, in PDFKit's page space (y grows downwards). */
  show(run: { readonly text: string; readonly sizePt: number }, x: number, baseline: number, angle: number): string;
}

/**
 * Embeds a face and writes text operators for it. PDFKit's own `text` shapes every word anew, joins letters into
 * ligatures, and takes a glyph's character from whoever asked fontkit for that glyph first, so with a font object kept
 * for many documents copied text turns wrong. Here each glyph is registered with the character that was meant.
 */
export function embedFace(document: PDFKit.PDFDocument, face: Face): EmbeddedFace {
  // The types know files and buffers only; PDFKit also takes an open fontkit font, and reads nothing anew then.
  Reflect.apply(document.font, document, [face.font]);
  const embedded: unknown = Reflect.get(document, '_font');
  if (!isPdfkitFont(embedded)) throw new TypeError('PDFKit holds fonts differently than this adapter expects');

  const registerGlyph = (codePoint: number): { readonly hex: string; readonly advance: number } => {
    const glyph = face.glyphOf(codePoint);
    if (glyph === null) throw new RangeError(`${face.name} has no such glyph`);
    const number = embedded.subset.includeGlyph(glyph.id);
    embedded.widths[number] ??= glyph.advance;
    embedded.unicode[number] ??= [codePoint];
    return { hex: number.toString(16).padStart(4, '0'), advance: glyph.advance };
  };

  return {
    show: (run, x, baseline, angle) => {
      const pageFonts: unknown = Reflect.get(document.page, 'fonts');
      if (!isObject(pageFonts))
        throw new TypeError('PDFKit holds a page’s fonts differently than this adapter expects');
      if (!Reflect.has(pageFonts, embedded.id)) Reflect.set(pageFonts, embedded.id, embedded.ref());
      let pieces = '';
      let open = false;
      let previous: number | undefined;
      for (const character of run.text) {
        const codePoint = character.codePointAt(0) ?? 0;
        const kern = previous === undefined ? 0 : face.kernBetween(previous, codePoint);
        if (kern !== 0 && open) {
          pieces += `> ${trimNumber(-kern)} <`;
        } else if (!open) {
          pieces += '<';
          open = true;
        }
        pieces += registerGlyph(codePoint).hex;
        previous = codePoint;
      }
      if (!open) return '';
      const cos = Math.cos(angle);
      const sin = Math.sin(angle);
      const matrix = [cos, -sin, -sin, -cos, x, baseline].map(trimNumber).join(' ');
      return `BT ${matrix} Tm /${embedded.id} ${trimNumber(run.sizePt)} Tf [${pieces}>] TJ ET`;
    },
  };
}

interface PdfkitFont {
  readonly id: string;
  readonly subset: { includeGlyph(glyphId: number): number };
  readonly widths: number[];
  readonly unicode: number[][];
  ref(): unknown;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function isPdfkitFont(value: unknown): value is PdfkitFont {
  if (!isObject(value)) return false;
  const subset: unknown = Reflect.get(value, 'subset');
  return (
    typeof Reflect.get(value, 'id') === 'string' &&
    isObject(subset) &&
    typeof Reflect.get(subset, 'includeGlyph') === 'function' &&
    Array.isArray(Reflect.get(value, 'widths')) &&
    Array.isArray(Reflect.get(value, 'unicode')) &&
    typeof Reflect.get(value, 'ref') === 'function'
  );
}

const trimNumber = (value: number): string => String(Math.round(value * 1000) / 1000);
