import type { PaperSheet, PaperSize } from '../../../shared/domain/paper/paper-sheet.ts';
import type { Block, Mark } from './blocks.ts';
import type { Faces } from './fonts.ts';
import { breakLines } from './typeset.ts';
import type { Voices } from './voice.ts';

const pointsPerMm = 72 / 25.4;

export const toPoints = (mm: number): number => mm * pointsPerMm;

/** Width and height of a sheet in points; the roll has no height of its own. */
export function sheetSize(size: PaperSize): { readonly widthPt: number; readonly heightPt: number | null } {
  switch (size) {
    case 'roll-80':
      return { widthPt: toPoints(80), heightPt: null };
    case 'A5':
      return { widthPt: toPoints(148), heightPt: toPoints(210) };
    case 'A4':
      return { widthPt: toPoints(210), heightPt: toPoints(297) };
    case 'Letter':
      return { widthPt: 612, heightPt: 792 };
  }
}

export const sheetMargin = (size: PaperSize): number => toPoints(size === 'roll-80' ? 4 : 8);

/** “COPY 1 · 副本 1”, “TRAINING”, “VOID”: what must be seen at once, or null for an ordinary original. */
export function bannerText(sheet: PaperSheet, voices: Voices, status: readonly string[] = []): string | null {
  const words = [
    ...status,
    ...(sheet.training ? voices.say((voice) => voice.paper('training')) : []),
    ...(sheet.copyNumber > 0 ? voices.say((voice) => voice.paper('copy', { count: sheet.copyNumber })) : []),
  ];
  return words.length > 0 ? words.join(' · ') : null;
}

/** The banner across the sheet in a pale tint, under everything else, as often as the sheet is long. */
export function watermark(faces: Faces, text: string, widthPt: number, heightPt: number): readonly Mark[] {
  const angle = Math.PI / 6;
  const [unit] = breakLines(faces, [{ text, sizePt: 10, weight: 'bold' }], Number.MAX_SAFE_INTEGER);
  if (unit === undefined || unit.widthPt === 0) return [];
  const sizePt = Math.min(64, (10 * widthPt * 0.82) / unit.widthPt);
  const [line] = breakLines(faces, [{ text, sizePt, weight: 'bold' }], Number.MAX_SAFE_INTEGER);
  if (line === undefined) return [];
  const step = Math.max(widthPt * 0.95, 180);
  const rows = Math.max(1, Math.round(heightPt / step));
  return Array.from({ length: rows }, (_, row) => (heightPt * (row + 0.5)) / rows).flatMap((middle) => {
    let x = widthPt / 2 - (Math.cos(angle) * line.widthPt) / 2;
    let y = middle + (Math.sin(angle) * line.widthPt) / 2;
    return line.runs.map((run): Mark => {
      const mark: Mark = { kind: 'run', x, y, run, tint: 0.11, angle };
      x += Math.cos(angle) * run.widthPt;
      y -= Math.sin(angle) * run.widthPt;
      return mark;
    });
  });
}

/** The small logo: a SIM card with its chip. */
export function logo(heightPt: number): Block & { readonly widthPt: number } {
  const scale = heightPt / 16;
  return {
    height: heightPt,
    widthPt: 12.5 * scale,
    marks: [
      { kind: 'path', x: 0, y: 0, scale, d: 'M0.7 0.7 H8 L12 4.7 V15.3 H0.7 Z', stroke: 1.2 * scale },
      { kind: 'path', x: 0, y: 0, scale, d: 'M3 7 H9.7 V13 H3 Z M3 10 H9.7 M6.3 7 V13', stroke: 0.9 * scale },
    ],
  };
}

/** The journal's head as an anchor a person can copy: the first 32 of 64 digits, in groups of four. */
export function anchorText(sheet: PaperSheet): string {
  return (sheet.chain.hash.slice(0, 32).match(/.{1,4}/g) ?? []).join(' ');
}
