import { base32crockford } from '@scure/base';
import { createHash, randomBytes } from 'node:crypto';

const secretBytes = 20;
const checkBytes = 5;

/** 160 random bits with a 40-bit check, as eight groups of five letters and digits without I, L, O and U. */
export function makeRecoveryKey(): string {
  const secret = randomBytes(secretBytes);
  const text = base32crockford.encode(Buffer.concat([secret, checkOf(secret)]));
  return (text.match(/.{5}/g) ?? []).join('-');
}

/** The secret bytes of a typed recovery key, or null when it was mistyped. Case, spaces and hyphens do not matter; O reads as 0, I and L as 1. */
export function readRecoveryKey(typed: string): Uint8Array | null {
  const letters = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{40}$/.test(letters)) return null;
  const bytes = Buffer.from(base32crockford.decode(letters));
  const secret = bytes.subarray(0, secretBytes);
  return bytes.subarray(secretBytes).equals(checkOf(secret)) ? secret : null;
}

function checkOf(secret: Uint8Array): Buffer {
  return createHash('sha256').update('buka-recovery-key').update(secret).digest().subarray(0, checkBytes);
}
