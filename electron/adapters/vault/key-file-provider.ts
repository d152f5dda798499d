import { randomBytes } from 'node:crypto';
import type { KeyProvider, KeyRefusal, MasterKey } from '../../ports/key-provider.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { readKeyFile, setKeyFileAside, writeKeyFile, type KeyFile, type KeySlot } from './key-file.ts';
import { openBySecret, wrapBySecret } from './key-slots.ts';
import { makeRecoveryKey, readRecoveryKey } from './recovery-key.ts';

/** The one part in which providers differ: how their own slot is locked and opened. */
export interface SlotWay {
  readonly way: 'passphrase' | 'keychain';
  wrap(masterKey: MasterKey): Promise<Result<KeySlot, KeyRefusal>>;
  open(slot: KeySlot): Promise<Result<MasterKey, KeyRefusal>>;
}

/** A key provider over a key file: a slot of the provider's own, and one for the recovery key; two for the moment in which it is renewed. */
export function createKeyFileProvider(path: string, slotWay: SlotWay): KeyProvider {
  const write = (slots: readonly KeySlot[], inUse: boolean): Result<null, KeyRefusal> =>
    writeKeyFile(path, { format: 'buka-key-file', version: 1, inUse, slots });
  const store = async (
    masterKey: MasterKey,
    recoverySlots: readonly KeySlot[],
    inUse: boolean,
  ): Promise<Result<null, KeyRefusal>> => {
    const own = await slotWay.wrap(masterKey);
    return own.ok ? write([own.value, ...recoverySlots], inUse) : own;
  };
  const recoverySlotsOf = (file: KeyFile): readonly KeySlot[] => file.slots.filter((slot) => slot.way === 'recovery');
  const makeRecoverySlot = (masterKey: MasterKey): { readonly recoveryKey: string; readonly slot: KeySlot } => {
    const recoveryKey = makeRecoveryKey();
    const secret = readRecoveryKey(recoveryKey);
    if (!secret) throw new Error('a recovery key that does not read back');
    return { recoveryKey, slot: wrapBySecret('recovery', masterKey, secret) };
  };
  return {
    async create() {
      const aside = setKeyFileAside(path);
      if (!aside.ok) return aside;
      const masterKey = randomBytes(32);
      const { recoveryKey, slot } = makeRecoverySlot(masterKey);
      const stored = await store(masterKey, [slot], false);
      return stored.ok ? ok({ masterKey, recoveryKey }) : stored;
    },
    async unlock() {
      const file = readKeyFile(path);
      if (!file.ok) return file;
      const slot = file.value.slots.find((candidate) => candidate.way === slotWay.way);
      return slot ? slotWay.open(slot) : fail({ code: 'key-file-damaged' });
    },
    async recover(recoveryKey) {
      const secret = readRecoveryKey(recoveryKey);
      if (!secret) return fail({ code: 'recovery-key-wrong' });
      const file = readKeyFile(path);
      if (!file.ok) return file;
      const slots = recoverySlotsOf(file.value);
      if (slots.length === 0) return fail({ code: 'key-file-damaged' });
      for (const slot of slots) {
        const masterKey = openBySecret('recovery', slot, secret);
        if (!masterKey) continue;
        const stored = await store(masterKey, slots, file.value.inUse === true);
        return stored.ok ? ok(masterKey) : stored;
      }
      return fail({ code: 'recovery-key-wrong' });
    },
    async renewRecoveryKey(masterKey) {
      const file = readKeyFile(path);
      if (!file.ok) return file;
      const { recoveryKey, slot } = makeRecoverySlot(masterKey);
      // One that was made and never told, because the record of it failed, is dropped by the next.
      const [inForce] = recoverySlotsOf(file.value);
      const stored = await store(masterKey, inForce ? [inForce, slot] : [slot], file.value.inUse === true);
      return stored.ok ? ok({ recoveryKey }) : stored;
    },
    retireOldRecoveryKeys() {
      const file = readKeyFile(path);
      if (!file.ok) return file;
      const newest = recoverySlotsOf(file.value).at(-1);
      const others = file.value.slots.filter((slot) => slot.way !== 'recovery');
      return write(newest ? [...others, newest] : others, file.value.inUse === true);
    },
    markInUse() {
      const file = readKeyFile(path);
      return file.ok ? write(file.value.slots, true) : file;
    },
    isInUse() {
      const file = readKeyFile(path);
      return file.ok && file.value.inUse === true;
    },
  };
}
