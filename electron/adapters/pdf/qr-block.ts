import { create } from 'qrcode';
import type { Block, Mark } from './blocks.ts';

const pointsPerMm = 72 / 25.4;
const quietModules = 4;
const minModuleMm = 0.5;

/**
 * A QR as vector squares on white: error correction M, a quiet zone of four modules, the symbol itself at least as large
 * as asked, and at least 0.5 mm a module, so that a long code grows the symbol instead of shrinking its squares.
 * @throws Error when the text is longer than a QR can hold.
 */
export function qrBlock(
  text: string,
  minSideMm: number,
): { readonly block: Block; readonly sidePt: number; readonly quietPt: number } {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const module = (Math.max(minSideMm, size * minModuleMm) * pointsPerMm) / size;
  const sidePt = module * (size + 2 * quietModules);
  const quiet = module * quietModules;
  const marks: readonly Mark[] = [
    { kind: 'box', x: 0, y: 0, width: sidePt, height: sidePt, fill: 'white' },
    { kind: 'squares', x: quiet, y: quiet, side: module, dark: findDarkBars(data, size) },
  ];
  return { block: { height: sidePt, marks }, sidePt, quietPt: quiet };
}

function findDarkBars(data: Uint8Array, size: number): { column: number; row: number; length: number }[] {
  const bars: { column: number; row: number; length: number }[] = [];
  for (let row = 0; row < size; row += 1) {
    let column = 0;
    while (column < size) {
      let length = 0;
      while (column + length < size && data[row * size + column + length] === 1) length += 1;
      if (length > 0) bars.push({ column, row, length });
      column += length + 1;
    }
  }
  return bars;
}
