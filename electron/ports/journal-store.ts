import type { AnyJournalEntry, ChainHead } from '../../shared/domain/journal/journal-entry.ts';
import type { EntryBodies, EntryKind } from '../../shared/domain/journal/entry-bodies.ts';
import type { Instant } from '../../shared/domain/ids.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { ReadableDb } from './readable-db.ts';
import type { SealedBytes } from './vault.ts';

/** A secret value that travels into the store beside the entry whose body holds its commitment. */
export interface SealedRow extends SealedBytes {
  /** The path of the reference in the body, for example `profiles.3.iccid`. Unique within the entry. */
  readonly field: string;
  /** Keyed HMAC by which the value can be found again; null for values that are never looked up. */
  readonly blindIndex: Uint8Array | null;
}

/** An entry before the store gave it a number, a previous hash and its own. */
export type EntryDraft = {
  readonly [Kind in EntryKind]: {
    readonly id: string;
    readonly kind: Kind;
    readonly at: Instant;
    readonly businessDay: string | null;
    readonly clerk: string | null;
    readonly visitId: string | null;
    readonly body: EntryBodies[Kind];
    readonly sealed: readonly SealedRow[];
  };
}[EntryKind];

/** What is known of a number, as the feed brought it. It is replaced by newer knowledge and so is no journal entry. */
export interface SnapshotRow extends SealedBytes {
  readonly numberIndex: Uint8Array;
  readonly iccidIndex: Uint8Array | null;
  readonly feedId: string;
  readonly brandId: string;
  readonly asOf: string;
  readonly standing: 'good' | 'arrears' | 'unknown';
  readonly arrearsMinor: number;
  readonly locked: boolean;
  readonly lastSwapAt: string | null;
  readonly prepaid: boolean;
}

export type StorageRefusal = { readonly code: 'disk-full' | 'storage-failed' | 'database-corrupt' };

/**
 * The one writer. `commit` appends the drafts, writes every projection, signs the new head and answers only when all of it is
 * on the disk; on a refusal nothing of it is.
 */
export interface JournalStore {
  readonly db: ReadableDb;
  head(): ChainHead;
  /** When the last entry was written; null before the first. */
  lastEntryAt(): Instant | null;
  /** Receipt numbers run from 1 within an epoch. */
  nextReceiptNumber(epoch: number): number;
  /**
   * Reads as one look at the journal, which costs less than a look for each question. A commit in between ends the view: what is
   * read after it sees it. So does waiting: what an asynchronous `read` does after its first wait is outside.
   */
  inOneView<Answer>(read: () => Answer): Answer;
  commit(
    drafts: readonly EntryDraft[],
    extra?: {
      readonly snapshots?: readonly SnapshotRow[];
      /** What was known of numbers before this instant is forgotten. */
      readonly forgetSnapshotsBefore?: string;
    },
  ): Result<readonly AnyJournalEntry[], StorageRefusal>;
  /** Reads one entry by the id its intent gave it; undefined when it was never committed. */
  entryById(id: string): AnyJournalEntry | undefined;
  entryBySeq(seq: number): AnyJournalEntry | undefined;
  /** Entries in the order of the journal, both ends included. */
  entriesBetween(fromSeq: number, toSeq: number): IterableIterator<AnyJournalEntry>;
  close(): void;
}
