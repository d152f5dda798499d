import type { KeyProvider } from '../../ports/key-provider.ts';
import { createKeyFileProvider } from './key-file-provider.ts';
import { openByPassphrase, wrapByPassphrase } from './key-slots.ts';

/** The loopback shell's provider: a key file that a passphrase opens. */
export function createPassphraseKeyProvider(path: string, passphrase: string): KeyProvider {
  return createKeyFileProvider(path, {
    way: 'passphrase',
    wrap: async (masterKey) => ({ ok: true, value: await wrapByPassphrase(masterKey, passphrase) }),
    open: async (slot) => {
      const masterKey = await openByPassphrase(slot, passphrase);
      return masterKey ? { ok: true, value: masterKey } : { ok: false, error: { code: 'passphrase-wrong' } };
    },
  });
}
