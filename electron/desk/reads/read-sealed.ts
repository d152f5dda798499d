import type { ReadableDb } from '../../ports/readable-db.ts';
import type { IndexedKind, Vault } from '../../ports/vault.ts';
import { sealedPlace } from '../draft-entry.ts';

interface SealedRowOfEntry {
  readonly id: string;
  readonly wrapped_key: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/** Opens a sealed value by the entry it belongs to; null when it was purged. */
export function openSealed(
  context: { readonly journal: { readonly db: ReadableDb }; readonly vault: Vault },
  seq: number,
  field: string,
): string | null {
  const row = context.journal.db.get<SealedRowOfEntry>(
    `SELECT journal.id, sealed.wrapped_key, sealed.ciphertext FROM sealed JOIN journal ON journal.seq = sealed.seq
     WHERE sealed.seq = ? AND sealed.field = ?`,
    seq,
    field,
  );
  if (!row) return null;
  return context.vault.open(sealedPlace(row.id, field), { wrappedKey: row.wrapped_key, ciphertext: row.ciphertext });
}

/** Whether a value of this kind was ever taken in and is still kept: the same code must not be stocked, and sold, twice. */
export function isValueSealed(
  context: { readonly journal: { readonly db: ReadableDb }; readonly vault: Vault },
  kind: IndexedKind,
  value: string,
): boolean {
  const blindIndex = context.vault.blindIndex(kind, value);
  return context.journal.db.get('SELECT 1 FROM sealed WHERE blind_index = ? LIMIT 1', blindIndex) !== undefined;
}
