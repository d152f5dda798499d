/** The sizes of ICAO 9303: TD1 cards 3×30, TD2 2×36, TD3 passports 2×44. Their totals differ, so lines may run together. */
export type MrzFormat = 'TD1' | 'TD2' | 'TD3';

export interface MrzLines {
  readonly format: MrzFormat;
  readonly lines: readonly string[];
}

/** `partial`: plainly a machine-readable zone, of which a line or some characters are missing or too many. */
export type MrzScan = MrzLines | { readonly format: 'partial' };

const sizes = [
  { format: 'TD1', count: 3, width: 30 },
  { format: 'TD2', count: 2, width: 36 },
  { format: 'TD3', count: 2, width: 44 },
] as const;

/**
 * Finds the lines of a machine-readable zone in what a reader typed: ended by CR, LF, both or nothing, joined or padded
 * by spaces, in lower case, with `_` for the filler. Undefined when the text is something else.
 */
export function findMrzLines(text: string): MrzScan | undefined {
  // Serial readers wrap what they read in control characters, STX and ETX among them.
  const written = upperCase(text.replace(/(?!\s)\p{Cc}/gu, ''))
    .replace(/[_‹]/g, '<')
    .replaceAll('«', '<<');
  const compact = written.replace(/\s/g, '');
  const size = sizes.find(({ count, width }) => compact.length === count * width);
  if (size !== undefined && looksLikeMrz(compact)) {
    const lines = Array.from({ length: size.count }, (_, line) =>
      compact.slice(line * size.width, (line + 1) * size.width),
    );
    return { format: size.format, lines };
  }
  const spaced = findSpaceFilledLines(written);
  if (spaced !== undefined) return spaced;
  return compact.length >= 20 && compact.length <= 250 && looksLikeMrz(compact) ? { format: 'partial' } : undefined;
}

export type MrzProgress = 'complete' | 'more' | 'not-mrz';

/**
 * For readers that send one line at a time: whether the bursts so far make a whole zone, or the next is to be awaited.
 * The first line tells the size; what grows past the largest is no zone that could still be completed.
 */
export function judgeMrzProgress(bursts: readonly string[]): MrzProgress {
  const scan = findMrzLines(bursts.join('\r'));
  if (scan === undefined) return 'not-mrz';
  if (scan.format !== 'partial') return 'complete';
  return bursts.join('').replace(/\s/g, '').length < 90 ? 'more' : 'not-mrz';
}

/** Some readers type a space for each filler. Then no `<` is left, and only the line ends tell where a line stops. */
function findSpaceFilledLines(written: string): MrzLines | undefined {
  if (written.includes('<')) return undefined;
  const lines = written
    .split(/[\r\n]+/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const longest = Math.max(0, ...lines.map((line) => line.length));
  const size = sizes.find(({ count, width }) => lines.length === count && longest === width);
  if (size === undefined) return undefined;
  const filled = lines.map((line) => line.replaceAll(' ', '<').padEnd(size.width, '<'));
  return looksLikeMrz(filled.join('')) ? { format: size.format, lines: filled } : undefined;
}

/** Fillers, or the fixed pattern of a data line, among characters that nearly all belong to the alphabet. */
function looksLikeMrz(compact: string): boolean {
  const strangers = compact.replace(/[A-Z0-9<]/g, '').length;
  if (strangers * 7 > compact.length) return false;
  const isDataLineInside =
    /[0-9<][A-Z<]{3}[0-9<]{6}[0-9][MFX<][0-9<]{6}[0-9]/.test(compact) ||
    /[0-9<]{6}[0-9][MFX<][0-9<]{6}[0-9][A-Z<]{3}/.test(compact);
  return compact.includes('<<') || isDataLineInside;
}

/** Only a to z: `toUpperCase` would turn one `ß` into two letters and move every position behind it. */
function upperCase(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
