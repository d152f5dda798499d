import { foldFullWidth } from '../identifiers/printed-digits.ts';

/**
 * The longest scan that is looked at, in characters. The largest barcode in use here, a licence's PDF417, holds less
 * than 2,000; what is longer came from somewhere else.
 */
export const maxScanLength = 8_192;

/**
 * Takes from a scan what belongs to the reader and not to the code: a byte order mark, the symbology identifier that
 * some readers are set to send (`]L2`, `]Q1`; ISO/IEC 15424), full-width forms of an input method, and white space
 * at the ends. NUL is what some readers pad with, and belongs to no code.
 */
export function cleanScanText(text: string): string {
  return foldFullWidth(text)
    .replaceAll('\0', '')
    .trim()
    .replace(/^\][A-Za-z][0-9A-Za-z]/, '')
    .trim();
}
