import type { Faces } from './fonts.ts';
import { breakLines, type Run, type Span } from './typeset.ts';

/** What can be put on paper. Lengths in points from the top left; a baseline for text. Black unless a tint is given. */
export type Mark =
  | {
      readonly kind: 'run';
      readonly x: number;
      readonly y: number;
      readonly run: Run;
      readonly tint?: number;
      readonly angle?: number;
    }
  | {
      readonly kind: 'line';
      readonly x: number;
      readonly y: number;
      readonly x2: number;
      readonly y2: number;
      readonly thickness: number;
      readonly dash?: number;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly fill?: 'black' | 'white';
      readonly stroke?: number;
    }
  | {
      readonly kind: 'squares';
      readonly x: number;
      readonly y: number;
      readonly side: number;
      readonly dark: readonly { readonly column: number; readonly row: number; readonly length: number }[];
    }
  | {
      readonly kind: 'path';
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly d: string;
      readonly stroke?: number;
    };

/** Marks with a height, placed as one: a block is never broken over two pages. */
export interface Block {
  readonly height: number;
  readonly marks: readonly Mark[];
}

export interface ParagraphOptions {
  readonly align?: 'left' | 'right' | 'centre';
  /** Distance of baselines as a multiple of the largest size on the line. */
  readonly leading?: number;
}

export function paragraph(faces: Faces, spans: readonly Span[], width: number, options: ParagraphOptions = {}): Block {
  const marks: Mark[] = [];
  const fullSize = Math.max(...spans.map((span) => span.sizePt));
  let y = 0;
  for (const line of breakLines(faces, spans, width)) {
    const size = line.runs.length > 0 ? Math.max(...line.runs.map((run) => run.sizePt)) : fullSize;
    const height = size * (options.leading ?? 1.32);
    // The letters sit so that the space above capitals and below the baseline looks even.
    const baseline = y + height / 2 + size * 0.36;
    let x = alignOffset(options.align ?? 'left', width - line.widthPt);
    for (const run of line.runs) {
      marks.push({ kind: 'run', x, y: baseline, run });
      x += run.widthPt;
    }
    y += height;
  }
  return { height: y, marks };
}

export const gap = (height: number): Block => ({ height, marks: [] });

export function rule(width: number, thickness = 0.5, dash?: number): Block {
  const line = { kind: 'line', x: 0, y: thickness / 2, x2: width, y2: thickness / 2, thickness } as const;
  return { height: thickness, marks: [dash === undefined ? line : { ...line, dash }] };
}

/** One under the other. */
export function stack(blocks: readonly Block[]): Block {
  const marks: Mark[] = [];
  let y = 0;
  for (const block of blocks) {
    for (const mark of block.marks) marks.push(moveMark(mark, 0, y));
    y += block.height;
  }
  return { height: y, marks };
}

/** Side by side, each at its own distance from the left; as high as the highest. */
export function beside(parts: readonly { readonly x: number; readonly y?: number; readonly block: Block }[]): Block {
  return {
    height: Math.max(0, ...parts.map((part) => (part.y ?? 0) + part.block.height)),
    marks: parts.flatMap((part) => part.block.marks.map((mark) => moveMark(mark, part.x, part.y ?? 0))),
  };
}

export const moveBlock = (block: Block, x: number, y: number): readonly Mark[] =>
  block.marks.map((mark) => moveMark(mark, x, y));

function moveMark(mark: Mark, dx: number, dy: number): Mark {
  const moved = { x: mark.x + dx, y: mark.y + dy };
  return mark.kind === 'line' ? { ...mark, ...moved, x2: mark.x2 + dx, y2: mark.y2 + dy } : { ...mark, ...moved };
}

function alignOffset(align: 'left' | 'right' | 'centre', spare: number): number {
  switch (align) {
    case 'left':
      return 0;
    case 'right':
      return spare;
    case 'centre':
      return spare / 2;
  }
}
