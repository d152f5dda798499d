import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { latinKerning } from './latin-kerning.ts';

export type FaceName = 'sans' | 'sans-bold' | 'sc' | 'sc-bold' | 'mono';

export interface Glyph {
  readonly id: number;
  /** In thousandths of the type size. */
  readonly advance: number;
}

/** One font file, opened once. What it is asked about a character it remembers: asking fontkit is the slow part. */
export interface Face {
  readonly name: FaceName;
  readonly font: Font;
  /** Thousandths of the type size above and below the baseline. */
  readonly ascent: number;
  readonly descent: number;
  /** Null when the font has no picture of the character. */
  glyphOf(codePoint: number): Glyph | null;
  /** How much closer (negative) the second character stands to the first, in thousandths of the type size. */
  kernBetween(first: number, second: number): number;
}

export type Faces = Readonly<Record<FaceName, Face>>;

/** Opens the five faces. Takes some 40 ms, so it is done once a process; a Chinese file is 10 MB. */
export function openFaces(): Faces {
  const require = createRequire(import.meta.url);
  const open = (name: FaceName): Face => openFace(name, require.resolve(faceFiles[name]));
  return {
    sans: open('sans'),
    'sans-bold': open('sans-bold'),
    sc: open('sc'),
    'sc-bold': open('sc-bold'),
    mono: open('mono'),
  };
}

const faceFiles: Readonly<Record<FaceName, string>> = {
  sans: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  'sans-bold': '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  sc: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'sc-bold': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  mono: '@expo-google-fonts/noto-sans-mono/500Medium/NotoSansMono_500Medium.ttf',
};

function openFace(name: FaceName, file: string): Face {
  const font = create(readFileSync(file));
  if (!('layout' in font)) throw new TypeError(`${name} is a collection, not a font`);
  const toThousandths = 1000 / font.unitsPerEm;
  const glyphs = new Map<number, Glyph | null>();
  const kerns = kernedFaces.includes(name) ? latinKerns : noKerns;

  const glyphOf = (codePoint: number): Glyph | null => {
    const known = glyphs.get(codePoint);
    if (known !== undefined) return known;
    // Character 0 of every font is its box for "missing": it is drawn by choice only, never by accident.
    const found = font.hasGlyphForCodePoint(codePoint) ? font.glyphForCodePoint(codePoint) : null;
    const glyph =
      found === null || found.id === 0 ? null : { id: found.id, advance: found.advanceWidth * toThousandths };
    glyphs.set(codePoint, glyph);
    return glyph;
  };

  return {
    name,
    font,
    ascent: font.ascent * toThousandths,
    descent: -font.descent * toThousandths,
    glyphOf,
    kernBetween: (first, second) => kerns.get(pairKey(first, second)) ?? 0,
  };
}

const pairKey = (first: number, second: number): number => first * 0x110000 + second;

/** Han characters and fixed-pitch ones are not kerned: those faces have no pairs. */
const kernedFaces: readonly FaceName[] = ['sans', 'sans-bold'];

function readKerning(): ReadonlyMap<number, number> {
  const kerns = new Map<number, number>();
  for (const [kern, pairs] of Object.entries(latinKerning)) {
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      kerns.set(pairKey(pairs.charCodeAt(at), pairs.charCodeAt(at + 1)), Number(kern));
    }
  }
  return kerns;
}

const latinKerns = readKerning();
const noKerns: ReadonlyMap<number, number> = new Map();
