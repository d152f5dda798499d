/** Longer than any identifier with its label and separators; what exceeds it is refused unread. */
export const maxIdentifierTextLength = 200;

/**
 * Turns the full-width forms an East Asian input method types (`８９`, `＋`, the ideographic space) into their ASCII
 * equals, one character for one. Everything else is untouched: a superscript or a circled digit is not a digit.
 */
export function foldFullWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/**
 * Takes away what people and labels put between digits: spaces of every width, hyphens and dashes of every length,
 * invisible marks that come along with a copied text, and the line end a scanner types.
 */
export function removeSeparators(text: string): string {
  return foldFullWidth(text).replace(/[\s\p{Cc}\p{Cf}\p{Pd}\u2212]/gu, '');
}

/** ASCII digits only, at least one: `\d` of other scripts would pass a check and fail at the carrier. */
export function isDigits(text: string): boolean {
  return /^[0-9]+$/.test(text);
}
