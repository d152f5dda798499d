/** What the US layout prints on a key: scanners type as a US keyboard does, whatever the computer’s own layout is. */
const usKeys: Readonly<Record<string, readonly [string, string]>> = {
  Backquote: ['`', '~'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Backslash: ['\\', '|'],
  Semicolon: [';', ':'],
  Quote: ["'", '"'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
  Space: [' ', ' '],
  NumpadDecimal: ['.', '.'],
  NumpadSubtract: ['-', '-'],
  NumpadAdd: ['+', '+'],
  NumpadDivide: ['/', '/'],
  NumpadMultiply: ['*', '*'],
};

const shiftedDigits = [')', '!', '@', '#', '$', '%', '^', '&', '*', '('];

/** Control characters that a barcode holds, as scanners send them: with Ctrl held. */
const controlKeys: Readonly<Record<string, string>> = {
  KeyJ: '\n',
  KeyM: '\r',
  BracketRight: '\u001D',
  Digit6: '\u001E',
};

export interface PressedKey {
  readonly code: string;
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly capsLock: boolean;
}

/** The character of a key by its place on the board; null for a key that prints nothing. */
export function textOfCode({ code, key, shiftKey, ctrlKey, capsLock }: PressedKey): string | null {
  // A scanner that holds Alt and types the number of a character has said which one it means.
  if (code === 'Alt') return key;
  if (ctrlKey) return controlKeys[code] ?? null;
  if (/^Key[A-Z]$/.test(code)) {
    const letter = code.slice(3);
    return shiftKey === capsLock ? letter.toLowerCase() : letter;
  }
  if (/^Digit\d$/.test(code)) {
    const digit = Number(code.slice(5));
    return shiftKey ? (shiftedDigits[digit] ?? null) : String(digit);
  }
  if (/^Numpad\d$/.test(code)) return code.slice(6);
  const pair = usKeys[code];
  return pair ? (pair[shiftKey ? 1 : 0] ?? null) : null;
}

/** The character as the computer’s own layout has it: right for a scanner that was set to that layout. */
export function textOfKey({ key, ctrlKey, code }: PressedKey): string | null {
  if (ctrlKey) return controlKeys[code] ?? null;
  return Array.from(key).length === 1 ? key : null;
}
