import { createKeychainKeyProvider, type OsKeychain } from '../../adapters/vault/keychain-key-provider.ts';
import type { KeptKeys } from './host-options.ts';

/** What a shell has to bring so that its keys can be kept in the operating system's keychain. */
export type ShellKeychain = OsKeychain;

export const keychainKeys = (keychain: ShellKeychain): KeptKeys => ({
  kind: 'keychain',
  provider: (keyFile) => createKeychainKeyProvider(keyFile, keychain),
});
