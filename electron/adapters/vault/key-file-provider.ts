import { randomBytes } from 'node:crypto';
import type { KeyProvider, KeyRefusal, MasterKey } from '../../ports/key-provider.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { readKeyFile, setKeyFileAside, writeKeyFile, type KeySlot } from './key-file.ts';
import { openBySecret, wrapBySecret } from './key-slots.ts';
import { makeRecoveryKey, readRecoveryKey } from './recovery-key.ts';

/** The one part in which providers differ: how their own slot is locked and opened. */
export interface SlotWay {
  readonly way: 'passphrase' | 'keychain';
  wrap(masterKey: MasterKey): Promise<Result<KeySlot, KeyRefusal>>;
  open(slot: KeySlot): Promise<Result<MasterKey, KeyRefusal>>;
}

/** A key provider over a key file with two slots: the provider's own and the recovery key's. */
export function createKeyFileProvider(path: string, slotWay: SlotWay): KeyProvider {
  const store = async (masterKey: MasterKey, recoverySlot: KeySlot): Promise<Result<null, KeyRefusal>> => {
    const own = await slotWay.wrap(masterKey);
    if (!own.ok) return own;
    return writeKeyFile(path, { format: 'buka-key-file', version: 1, slots: [own.value, recoverySlot] });
  };
  const slotOf = (way: KeySlot['way']): Result<KeySlot, KeyRefusal> => {
    const file = readKeyFile(path);
    if (!file.ok) return file;
    const slot = file.value.slots.find((candidate) => candidate.way === way);
    return slot ? ok(slot) : fail({ code: 'key-file-damaged' });
  };
  const withNewRecoveryKey = async (
    masterKey: MasterKey,
  ): Promise<Result<{ readonly recoveryKey: string }, KeyRefusal>> => {
    const recoveryKey = makeRecoveryKey();
    const secret = readRecoveryKey(recoveryKey);
    if (!secret) throw new Error('a recovery key that does not read back');
    const stored = await store(masterKey, wrapBySecret('recovery', masterKey, secret));
    return stored.ok ? ok({ recoveryKey }) : stored;
  };
  return {
    async create() {
      const aside = setKeyFileAside(path);
      if (!aside.ok) return aside;
      const masterKey = randomBytes(32);
      const made = await withNewRecoveryKey(masterKey);
      return made.ok ? ok({ masterKey, recoveryKey: made.value.recoveryKey }) : made;
    },
    async unlock() {
      const slot = slotOf(slotWay.way);
      return slot.ok ? slotWay.open(slot.value) : slot;
    },
    async recover(recoveryKey) {
      const secret = readRecoveryKey(recoveryKey);
      if (!secret) return fail({ code: 'recovery-key-wrong' });
      const slot = slotOf('recovery');
      if (!slot.ok) return slot;
      const masterKey = openBySecret('recovery', slot.value, secret);
      if (!masterKey) return fail({ code: 'recovery-key-wrong' });
      const stored = await store(masterKey, slot.value);
      return stored.ok ? ok(masterKey) : stored;
    },
    renewRecoveryKey: withNewRecoveryKey,
  };
}
