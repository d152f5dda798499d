import type { Result } from '../../shared/domain/result.ts';

export type KeyRefusal = {
  readonly code:
    | 'passphrase-wrong'
    | 'recovery-key-wrong'
    | 'keychain-unavailable'
    | 'key-file-missing'
    | 'key-file-damaged'
    | 'storage-failed';
};

/** 32 random bytes from which every key of the vault is derived, or which wraps it. */
export type MasterKey = Uint8Array;

/**
 * Where the vault's master key comes from: the operating system's keychain in the desktop shell, a passphrase in the
 * loopback shell. Either way a recovery key made at set-up opens it too.
 */
export interface KeyProvider {
  /** Makes a new master key and the recovery key for people to write down (groups of letters and digits). Replaces nothing that is in use. */
  create(): Promise<Result<{ readonly masterKey: MasterKey; readonly recoveryKey: string }, KeyRefusal>>;
  unlock(): Promise<Result<MasterKey, KeyRefusal>>;
  /** Opens with the recovery key and binds the master key to this provider again, as on a new PC. */
  recover(recoveryKey: string): Promise<Result<MasterKey, KeyRefusal>>;
  /** Adds a new recovery key beside the old one, which still opens until it is retired. */
  renewRecoveryKey(masterKey: MasterKey): Promise<Result<{ readonly recoveryKey: string }, KeyRefusal>>;
  /** Leaves the newest recovery key alone in force: called when the new one is on record. */
  retireOldRecoveryKeys(): Result<null, KeyRefusal>;
  /** Says that a journal now depends on these keys. */
  markInUse(): Result<null, KeyRefusal>;
  isInUse(): boolean;
}
