import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { PinHasher } from '../../ports/pin-hasher.ts';

/** 32 MiB and about 60 ms a guess; the pepper in the vault is what stops a guess outside the desk. */
const clerkPinLogN = 15;

/** Verifiers read `scrypt$logN$salt$hash`, both base64url, r=8, p=1. Head office writes account PIN verifiers the same way. */
export function createScryptPinHasher(logN = clerkPinLogN): PinHasher {
  return {
    async hash(pepperedPin) {
      const salt = randomBytes(16);
      return `scrypt$${logN}$${salt.toString('base64url')}$${(await stretch(pepperedPin, salt, logN)).toString('base64url')}`;
    },
    async verify(secret, verifier) {
      const parts = /^scrypt\$(1[0-9])\$([\w-]{16,64})\$([\w-]{43})$/.exec(verifier);
      if (!parts) return false;
      const expected = Buffer.from(parts[3] ?? '', 'base64url');
      return timingSafeEqual(
        await stretch(secret, Buffer.from(parts[2] ?? '', 'base64url'), Number(parts[1])),
        expected,
      );
    },
  };
}

function stretch(secret: Uint8Array | string, salt: Uint8Array, logN: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, 32, { N: 2 ** logN, r: 8, p: 1, maxmem: 2 ** (logN + 11) }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
