import { hkdfSync, randomBytes, scrypt } from 'node:crypto';
import type { MasterKey } from '../../ports/key-provider.ts';
import type { KeySlot } from './key-file.ts';
import { decrypt, encrypt } from './node-vault.ts';

/** 128 MiB and a fifth of a second: what a passphrase deserves (OWASP password storage, scrypt N=2^17 r=8 p=1). */
const passphraseLogN = 17;

export async function wrapByPassphrase(
  masterKey: MasterKey,
  passphrase: string,
  logN = passphraseLogN,
): Promise<KeySlot> {
  const salt = randomBytes(16);
  const key = await stretch(passphrase, salt, logN);
  return {
    way: 'passphrase',
    wrapped: encrypt(key, 'slot/passphrase', masterKey).toString('base64url'),
    salt: salt.toString('base64url'),
    logN,
  };
}

/** Null when the passphrase is wrong. */
export async function openByPassphrase(slot: KeySlot, passphrase: string): Promise<MasterKey | null> {
  const key = await stretch(passphrase, Buffer.from(slot.salt ?? '', 'base64url'), slot.logN ?? passphraseLogN);
  return openSlot(key, 'slot/passphrase', slot);
}

/** For wrapping secrets that are random already: a recovery key, or a secret that the keychain keeps. */
export function wrapBySecret(way: 'recovery' | 'keychain', masterKey: MasterKey, secret: Uint8Array): KeySlot {
  return { way, wrapped: encrypt(secretKey(way, secret), `slot/${way}`, masterKey).toString('base64url') };
}

/** Null when the secret is not the one. */
export function openBySecret(way: 'recovery' | 'keychain', slot: KeySlot, secret: Uint8Array): MasterKey | null {
  return openSlot(secretKey(way, secret), `slot/${way}`, slot);
}

function openSlot(key: Uint8Array, place: string, slot: KeySlot): MasterKey | null {
  try {
    return decrypt(key, place, Buffer.from(slot.wrapped, 'base64url'));
  } catch {
    return null;
  }
}

function secretKey(way: string, secret: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `buka/v1/slot/${way}`, 32));
}

function stretch(passphrase: string, salt: Uint8Array, logN: number): Promise<Buffer> {
  const cost = { N: 2 ** logN, r: 8, p: 1, maxmem: 2 ** (logN + 11) };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
