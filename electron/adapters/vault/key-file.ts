import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';

/** One way to open the master key, as in a disk-encryption header: the wrapped key is the same key each time. */
export interface KeySlot {
  readonly way: 'passphrase' | 'keychain' | 'recovery';
  /** base64url. */
  readonly wrapped: string;
  /** scrypt salt, base64url; absent where the wrapping key is random already. */
  readonly salt?: string;
  /** log2 of scrypt's N. */
  readonly logN?: number;
}

export interface KeyFile {
  readonly format: 'buka-key-file';
  readonly version: 1;
  readonly slots: readonly KeySlot[];
}

export function readKeyFile(path: string): Result<KeyFile, { readonly code: 'key-file-missing' | 'key-file-damaged' }> {
  if (!existsSync(path)) return fail({ code: 'key-file-missing' });
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isKeyFile(parsed) ? ok(parsed) : fail({ code: 'key-file-damaged' });
  } catch {
    return fail({ code: 'key-file-damaged' });
  }
}

/** Replaces the file whole: written beside it, synced, renamed, folder synced. A power cut leaves the old one or the new one. */
export function writeKeyFile(path: string, file: KeyFile): Result<null, { readonly code: 'storage-failed' }> {
  try {
    const draft = `${path}.new`;
    const descriptor = openSync(draft, 'w', 0o600);
    writeSync(descriptor, `${JSON.stringify(file, null, 2)}\n`);
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(draft, path);
    syncFolder(dirname(path));
    return ok(null);
  } catch {
    return fail({ code: 'storage-failed' });
  }
}

function syncFolder(folder: string): void {
  // Windows cannot open a folder; its rename is durable by the file system's own journal.
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function isKeyFile(value: unknown): value is KeyFile {
  if (typeof value !== 'object' || value === null) return false;
  const { format, version, slots } = value as Partial<KeyFile>;
  return format === 'buka-key-file' && version === 1 && Array.isArray(slots) && slots.every(isKeySlot);
}

function isKeySlot(value: unknown): value is KeySlot {
  if (typeof value !== 'object' || value === null) return false;
  const { way, wrapped, salt, logN } = value as Partial<KeySlot>;
  return (
    (way === 'passphrase' || way === 'keychain' || way === 'recovery') &&
    typeof wrapped === 'string' &&
    (salt === undefined || typeof salt === 'string') &&
    // A hostile file must not make the desk ask for gigabytes.
    (logN === undefined || (Number.isInteger(logN) && logN >= 14 && logN <= 20))
  );
}
