import { createHash, createHmac, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNodeVault } from '../../../electron/adapters/vault/node-vault.ts';
import type { IndexedKind } from '../../../electron/ports/vault.ts';

const masterKey = Buffer.alloc(32, 7);
const vault = createNodeVault(masterKey);
const other = createNodeVault(Buffer.alloc(32, 8));

const derived = (name: string): Buffer => Buffer.from(hkdfSync('sha256', masterKey, '', `buka/v1/${name}`, 32));

const anyText = fc.string({ unit: 'binary', maxLength: 300 }).filter((text) => text.isWellFormed());
const place = fc.string({ maxLength: 60 });

describe('sealing', () => {
  test('gives back what was sealed, in its place', () => {
    const roundTrip = fc.property(place, anyText, (where, value) => {
      expect(vault.open(where, vault.seal(where, value))).toBe(value);
    });
    fc.assert(roundTrip);
  });

  test('opens in no other place', () => {
    const twoPlaces = fc.tuple(place, place).filter(([here, there]) => here !== there);
    const isRefused = fc.property(twoPlaces, anyText, ([here, there], value) => {
      const sealed = vault.seal(here, value);
      expect(() => vault.open(there, sealed)).toThrow(Error);
    });
    fc.assert(isRefused);
  });

  test('opens under no other vault, and not after any change', () => {
    fc.assert(
      fc.property(place, anyText, fc.nat(), fc.integer({ min: 1, max: 255 }), (here, value, at, mask) => {
        const sealed = vault.seal(here, value);
        expect(() => other.open(here, sealed)).toThrow(Error);
        for (const part of ['wrappedKey', 'ciphertext'] as const) {
          const bytes = Buffer.from(sealed[part]);
          bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ mask;
          expect(() => vault.open(here, { ...sealed, [part]: bytes })).toThrow(Error);
        }
      }),
    );
  });

  test('opens no half of a value, and no value under the key of another', () => {
    const [one, two] = [vault.seal('a/x', 'first'), vault.seal('a/x', 'second')];
    expect(() => vault.open('a/x', { wrappedKey: one.wrappedKey, ciphertext: two.ciphertext })).toThrow(Error);
    for (const length of [0, 1, 11, 12, 27, 28, one.ciphertext.length - 1]) {
      expect(() => vault.open('a/x', { ...one, ciphertext: one.ciphertext.subarray(0, length) })).toThrow(Error);
      expect(() => vault.open('a/x', { ...one, wrappedKey: one.wrappedKey.subarray(0, length) })).toThrow(Error);
    }
  });

  test('commits to salt and value: SHA-256 over the sixteen bytes and the text inside the ciphertext', async () => {
    const { commitment, ciphertext, wrappedKey } = vault.seal('a/x', '兰 0123');
    const dataKey = await decryptGcm(derived('wrap-data-keys'), wrappedKey, 'a/x');
    const content = await decryptGcm(dataKey, ciphertext, 'a/x');
    expect(Buffer.from(content.subarray(16)).toString('utf8')).toBe('兰 0123');
    expect(createHash('sha256').update(content.subarray(0, 16)).update('兰 0123').digest('hex')).toBe(commitment);
  });

  test('never makes the same bytes twice, and never shows the value in them', () => {
    const seen = new Set<string>();
    for (let turn = 0; turn < 200; turn += 1) {
      const sealed = vault.seal('a/x', '+14165550123');
      for (const part of [
        sealed.commitment,
        Buffer.from(sealed.ciphertext).toString('hex'),
        Buffer.from(sealed.wrappedKey).toString('hex'),
      ]) {
        expect(seen.has(part)).toBe(false);
        seen.add(part);
        expect(part).not.toContain(Buffer.from('4165550123').toString('hex'));
      }
    }
  });
});

/** AES-256-GCM by the web's own interface, so that the test does not lean on the code it tests. */
async function decryptGcm(key: Uint8Array, sealed: Uint8Array, where: string): Promise<Uint8Array> {
  const imported = await crypto.subtle.importKey('raw', Uint8Array.from(key), 'AES-GCM', false, ['decrypt']);
  const parameters = {
    name: 'AES-GCM',
    iv: Uint8Array.from(sealed.subarray(0, 12)),
    additionalData: new TextEncoder().encode(where),
  };
  return new Uint8Array(await crypto.subtle.decrypt(parameters, imported, Uint8Array.from(sealed.subarray(12))));
}

describe('the blind index', () => {
  const kinds: readonly IndexedKind[] = ['msisdn', 'iccid', 'eid', 'imei'];

  test('is the first sixteen bytes of an HMAC under a key of its own, over kind and value', () => {
    const expected = createHmac('sha256', derived('blind-index'))
      .update('iccid\n8930272000000000012')
      .digest()
      .subarray(0, 16);
    expect(Buffer.from(vault.blindIndex('iccid', '8930272000000000012'))).toEqual(expected);
  });

  test('is the same for the same, and differs by value, by kind and by vault', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10,20}$/), fc.stringMatching(/^\d{10,20}$/), (one, two) => {
        const hex = (index: Uint8Array): string => Buffer.from(index).toString('hex');
        expect(hex(vault.blindIndex('eid', one))).toBe(hex(vault.blindIndex('eid', one)));
        expect(new Set(kinds.map((kind) => hex(vault.blindIndex(kind, one)))).size).toBe(kinds.length);
        expect(hex(vault.blindIndex('eid', one)) === hex(vault.blindIndex('eid', two))).toBe(one === two);
        expect(hex(other.blindIndex('eid', one))).not.toBe(hex(vault.blindIndex('eid', one)));
      }),
    );
  });
});

describe('keys', () => {
  test('a signature is good for its text and its vault only', () => {
    const publicKey = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: vault.publicKeys.signing },
      format: 'jwk',
    });
    const signature = Buffer.from(vault.sign('a head'), 'base64url');
    expect(verify(null, Buffer.from('a head'), publicKey, signature)).toBe(true);
    expect(verify(null, Buffer.from('a heap'), publicKey, signature)).toBe(false);
    expect(verify(null, Buffer.from('a head'), publicKey, Buffer.from(other.sign('a head'), 'base64url'))).toBe(false);
  });

  test('all follow from the master key and are unlike it and each other', () => {
    const again = createNodeVault(Buffer.from(masterKey));
    expect(again.publicKeys).toEqual(vault.publicKeys);
    expect(again.open('a/x', vault.seal('a/x', 'value'))).toBe('value');
    expect(other.publicKeys.signing).not.toBe(vault.publicKeys.signing);
    expect(other.publicKeys.agreement).not.toBe(vault.publicKeys.agreement);
    const names = ['wrap-data-keys', 'blind-index', 'pin-pepper', 'agreement-x25519', 'signing-ed25519'];
    expect(new Set([masterKey.toString('hex'), ...names.map((name) => derived(name).toString('hex'))]).size).toBe(6);
  });

  test('the pepper differs by PIN and by vault', () => {
    const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
    expect(hex(vault.pepper('482913'))).toBe(
      createHmac('sha256', derived('pin-pepper')).update('482913').digest('hex'),
    );
    expect(hex(vault.pepper('482913'))).not.toBe(hex(vault.pepper('482914')));
    expect(hex(vault.pepper('482913'))).not.toBe(hex(other.pepper('482913')));
  });

  test('a random master key works as well as one of the test', () => {
    const fresh = createNodeVault(randomBytes(32));
    expect(fresh.open('p', fresh.seal('p', ''))).toBe('');
  });
});
