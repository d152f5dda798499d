import { describe, expect, it } from 'vitest';
import { openFaces } from '../../electron/adapters/pdf/fonts.ts';
import { kernedCharacters } from '../../electron/adapters/pdf/latin-kerning.ts';
import { breakLines, type Line, type Span } from '../../electron/adapters/pdf/typeset.ts';

const faces = openFaces();
const plain = (text: string): Span => ({ text, sizePt: 10 });
const linesOf = (text: string, widthPt: number): readonly string[] =>
  breakLines(faces, [plain(text)], widthPt).map(textOf);
const textOf = (line: Line): string => line.runs.map((run) => run.text).join('');
const facesOf = (text: string): readonly string[] =>
  breakLines(faces, [plain(text)], 1000).flatMap((line) => line.runs.map((run) => `${run.face.name}:${run.text}`));

describe('which face draws what', () => {
  it('takes the Latin face first and the Chinese one for what it lacks', () => {
    expect(facesOf('远航 Télécom')).toEqual(['sc:远航', 'sans: Télécom']);
    expect(facesOf('Haÿ Ÿ\u202F!')).toEqual(['sans:Haÿ Ÿ\u202F!']);
  });

  it('draws quotes and dots as Chinese beside Chinese only', () => {
    expect(facesOf('l’été “ici”…')).toEqual(['sans:l’été “ici”…']);
    expect(facesOf('请说“好”')).toEqual(['sc:请说“好”']);
  });

  it('marks what no face has with a visible box, and drops what has no picture by nature', () => {
    expect(facesOf('a🦆b')).toEqual(['sans:a', 'sc:□', 'sans:b']);
    expect(facesOf('a\u200Bb\uFE0Fc\u0007d')).toEqual(['sans:abc d']);
  });

  it('has a glyph for every character it draws', () => {
    const everything = Array.from({ length: 0x3000 }, (_, at) => String.fromCodePoint(at + 0x20)).join('');
    const missing = breakLines(faces, [plain(everything)], 500)
      .flatMap((line) => line.runs)
      .flatMap((run) => Array.from(run.text, (sign) => run.face.glyphOf(sign.codePointAt(0) ?? 0)))
      .filter((glyph) => glyph === null || glyph.id === 0);
    expect(missing).toEqual([]);
  });
});

describe('where a line ends', () => {
  it('never runs past its width', () => {
    const text = 'Votre eSIM est réservée. 您的 eSIM 已预留，请保留本单。 Donaudampfschifffahrtsgesellschaftskapitän';
    for (const width of [20, 40, 80, 160]) {
      for (const line of breakLines(faces, [plain(text)], width))
        expect(line.widthPt).toBeLessThanOrEqual(width + 0.01);
    }
  });

  it('loses no letter', () => {
    const text = '请保留收据：凭收据号可再次查到本次购买。Keep-this 0123456789';
    for (const width of [12, 30, 70])
      expect(linesOf(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('begins no line with a closing sign and ends none with an opening one', () => {
    const text = '旧卡停用，不会恢复。（请保留）：完整；“好”！';
    for (let width = 50; width < 130; width += 3) {
      const lines = linesOf(text, width);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。）：；”！]/);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（“]$/);
    }
  });

  it('keeps French signs and amounts together', () => {
    for (let width = 64; width < 130; width += 3) {
      for (const line of linesOf('Une question\u202F? Total\u00A0: 1\u00A0704,44\u00A0$', width).slice(1)) {
        expect(line).not.toMatch(/^[?:$]/);
      }
    }
  });
});

describe('kerning', () => {
  it.each(['sans', 'sans-bold'] as const)('of %s is the font’s own', (name) => {
    const { font, kernBetween } = faces[name];
    const characters = Array.from(kernedCharacters, (sign) => sign.codePointAt(0) ?? 0);
    const wrong: (readonly number[])[] = [];
    let kerned = 0;
    for (const first of characters) {
      for (const second of characters) {
        const run = font.layout(String.fromCodePoint(first, second));
        const [left] = run.positions;
        const [leftGlyph] = run.glyphs;
        // A ligature comes back as one glyph; none is drawn, because copied text would lose its letters.
        if (left === undefined || leftGlyph === undefined || run.positions.length !== 2) continue;
        const kern = Math.round(left.xAdvance - leftGlyph.advanceWidth);
        if (kern !== 0) kerned += 1;
        if (kern !== kernBetween(first, second)) wrong.push([first, second, kern]);
      }
    }
    expect(wrong).toEqual([]);
    expect(font.unitsPerEm).toBe(1000);
    expect(kerned).toBeGreaterThan(400);
  });
});
