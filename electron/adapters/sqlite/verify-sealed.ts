import type { AnyJournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import type { SnapshotRow } from '../../ports/journal-store.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';
import { sealedDigest, snapshotDigest } from './sealed-digest.ts';

interface SealedFault {
  readonly code: 'sealed-missing' | 'sealed-altered' | 'sealed-without-entry';
  readonly seq: number;
  readonly field: string;
}

interface SealedRowOfTable {
  readonly seq: number;
  readonly field: string;
  readonly purged: number;
  readonly blind_index: Uint8Array | null;
  readonly wrapped_key: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly digest: Uint8Array;
}

/**
 * Every commitment in a body has its sealed row, as it was written or, when a later entry says so, overwritten with zeros; and
 * there is no row that no body speaks of. Rows found purged are remembered until the purge entry comes by.
 */
export function createSealedCheck(db: ReadableDb): {
  check(entry: AnyJournalEntry): SealedFault | null;
  finish(): SealedFault | null;
} {
  const unprovedPurges = new Map<string, SealedFault>();
  let expectedRows = 0;
  const checkField = (seq: number, field: string, row: SealedRowOfTable | undefined): SealedFault | null => {
    if (!row) return { code: 'sealed-missing', seq, field };
    expectedRows += 1;
    if (!(row.purged === 1 ? isEmptied(row) : isAsWritten(row))) return { code: 'sealed-altered', seq, field };
    if (row.purged === 1) unprovedPurges.set(`${seq}/${field}`, { code: 'sealed-missing', seq, field });
    return null;
  };
  return {
    check(entry) {
      const rows = new Map(
        db
          .all<SealedRowOfTable>(
            'SELECT seq, field, purged, blind_index, wrapped_key, ciphertext, digest FROM sealed_value WHERE seq = ?',
            entry.seq,
          )
          .map((row) => [row.field, row]),
      );
      for (const field of sealedFieldsOf(entry.body)) {
        const fault = checkField(entry.seq, field, rows.get(field));
        if (fault) return fault;
        rows.delete(field);
      }
      const [stray] = rows.keys();
      if (stray !== undefined) return { code: 'sealed-without-entry', seq: entry.seq, field: stray };
      const targets = entry.kind === 'sealed-purged' ? entry.body.targets : [];
      const kept = targets.find((target) => !unprovedPurges.delete(`${target.seq}/${target.field}`));
      return kept ? { code: 'sealed-without-entry', seq: kept.seq, field: kept.field } : null;
    },
    finish() {
      const [first] = unprovedPurges.values();
      if (first) return first;
      const count = db.get<{ readonly count: number }>('SELECT count(*) AS count FROM sealed_value')?.count ?? 0;
      return count === expectedRows
        ? null
        : { code: 'sealed-without-entry', seq: 0, field: `${count - expectedRows} rows` };
    },
  };
}

function isAsWritten(row: SealedRowOfTable): boolean {
  const { field, blind_index: blindIndex, wrapped_key: wrappedKey, ciphertext } = row;
  return sealedDigest(row.seq, { field, blindIndex, wrappedKey, ciphertext }).equals(row.digest);
}

function isEmptied(row: SealedRowOfTable): boolean {
  const parts = [row.blind_index ?? new Uint8Array(), row.wrapped_key, row.ciphertext, row.digest];
  return parts.every((part) => part.every((byte) => byte === 0));
}

/** The paths of every sealed reference in a body, for example `profiles.0.iccid`. */
export function sealedFieldsOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('commitment' in value) return [path];
  return Object.entries(value).flatMap(([key, part]) => sealedFieldsOf(part, path === '' ? key : `${path}.${key}`));
}

type SnapshotRowOfTable = Omit<SnapshotRow, 'locked' | 'prepaid'> & {
  readonly locked: number;
  readonly prepaid: number;
  readonly digest: Uint8Array;
};

/** The feed's inbox is no record and follows from nothing; each row only shows that it is as it was written. Answers the first that is not, 1 for the first row. */
export function findAlteredSnapshot(db: ReadableDb): number | null {
  const sql = `SELECT number_index AS numberIndex, iccid_index AS iccidIndex, feed_id AS feedId, brand_id AS brandId, as_of AS asOf,
    standing, arrears_minor AS arrearsMinor, locked, last_swap_at AS lastSwapAt, prepaid, wrapped_key AS wrappedKey, ciphertext, digest
    FROM number_snapshot ORDER BY number_index`;
  let rowNumber = 0;
  for (const row of db.iterate<SnapshotRowOfTable>(sql)) {
    rowNumber += 1;
    const { locked, prepaid, digest, ...rest } = row;
    if (!snapshotDigest({ ...rest, locked: locked === 1, prepaid: prepaid === 1 }).equals(digest)) return rowNumber;
  }
  return null;
}
