/** A key by its place on the board, as a scanner in its usual US mode presses it. */
export interface UsKey {
  readonly code: string;
  readonly isShifted: boolean;
  /** A control character of a barcode is sent as the key of its letter with Ctrl held. */
  readonly isControlled?: boolean;
}

const usPunctuation: Readonly<Record<string, readonly [string, boolean]>> = {
  '<': ['Comma', true],
  ',': ['Comma', false],
  '>': ['Period', true],
  '.': ['Period', false],
  '/': ['Slash', false],
  '?': ['Slash', true],
  '-': ['Minus', false],
  _: ['Minus', true],
  '=': ['Equal', false],
  '+': ['Equal', true],
  '@': ['Digit2', true],
  '%': ['Digit5', true],
  '^': ['Digit6', true],
  '*': ['Digit8', true],
  ':': ['Semicolon', true],
  ';': ['Semicolon', false],
  "'": ['Quote', false],
  ' ': ['Space', false],
  '\r': ['Enter', false],
  '\t': ['Tab', false],
};

const controlKeys: Readonly<Record<string, string>> = { '\u001D': 'BracketRight', '\u001E': 'Digit6' };

export function usKeyOf(character: string): UsKey {
  const controlled = controlKeys[character];
  if (controlled !== undefined) return { code: controlled, isShifted: false, isControlled: true };
  if (/^[A-Z]$/.test(character)) return { code: `Key${character}`, isShifted: true };
  if (/^[a-z]$/.test(character)) return { code: `Key${character.toUpperCase()}`, isShifted: false };
  if (/^\d$/.test(character)) return { code: `Digit${character}`, isShifted: false };
  const [code, isShifted] = usPunctuation[character] ?? [];
  if (code === undefined || isShifted === undefined) throw new Error(`no US key for ${JSON.stringify(character)}`);
  return { code, isShifted };
}

const azertyLetters: Readonly<Record<string, string>> = { KeyA: 'q', KeyQ: 'a', KeyZ: 'w', KeyW: 'z', KeyM: ',' };

/** Belgian AZERTY: what each key prints, plain and with Shift. */
const azertyKeys: Readonly<Record<string, readonly [string, string]>> = {
  Digit1: ['&', '1'],
  Digit2: ['é', '2'],
  Digit3: ['"', '3'],
  Digit4: ["'", '4'],
  Digit5: ['(', '5'],
  Digit6: ['§', '6'],
  Digit7: ['è', '7'],
  Digit8: ['!', '8'],
  Digit9: ['ç', '9'],
  Digit0: ['à', '0'],
  Minus: [')', '°'],
  Equal: ['-', '_'],
  Semicolon: ['m', 'M'],
  Quote: ['ù', '%'],
  Comma: [';', '.'],
  Period: [':', '/'],
  Slash: ['=', '+'],
  Space: [' ', ' '],
};

/** What the computer’s layout prints on a key. */
export type Layout = (key: UsKey, character: string) => string;

export const usLayout: Layout = (_key, character) => character;

export const azertyLayout: Layout = ({ code, isShifted }) => {
  const letter = azertyLetters[code];
  if (letter === ',') return isShifted ? '?' : ',';
  if (letter !== undefined) return isShifted ? letter.toUpperCase() : letter;
  if (/^Key[A-Z]$/.test(code)) return isShifted ? code.slice(3) : code.slice(3).toLowerCase();
  if (code === 'Enter' || code === 'Tab') return code;
  const printed = azertyKeys[code];
  if (!printed) throw new Error(`no AZERTY print for ${code}`);
  return printed[isShifted ? 1 : 0];
};
