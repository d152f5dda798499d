import { beside, gap, rule, stack, type Block } from './blocks.ts';
import type { SheetStyle, TextLook } from './sheet-style.ts';

export interface TableColumn {
  /** The heading, once in each language; empty for none. */
  readonly heading: readonly string[];
  /** A share of the width; all shares are added up. */
  readonly share: number;
  readonly align: 'left' | 'right';
}

export interface TableRow {
  readonly cells: readonly string[];
  readonly bold?: boolean;
}

/** Rows of aligned cells under small headings, without boxes. One block for the headings, one for each row. */
export function tableBlocks(
  style: SheetStyle,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  width: number,
  look: TextLook = { size: 'body' },
): readonly Block[] {
  const gutter = style.space(2);
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const usable = width - gutter * (columns.length - 1);
  const widths = columns.map((column) => (usable * column.share) / shares);
  const lineUp = (cellBlock: (at: number, cellWidth: number) => Block): Block => {
    let x = 0;
    return beside(
      widths.map((cellWidth, at) => {
        const part = { x, block: cellBlock(at, cellWidth) };
        x += cellWidth + gutter;
        return part;
      }),
    );
  };
  const headings = columns.some((column) => column.heading.length > 0)
    ? [
        stack([
          lineUp((at, cellWidth) => {
            const column = columns[at];
            if (column === undefined || column.heading.length === 0) return gap(0);
            return style.label(column.heading, { size: 'fine' }, cellWidth, { align: column.align });
          }),
          gap(style.space(0.5)),
          rule(width, 0.4),
          gap(style.space(0.5)),
        ]),
      ]
    : [];
  return [
    ...headings,
    ...rows.map((row) =>
      lineUp((at, cellWidth) => {
        const cell = row.cells[at] ?? '';
        if (cell === '') return gap(0);
        const cellLook = { ...look, bold: row.bold === true || look.bold === true };
        // A figure is never broken over two lines: it shrinks to its column instead.
        if (columns[at]?.align === 'right') return style.figure(cell, cellLook, cellWidth);
        return style.text(cell, cellLook, cellWidth);
      }),
    ),
  ];
}
