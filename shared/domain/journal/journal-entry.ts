import type { Instant } from '../ids.ts';
import type { EntryBodies, EntryKind } from './entry-bodies.ts';

/** The version of the entry bodies that this program writes. Older ones are read through upcasts and never rewritten. */
export const journalSchemaVersion = 1;

/** The hash before the first entry: 64 zeros. */
export const genesisHash = '0'.repeat(64);

/**
 * One line of the journal as it stands in the store. `hash` is the lower-case hex SHA-256 over `prevHash` (as ASCII hex),
 * a line feed, and the canonical JSON (RFC 8785) of every other field but `prevHash` and `hash`.
 */
export interface JournalEntry<Kind extends EntryKind = EntryKind> {
  readonly seq: number;
  readonly id: string;
  readonly deskId: string;
  readonly epoch: number;
  readonly schemaVersion: number;
  readonly kind: Kind;
  readonly at: Instant;
  /** Empty before the first day is opened. */
  readonly businessDay: string | null;
  readonly clerk: string | null;
  readonly visitId: string | null;
  readonly body: EntryBodies[Kind];
  readonly prevHash: string;
  readonly hash: string;
}

/** An entry of any kind, so that `switch (entry.kind)` narrows the body. */
export type AnyJournalEntry = { readonly [Kind in EntryKind]: JournalEntry<Kind> }[EntryKind];

/** The fields that the hash covers, beside the previous hash. */
export type HashedFields = Omit<JournalEntry, 'prevHash' | 'hash'>;

/** The place of the last entry: what an anchor (hub acknowledgement, slip) fixes. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** The text that the desk's Ed25519 key signs at the end of every commit. */
export function headStatement(head: ChainHead & { readonly deskId: string; readonly epoch: number }): string {
  return ['buka-journal-head-v1', head.deskId, String(head.epoch), String(head.seq), head.hash].join('\n');
}
