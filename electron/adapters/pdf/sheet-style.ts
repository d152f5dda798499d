import { beside, gap, paragraph, stack, type Block, type ParagraphOptions } from './blocks.ts';
import type { Faces } from './fonts.ts';
import { measureSpans, type Span } from './typeset.ts';

/** The one type scale of all paper, in points at scale 1. */
const scaleSizes = { huge: 25, big: 14, lead: 10.5, body: 8.5, small: 7.25, fine: 6.25 } as const;

export type SizeName = keyof typeof scaleSizes;

export interface TextLook {
  readonly size: SizeName;
  readonly bold?: boolean;
  readonly fixedPitch?: boolean;
}

/** How a sheet writes: the faces, and how much larger or smaller than the scale. */
export interface SheetStyle {
  readonly faces: Faces;
  readonly scale: number;
  /** A distance of the grid, in units of four points at scale 1. */
  space(units: number): number;
  size(name: SizeName): number;
  span(text: string, look: TextLook): Span;
  /** One text. */
  text(text: string, look: TextLook, width: number, options?: ParagraphOptions): Block;
  /** A figure at the right edge, on one line whatever its length. */
  figure(text: string, look: TextLook, width: number): Block;
  /** The same sentence in each language: the first as it is, the next smaller under it. */
  sentences(texts: readonly string[], look: TextLook, width: number, options?: ParagraphOptions): Block;
  /** The same label in each language on one line while it fits: “Total  合计”. */
  label(texts: readonly string[], look: TextLook, width: number, options?: ParagraphOptions): Block;
  /** A label at the left, a figure at the right edge on the label's first line. */
  row(texts: readonly string[], figure: string, look: TextLook, width: number): Block;
}

export function createSheetStyle(faces: Faces, scale: number): SheetStyle {
  const size = (name: SizeName): number => scaleSizes[name] * scale;
  const space = (units: number): number => units * 4 * scale;
  const span = (text: string, look: TextLook): Span => ({
    text,
    sizePt: size(look.size),
    weight: look.bold === true ? 'bold' : 'regular',
    fixedPitch: look.fixedPitch === true,
  });
  const text: SheetStyle['text'] = (words, look, width, options) =>
    paragraph(faces, [span(words, look)], width, options);

  const figure: SheetStyle['figure'] = (words, look, width) => {
    const full = span(words, look);
    const needed = measureSpans(faces, [full]);
    const fitting = needed > width ? shrink(full, width / needed) : full;
    return paragraph(faces, [fitting], width, { align: 'right' });
  };

  const sentences: SheetStyle['sentences'] = (texts, look, width, options) =>
    stack(
      texts.map((words, at) =>
        paragraph(faces, [at === 0 ? span(words, look) : shrink(span(words, look), 0.96)], width, options),
      ),
    );

  const labelSpans = (texts: readonly string[], look: TextLook): readonly Span[] =>
    texts.flatMap((words, at) =>
      at === 0 ? [span(words, look)] : [span('  ', look), shrink(span(words, { ...look, bold: false }), 0.9)],
    );

  const label: SheetStyle['label'] = (texts, look, width, options) => {
    const spans = labelSpans(texts, look);
    if (measureSpans(faces, spans) <= width) return paragraph(faces, spans, width, options);
    return sentences(texts, look, width, options);
  };

  const row: SheetStyle['row'] = (texts, figure, look, width) => {
    const figureWidth = measureSpans(faces, [span(figure, look)]);
    const labelWidth = width - figureWidth - space(1.5);
    if (labelWidth < width * 0.25)
      return stack([label(texts, look, width), text(figure, look, width, { align: 'right' })]);
    return beside([
      { x: 0, block: label(texts, look, labelWidth) },
      { x: 0, block: text(figure, look, width, { align: 'right' }) },
    ]);
  };

  return { faces, scale, space, size, span, text, figure, sentences, label, row };
}

const shrink = (span: Span, factor: number): Span => ({ ...span, sizePt: span.sizePt * factor });

/** Blocks with the same distance between them; empty ones are passed over. */
export function stackWithGaps(blocks: readonly Block[], distance: number): Block {
  const present = blocks.filter((block) => block.height > 0);
  return stack(present.flatMap((block, at) => (at === 0 ? [block] : [gap(distance), block])));
}
