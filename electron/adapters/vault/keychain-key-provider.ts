import { randomBytes } from 'node:crypto';
import type { KeyProvider } from '../../ports/key-provider.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { createKeyFileProvider } from './key-file-provider.ts';
import { openBySecret, wrapBySecret } from './key-slots.ts';

/** What the desktop shell offers of the operating system's keychain. Bytes come back exactly as they were given. */
export interface OsKeychain {
  /** False also for a back-end that only pretends, such as a plain-text one. */
  isTrustworthy(): Promise<boolean>;
  encrypt(secret: Uint8Array): Promise<Uint8Array>;
  decrypt(sealed: Uint8Array): Promise<Uint8Array>;
}

const secretBytes = 32;

/** The desktop shell's provider: the slot holds the master key under a random secret, and the secret as the keychain sealed it. */
export function createKeychainKeyProvider(path: string, keychain: OsKeychain): KeyProvider {
  return createKeyFileProvider(path, {
    way: 'keychain',
    async wrap(masterKey) {
      if (!(await keychain.isTrustworthy())) return fail({ code: 'keychain-unavailable' });
      const secret = randomBytes(secretBytes);
      try {
        const sealedSecret = Buffer.from(await keychain.encrypt(secret)).toString('base64url');
        return ok({ ...wrapBySecret('keychain', masterKey, secret), salt: sealedSecret });
      } catch {
        return fail({ code: 'keychain-unavailable' });
      }
    },
    async open(slot) {
      if (!(await keychain.isTrustworthy())) return fail({ code: 'keychain-unavailable' });
      try {
        const secret = await keychain.decrypt(Buffer.from(slot.salt ?? '', 'base64url'));
        const masterKey = openBySecret('keychain', slot, secret);
        return masterKey ? ok(masterKey) : fail({ code: 'key-file-damaged' });
      } catch {
        return fail({ code: 'keychain-unavailable' });
      }
    },
  });
}
