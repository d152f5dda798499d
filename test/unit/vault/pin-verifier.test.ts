import { scryptSync } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScryptPinHasher } from '../../../electron/adapters/vault/scrypt-pin-hasher.ts';

const hasher = createScryptPinHasher(14);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a PIN verifier', () => {
  test('is good for its own secret and no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 32 }),
        fc.uint8Array({ minLength: 1, maxLength: 32 }),
        async (secret, guess) => {
          const verifier = await hasher.hash(secret);
          expect(await hasher.verify(secret, verifier)).toBe(true);
          expect(await hasher.verify(guess, verifier)).toBe(Buffer.from(secret).equals(Buffer.from(guess)));
        },
      ),
      { numRuns: 6 },
    );
  });

  test('says of itself how it was made: scrypt, cost, salt and hash', async () => {
    const verifier = await hasher.hash(bytesOf('peppered'));
    const [name, logN, salt = '', hash] = verifier.split('$');
    expect([name, logN]).toEqual(['scrypt', '14']);
    expect(Buffer.from(salt, 'base64url').length).toBe(16);
    const expected = scryptSync('peppered', Buffer.from(salt, 'base64url'), 32, {
      N: 2 ** 14,
      r: 8,
      p: 1,
      maxmem: 2 ** 26,
    });
    expect(hash).toBe(expected.toString('base64url'));
    expect(verifier).not.toBe(await hasher.hash(bytesOf('peppered')));
  });

  test('is checked at the cost it names, not at the cost of today', async () => {
    const verifier = await createScryptPinHasher(15).hash(bytesOf('x'));
    expect(verifier).toMatch(/^scrypt\$15\$/);
    expect(await hasher.verify(bytesOf('x'), verifier)).toBe(true);
    expect(await hasher.verify(bytesOf('x'), verifier.replace('$15$', '$14$'))).toBe(false);
  });

  test('the ordinary cost is at least 2 to the 15', async () => {
    expect(await createScryptPinHasher().hash(bytesOf('x'))).toMatch(/^scrypt\$(1[5-9])\$/);
  });
});

describe('a hostile verifier', () => {
  const salt = 'c2FsdHNhbHRzYWx0c2FsdA';
  const hash = 'A'.repeat(43);
  test.each([
    '',
    'scrypt',
    'plain$123456',
    `scrypt$9$${salt}$${hash}`,
    `scrypt$20$${salt}$${hash}`,
    `scrypt$99$${salt}$${hash}`,
    `scrypt$-1$${salt}$${hash}`,
    `scrypt$1e1$${salt}$${hash}`,
    `scrypt$14$$${hash}`,
    `scrypt$14$${salt}$`,
    `scrypt$14$${salt}$${hash}A`,
    `scrypt$14$${'x'.repeat(1_000_000)}$${hash}`,
    `scrypt$14$${salt}$${hash}\n`,
    `\nscrypt$14$${salt}$${hash}`,
    `scrypt$14$${salt}$${'='.repeat(43)}`,
  ])('is false, at once and without an error', async (verifier) => {
    const startedMs = performance.now();
    expect(await hasher.verify('123456', verifier)).toBe(false);
    expect(performance.now() - startedMs).toBeLessThan(200);
  });

  test('made of any text is false', async () => {
    const isFalse = fc.asyncProperty(fc.string({ maxLength: 200 }), async (text) => {
      expect(await hasher.verify('1', text)).toBe(false);
    });
    await fc.assert(isFalse);
  });
});
