import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRecoveryKey, readRecoveryKey } from '../../../electron/adapters/vault/recovery-key.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const hexOf = (typed: string): string | null => {
  const secret = readRecoveryKey(typed);
  return secret && Buffer.from(secret).toString('hex');
};

test('is eight groups of five letters and digits that cannot be mistaken for each other, and never the same', () => {
  const keys = Array.from({ length: 200 }, makeRecoveryKey);
  for (const key of keys) expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(new Set(keys).size).toBe(keys.length);
});

test('holds 160 bits that read back', () => {
  const secret = readRecoveryKey(makeRecoveryKey());
  expect(secret?.length).toBe(20);
});

test('reads as people write it: small letters, no hyphens, spaces, O for 0, I and L for 1', () => {
  for (let turn = 0; turn < 50; turn += 1) {
    const key = makeRecoveryKey();
    const expected = hexOf(key);
    expect(expected).not.toBeNull();
    expect(hexOf(key.toLowerCase())).toBe(expected);
    expect(hexOf(key.replaceAll('-', ''))).toBe(expected);
    expect(hexOf(` ${key.replaceAll('-', ' ')}\n`)).toBe(expected);
    expect(hexOf(key.replaceAll('0', 'O'))).toBe(expected);
    expect(hexOf(key.replaceAll('0', 'o'))).toBe(expected);
    expect(hexOf(key.replaceAll('1', 'I'))).toBe(expected);
    expect(hexOf(key.replaceAll('1', 'l'))).toBe(expected);
  }
});

test('every single mistyped letter is noticed', () => {
  const key = makeRecoveryKey().replaceAll('-', '');
  for (let at = 0; at < key.length; at += 1) {
    for (const letter of letters) {
      if (letter === key[at]) continue;
      expect(readRecoveryKey(key.slice(0, at) + letter + key.slice(at + 1))).toBeNull();
    }
  }
});

test('two letters exchanged, one left out and one too many are noticed', () => {
  const key = makeRecoveryKey().replaceAll('-', '');
  for (let at = 0; at + 1 < key.length; at += 1) {
    const exchanged = key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2);
    // Two equal letters exchanged are the same key.
    expect(readRecoveryKey(exchanged) === null).toBe(exchanged !== key);
    expect(readRecoveryKey(key.slice(0, at) + key.slice(at + 1))).toBeNull();
    expect(readRecoveryKey(key.slice(0, at) + key[at] + key.slice(at))).toBeNull();
  }
});

test('no other text is taken for one, and none breaks the reader', () => {
  const isRefused = (text: string): void => {
    expect(readRecoveryKey(text)).toBeNull();
  };
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), isRefused));
  const lookAlike = fc
    .array(fc.constantFrom(...Array.from(letters)), { minLength: 40, maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(fc.property(lookAlike, isRefused));
  expect(readRecoveryKey(`${makeRecoveryKey()}U`)).toBeNull();
});
