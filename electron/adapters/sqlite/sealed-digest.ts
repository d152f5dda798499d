import { createHash } from 'node:crypto';
import type { SealedBytes } from '../../ports/vault.ts';

/** 16 bytes that show, without any key, that a sealed row is still as it was written. */
export function sealedDigest(sealed: SealedBytes): Buffer {
  return createHash('sha256').update(sealed.wrappedKey).update(sealed.ciphertext).digest().subarray(0, 16);
}
