import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  /** True once a journal depends on these keys: then a missing journal is a loss to mend, not a new desk. */
  readonly inUse?: boolean;
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
  const draft = `${path}.new`;
  try {
    writeDurably(draft, `${JSON.stringify(file, null, 2)}\n`);
    renameSync(draft, path);
    syncFolder(dirname(path));
    return ok(null);
  } catch {
    removeDraft(draft);
    return fail({ code: 'storage-failed' });
  }
}

/** Moves a key file that is there out of the way and keeps it: it may be the only key to a database that somebody brings back. */
export function setKeyFileAside(path: string): Result<null, { readonly code: 'storage-failed' }> {
  if (!existsSync(path)) return ok(null);
  let number = 1;
  while (existsSync(`${path}.kept-${number}`)) number += 1;
  try {
    renameSync(path, `${path}.kept-${number}`);
    return ok(null);
  } catch {
    return fail({ code: 'storage-failed' });
  }
}

function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // It is harmless where it is: it is overwritten next time and never read.
  }
}

function writeDurably(path: string, text: string): void {
  const descriptor = openSync(path, 'w', 0o600);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
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
  const { format, version, slots, inUse } = value as Partial<KeyFile>;
  if (inUse !== undefined && typeof inUse !== 'boolean') return false;
  return format === 'buka-key-file' && version === 1 && Array.isArray(slots) && slots.every(isKeySlot);
}

function isKeySlot(value: unknown): value is KeySlot {
  if (typeof value !== 'object' || value === null) return false;
  const { way, wrapped, salt, logN } = value as Partial<KeySlot>;
  if (typeof wrapped !== 'string' || !wrappedKeyText.test(wrapped)) return false;
  switch (way) {
    case 'passphrase':
      // A hostile file must not make the desk ask for gigabytes.
      return (
        typeof salt === 'string' && /^[\w-]{22}$/.test(salt) && Number.isInteger(logN) && isBearableCost(logN ?? 0)
      );
    case 'keychain':
      return typeof salt === 'string' && salt.length <= 20_000;
    case 'recovery':
      return true;
    case undefined:
    default:
      return false;
  }
}

/** 32 bytes under AES-256-GCM with nonce and tag: 60 bytes, base64url. */
const wrappedKeyText = /^[\w-]{80}$/;

/** 16 MiB to 512 MiB. */
function isBearableCost(logN: number): boolean {
  return logN >= 14 && logN <= 19;
}
