import type { Face, Faces } from './fonts.ts';
import { canBreakBetween, isHan, takesHanForm } from './line-rules.ts';

/** A stretch of text in one size and weight. */
export interface Span {
  readonly text: string;
  readonly sizePt: number;
  readonly weight?: 'regular' | 'bold';
  readonly fixedPitch?: boolean;
}

/** Characters that are drawn together: one face, one size. */
export interface Run {
  readonly face: Face;
  readonly sizePt: number;
  readonly text: string;
  readonly widthPt: number;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly widthPt: number;
}

/** What stands for a character no face has: a visible box, so that nobody takes the gap for nothing. */
const missingMark = 0x25a1;

/** Breaks spans into lines no wider than the width; a word wider than the line is broken where it must. */
export function breakLines(faces: Faces, spans: readonly Span[], widthPt: number): readonly Line[] {
  const letters = spans.flatMap((span) => spellSpan(faces, span));
  const lines: Line[] = [];
  let start = 0;
  while (start < letters.length) {
    const end = findLineEnd(letters, start, widthPt);
    lines.push(makeLine(letters.slice(start, end)));
    start = end;
    while (letters[start]?.codePoint === space) start += 1;
  }
  return lines.length > 0 ? lines : [{ runs: [], widthPt: 0 }];
}

export function measureSpans(faces: Faces, spans: readonly Span[]): number {
  return makeLine(spans.flatMap((span) => spellSpan(faces, span))).widthPt;
}

interface Letter {
  readonly codePoint: number;
  readonly face: Face;
  readonly sizePt: number;
  /** With its kern towards the letter before it in the same span. */
  readonly widthPt: number;
}

const space = 0x20;

function findLineEnd(letters: readonly Letter[], start: number, widthPt: number): number {
  let width = 0;
  let lastBreak = start;
  for (let at = start; at < letters.length; at += 1) {
    const letter = letters[at];
    if (letter === undefined) break;
    const before = letters[at - 1];
    if (at > start && before !== undefined && canBreakBetween(before.codePoint, letter.codePoint)) lastBreak = at;
    width += letter.widthPt;
    // A space that hangs over the edge takes no room. The tolerance forgives the dust of adding floats.
    if (letter.codePoint !== space && width > widthPt + 0.01)
      return lastBreak > start ? lastBreak : Math.max(at, start + 1);
  }
  return letters.length;
}

function makeLine(letters: readonly Letter[]): Line {
  let end = letters.length;
  while (end > 0 && letters[end - 1]?.codePoint === space) end -= 1;
  const runs: Run[] = [];
  let text = '';
  let width = 0;
  let total = 0;
  for (let at = 0; at < end; at += 1) {
    const letter = letters[at];
    if (letter === undefined) break;
    text += String.fromCodePoint(letter.codePoint);
    width += letter.widthPt;
    total += letter.widthPt;
    const next = at + 1 < end ? letters[at + 1] : undefined;
    if (next === undefined || next.face !== letter.face || next.sizePt !== letter.sizePt) {
      runs.push({ face: letter.face, sizePt: letter.sizePt, text, widthPt: width });
      text = '';
      width = 0;
    }
  }
  return { runs, widthPt: total };
}

function spellSpan(faces: Faces, span: Span): readonly Letter[] {
  const codePoints = Array.from(cleanText(span.text), (character) => character.codePointAt(0) ?? missingMark);
  const chain = chooseChain(faces, span);
  const letters: Letter[] = [];
  for (const [at, wanted] of codePoints.entries()) {
    const han = takesHanForm(wanted) && (isHan(codePoints[at - 1]) || isHan(codePoints[at + 1]));
    const { face, codePoint, advance } = findGlyph(wanted, han ? [faces[chain.han], ...chain.faces] : chain.faces);
    const previous = letters.at(-1);
    const kern = previous?.face === face ? face.kernBetween(previous.codePoint, codePoint) : 0;
    letters.push({ codePoint, face, sizePt: span.sizePt, widthPt: ((advance + kern) * span.sizePt) / 1000 });
  }
  return letters;
}

function findGlyph(wanted: number, faces: readonly Face[]): { face: Face; codePoint: number; advance: number } {
  for (const codePoint of [wanted, missingMark]) {
    for (const face of faces) {
      const glyph = face.glyphOf(codePoint);
      if (glyph !== null) return { face, codePoint, advance: glyph.advance };
    }
  }
  throw new Error('no face has the mark for a missing character');
}

function chooseChain(faces: Faces, span: Span): { readonly faces: readonly Face[]; readonly han: 'sc' | 'sc-bold' } {
  const han = span.weight === 'bold' ? 'sc-bold' : 'sc';
  const latin = span.weight === 'bold' ? faces['sans-bold'] : faces.sans;
  if (span.fixedPitch === true) return { faces: [faces.mono, latin, faces[han]], han };
  return { faces: [latin, faces[han]], han };
}

/** Line ends and control characters become spaces; what is invisible by nature is left out. */
function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cf}\uFE00-\uFE0F]/gu, '');
}
