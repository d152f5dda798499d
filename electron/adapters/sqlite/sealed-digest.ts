import { createHash } from 'node:crypto';
import type { SealedRow, SnapshotRow } from '../../ports/journal-store.ts';

/**
 * 16 bytes that show, without any key, that a sealed row is still as it was written and where it was written. They tell damage
 * and careless hands; against somebody who computes them anew stands the vault, which opens nothing that was altered or moved.
 */
export function sealedDigest(seq: number, row: SealedRow): Buffer {
  return digestOf([seq, row.field, hexOf(row.blindIndex), hexOf(row.wrappedKey), hexOf(row.ciphertext)]);
}

/** The same for a row of the feed's inbox, with what stands in the clear beside the sealed account. */
export function snapshotDigest(row: SnapshotRow): Buffer {
  const { feedId, brandId, asOf, standing, arrearsMinor, locked, lastSwapAt, prepaid } = row;
  const clear = [feedId, brandId, asOf, standing, arrearsMinor, locked, lastSwapAt, prepaid];
  return digestOf([
    hexOf(row.numberIndex),
    hexOf(row.iccidIndex),
    ...clear,
    hexOf(row.wrappedKey),
    hexOf(row.ciphertext),
  ]);
}

function digestOf(parts: readonly (string | number | boolean | null)[]): Buffer {
  return createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
}

function hexOf(bytes: Uint8Array | null): string | null {
  return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
