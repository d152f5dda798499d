import type { PressedKey } from '../../../../renderer/scan/key-text.ts';

/** What a computer’s layout prints on a key. */
export type Layout = (code: string, shiftKey: boolean) => string;

export interface ScannerSettings {
  /** The layout the computer is set to; the scanner goes by places as a US keyboard has them. */
  readonly layout?: Layout;
  /** The computer’s Caps Lock. */
  readonly capsLock?: boolean;
  /** Some scanners look at the Caps Lock light and press Shift the other way round, so that the letters come out right. */
  readonly minds?: boolean;
  /** How LF is sent: as the control character it is, or as one more Enter. */
  readonly lineFeed?: 'control' | 'enter';
}

const plain: Readonly<Record<string, string>> = {
  '`': 'Backquote',
  '-': 'Minus',
  '=': 'Equal',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '\\': 'Backslash',
  ';': 'Semicolon',
  "'": 'Quote',
  ',': 'Comma',
  '.': 'Period',
  '/': 'Slash',
  ' ': 'Space',
};

const shifted: Readonly<Record<string, string>> = {
  '~': 'Backquote',
  _: 'Minus',
  '+': 'Equal',
  '{': 'BracketLeft',
  '}': 'BracketRight',
  '|': 'Backslash',
  ':': 'Semicolon',
  '"': 'Quote',
  '<': 'Comma',
  '>': 'Period',
  '?': 'Slash',
  ...Object.fromEntries(Array.from(')!@#$%^&*(', (sign, digit) => [sign, `Digit${digit}`])),
};

const control: Readonly<Record<string, string>> = {
  '\n': 'KeyJ',
  '\u001D': 'BracketRight',
  '\u001E': 'Digit6',
};

/** The key, and whether Shift is held, by which a US keyboard makes a character. */
export function usKeyOf(character: string): { readonly code: string; readonly shiftKey: boolean } {
  if (/^[A-Za-z]$/.test(character)) return { code: `Key${character.toUpperCase()}`, shiftKey: character < 'a' };
  if (/^\d$/.test(character)) return { code: `Digit${character}`, shiftKey: false };
  const code = plain[character] ?? shifted[character];
  if (code === undefined) throw new Error(`no US key makes ${JSON.stringify(character)}`);
  return { code, shiftKey: plain[character] === undefined };
}

export const usLayout: Layout = (code, shiftKey) => {
  const found = [plain, shifted][shiftKey ? 1 : 0];
  if (/^Key[A-Z]$/.test(code)) return shiftKey ? code.slice(3) : code.slice(3).toLowerCase();
  if (/^Digit\d$/.test(code) && !shiftKey) return code.slice(5);
  return Object.entries(found ?? {}).find(([, place]) => place === code)?.[0] ?? '';
};

const azertyPlain = { A: 'q', Q: 'a', Z: 'w', W: 'z', M: ',' } as Readonly<Record<string, string>>;
const azertyKeys: Readonly<Record<string, readonly [string, string]>> = {
  Backquote: ['²', '³'],
  Minus: [')', '°'],
  Equal: ['-', '_'],
  BracketLeft: ['Dead', 'Dead'],
  BracketRight: ['$', '*'],
  Backslash: ['µ', '£'],
  Semicolon: ['m', 'M'],
  Quote: ['ù', '%'],
  Comma: [';', '.'],
  Period: [':', '/'],
  Slash: ['=', '+'],
  Space: [' ', ' '],
};

/** Belgian AZERTY. */
export const azertyLayout: Layout = (code, shiftKey) => {
  if (/^Digit\d$/.test(code)) return shiftKey ? code.slice(5) : ('à&é"\'(§è!ç'[Number(code.slice(5))] ?? '');
  if (/^Key[A-Z]$/.test(code)) {
    const letter = azertyPlain[code.slice(3)] ?? code.slice(3).toLowerCase();
    if (letter === ',') return shiftKey ? '?' : ',';
    return shiftKey ? letter.toUpperCase() : letter;
  }
  return azertyKeys[code]?.[shiftKey ? 1 : 0] ?? '';
};

/** The keys of a scan, as a page sees them. */
export function typeScan(text: string, settings: ScannerSettings = {}): readonly PressedKey[] {
  const { layout = usLayout, capsLock = false, minds = false, lineFeed = 'control' } = settings;
  return Array.from(text, (character): PressedKey => {
    if (character === '\r' || (character === '\n' && lineFeed === 'enter'))
      return { code: 'Enter', key: 'Enter', shiftKey: false, ctrlKey: false, capsLock };
    const controlKey = control[character];
    if (controlKey !== undefined)
      return { code: controlKey, key: layout(controlKey, false), shiftKey: false, ctrlKey: true, capsLock };
    const { code, shiftKey } = usKeyOf(character);
    const isLetter = code.startsWith('Key');
    const isShiftHeld = isLetter && capsLock && minds ? !shiftKey : shiftKey;
    const key = layout(code, isShiftHeld);
    return { code, key: capsLock ? turnCase(key) : key, shiftKey: isShiftHeld, ctrlKey: false, capsLock };
  });
}

/** Caps Lock turns letters round and leaves signs as they are. */
const turnCase = (key: string): string =>
  Array.from(key).length === 1 ? (key === key.toLowerCase() ? key.toUpperCase() : key.toLowerCase()) : key;
