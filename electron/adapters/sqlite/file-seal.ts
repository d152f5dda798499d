import { createHash, verify, type KeyObject } from 'node:crypto';
import { appendFileSync, closeSync, existsSync, fstatSync, openSync, readSync, statSync, truncateSync } from 'node:fs';
import { isFileSystemError } from './is-file-system-error.ts';

/**
 * A hundred bytes behind the last page of a database that was closed cleanly: the desk's signature over the hash of every byte
 * before them. The chain proves the records; the seal proves the rest of the file, free space and counters included. SQLite
 * takes no notice of it, and drops it when it next writes.
 */
const mark = '\nBUKA-SEAL-1 ';
const signatureLength = 86;
const sealLength = mark.length + signatureLength + 1;
const chunkBytes = 1 << 20;

export type FileSeal = 'fits' | 'broken' | 'absent';

/**
 * Seals a closed database. A log beside it means that it is not whole by itself: then it is left as it is. Where the disk has no
 * room for the seal, or the file cannot be reached, the database stays without one, as after a power cut.
 */
export function sealFile(file: string, sign: (statement: string) => string): void {
  let size: number | undefined;
  try {
    if (hasLog(file)) return;
    breakSeal(file);
    size = statSync(file).size;
    const statement = sealStatement(hashStart(file, size));
    appendFileSync(file, `${mark}${sign(statement)}\n`, { flush: true });
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    if (size !== undefined) dropHalfSeal(file, size);
  }
}

/** Part of a seal is none; a truncation that fails too leaves bytes behind the last page, of which SQLite takes no notice. */
function dropHalfSeal(file: string, size: number): void {
  try {
    truncateSync(file, size);
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
  }
}

/** Takes the seal off before the database is opened for writing: from here on it would not be true. */
export function breakSeal(file: string): void {
  if (existsSync(file) && readSeal(file) !== null) truncateSync(file, statSync(file).size - sealLength);
}

export function checkSeal(file: string, publicKey: KeyObject): FileSeal {
  const signature = hasLog(file) ? null : readSeal(file);
  if (signature === null) return 'absent';
  const statement = sealStatement(hashStart(file, statSync(file).size - sealLength));
  const isCanonical = signature === Buffer.from(signature, 'base64url').toString('base64url');
  const fits = verify(null, Buffer.from(statement, 'utf8'), publicKey, Buffer.from(signature, 'base64url'));
  return isCanonical && fits ? 'fits' : 'broken';
}

/** Whether a write-ahead log with something in it lies beside the database. */
export function hasLog(file: string): boolean {
  return existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0;
}

/** The signature of a seal, or null where the file ends in anything else. A seal whose own bytes were changed counts as one. */
function readSeal(file: string): string | null {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    // Pages are a power of two; what is over is a seal or no part of the database.
    if (size % 512 !== sealLength) return null;
    const seal = Buffer.alloc(sealLength);
    readSync(descriptor, seal, 0, sealLength, size - sealLength);
    const text = seal.toString('latin1');
    return text.startsWith(mark) && text.endsWith('\n') ? text.slice(mark.length, -1) : '';
  } finally {
    closeSync(descriptor);
  }
}

function hashStart(file: string, length: number): string {
  const descriptor = openSync(file, 'r');
  try {
    const hash = createHash('sha256');
    const chunk = Buffer.alloc(chunkBytes);
    for (let position = 0; position < length;) {
      const count = readSync(descriptor, chunk, 0, Math.min(chunkBytes, length - position), position);
      if (count === 0) break;
      hash.update(chunk.subarray(0, count));
      position += count;
    }
    return hash.digest('hex');
  } finally {
    closeSync(descriptor);
  }
}

function sealStatement(digest: string): string {
  return `buka-file-seal-v1\n${digest}`;
}
