import { describe, expect, test } from 'vitest';
import { isEndKey } from '../../../../renderer/scan/burst.ts';
import { textOfCode, textOfKey, type PressedKey } from '../../../../renderer/scan/key-text.ts';
import { azertyLayout, usKeyOf, usLayout } from './typed-by-scanner.ts';

const press = (code: string, more: Partial<PressedKey> = {}): PressedKey => ({
  code,
  key: '',
  shiftKey: false,
  ctrlKey: false,
  capsLock: false,
  ...more,
});

const printable = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place));

describe('by its place', () => {
  test.each(printable)('%j is the key that a US keyboard has for it, whatever the layout prints', (character) => {
    const { code, shiftKey } = usKeyOf(character);
    for (const layout of [usLayout, azertyLayout])
      expect(textOfCode(press(code, { shiftKey, key: layout(code, shiftKey) }))).toBe(character);
  });

  test('Caps Lock turns letters round, and leaves digits and signs alone', () => {
    expect(textOfCode(press('KeyA', { capsLock: true }))).toBe('A');
    expect(textOfCode(press('KeyA', { capsLock: true, shiftKey: true }))).toBe('a');
    expect(textOfCode(press('Digit2', { capsLock: true }))).toBe('2');
    expect(textOfCode(press('Digit2', { capsLock: true, shiftKey: true }))).toBe('@');
    expect(textOfCode(press('Comma', { capsLock: true }))).toBe(',');
  });

  test('with Ctrl it is a control character of a barcode, or nothing', () => {
    const control = { KeyJ: '\n', KeyM: '\r', BracketRight: '\u001D', Digit6: '\u001E' };
    for (const [code, text] of Object.entries(control)) {
      expect(textOfCode(press(code, { ctrlKey: true }))).toBe(text);
      expect(textOfKey(press(code, { ctrlKey: true, key: 'x' }))).toBe(text);
    }
    for (const code of ['KeyA', 'KeyC', 'KeyV', 'Digit1', 'Enter', 'Comma']) {
      expect(textOfCode(press(code, { ctrlKey: true, key: 'a' })), code).toBeNull();
      expect(textOfKey(press(code, { ctrlKey: true, key: 'a' })), code).toBeNull();
    }
  });

  test('on the number block it is the same with and without Num Lock', () => {
    for (let digit = 0; digit <= 9; digit += 1)
      for (const key of [String(digit), 'Home'])
        expect(textOfCode(press(`Numpad${digit}`, { key }))).toBe(String(digit));
    const signs = { NumpadDecimal: '.', NumpadSubtract: '-', NumpadAdd: '+', NumpadDivide: '/', NumpadMultiply: '*' };
    for (const [code, sign] of Object.entries(signs)) expect(textOfCode(press(code))).toBe(sign);
  });

  test('a character that was typed by its number is that character', () => {
    expect(textOfCode(press('Alt', { key: '@' }))).toBe('@');
    expect(textOfKey(press('Alt', { key: '\u001E' }))).toBe('\u001E');
  });

  test('keys that print nothing are nothing', () => {
    for (const code of [
      '',
      'ShiftLeft',
      'ControlRight',
      'AltRight',
      'Escape',
      'F2',
      'ArrowLeft',
      'Backspace',
      'CapsLock',
      'NumpadEnter',
      'Enter',
      'Tab',
      'IntlBackslash',
      'constructor',
      '__proto__',
    ])
      expect([code, textOfCode(press(code, { key: code }))]).toEqual([code, null]);
  });
});

describe('by the computer’s layout', () => {
  test('it is what was printed, if that is one character', () => {
    for (const key of ['a', 'é', '<', '文', '𝄞', ' ']) expect(textOfKey(press('KeyQ', { key }))).toBe(key);
    for (const key of ['', 'Enter', 'Shift', 'Dead', 'Process', 'Unidentified'])
      expect([key, textOfKey(press('KeyQ', { key }))]).toEqual([key, null]);
  });
});

test('Enter, the number block’s and Tab end a line', () => {
  expect(['Enter', 'NumpadEnter', 'Tab', 'Space', 'KeyM', 'Escape'].filter((code) => isEndKey({ code }))).toEqual([
    'Enter',
    'NumpadEnter',
    'Tab',
  ]);
});
