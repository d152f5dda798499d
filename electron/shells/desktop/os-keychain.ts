import type { SafeStorage } from 'electron';
import type { ShellKeychain } from '../window/keychain-keys.ts';

type AsyncSafeStorage = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>;

/**
 * The operating system's keychain: DPAPI, macOS's Keychain, or a secret service. On Linux without one, Electron would seal under a
 * password that stands in its source; what was sealed that way would only look safe, so such a back-end is no keychain.
 */
export function createOsKeychain(storage: AsyncSafeStorage, platform: NodeJS.Platform): ShellKeychain {
  return {
    async isTrustworthy() {
      try {
        if (platform === 'linux' && !isSecretService(storage.getSelectedStorageBackend())) return false;
        return await storage.isAsyncEncryptionAvailable();
      } catch {
        return false;
      }
    },
    // The keychain takes text; base64 brings any byte through.
    encrypt: (secret) => storage.encryptStringAsync(Buffer.from(secret).toString('base64')),
    // That a keychain would rather seal with a newer key is of no matter: the secret is as good, and is sealed anew with the next one.
    decrypt: async (sealed) => Buffer.from((await storage.decryptStringAsync(Buffer.from(sealed))).result, 'base64'),
  };
}

function isSecretService(backend: ReturnType<SafeStorage['getSelectedStorageBackend']>): boolean {
  switch (backend) {
    case 'gnome_libsecret':
    case 'kwallet':
    case 'kwallet5':
    case 'kwallet6':
      return true;
    case 'basic_text':
    case 'unknown':
      return false;
  }
}
