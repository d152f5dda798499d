import type { AnyJournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';
import { sealedDigest } from './sealed-digest.ts';

interface SealedFault {
  readonly code: 'sealed-missing' | 'sealed-altered' | 'sealed-without-entry';
  readonly seq: number;
  readonly field: string;
}

interface SealedRowOfTable {
  readonly seq: number;
  readonly field: string;
  readonly wrapped_key: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly digest: Uint8Array;
}

/**
 * Every commitment in a body has its sealed row, unless a later entry says that the row was purged; and there is no row that
 * no body speaks of. Rows missing so far are remembered until the purge entry comes by.
 */
export function createSealedCheck(db: ReadableDb): { check(entry: AnyJournalEntry): SealedFault | null; finish(): SealedFault | null } {
  const missing = new Map<string, SealedFault>();
  let expectedRows = 0;
  return {
    check(entry) {
      const rows = new Map(
        db
          .all<SealedRowOfTable>('SELECT seq, field, wrapped_key, ciphertext, digest FROM sealed WHERE seq = ?', entry.seq)
          .map((row) => [row.field, row]),
      );
      for (const field of sealedFieldsOf(entry.body)) {
        const row = rows.get(field);
        if (row) expectedRows += 1;
        else missing.set(`${entry.seq}/${field}`, { code: 'sealed-missing', seq: entry.seq, field });
        if (row && !isAsWritten(row)) return { code: 'sealed-altered', seq: entry.seq, field };
        rows.delete(field);
      }
      const [stray] = rows.keys();
      if (stray !== undefined) return { code: 'sealed-without-entry', seq: entry.seq, field: stray };
      if (entry.kind === 'sealed-purged') entry.body.targets.forEach((target) => missing.delete(`${target.seq}/${target.field}`));
      return null;
    },
    finish() {
      const [first] = missing.values();
      if (first) return first;
      const count = db.get<{ readonly count: number }>('SELECT count(*) AS count FROM sealed')?.count ?? 0;
      return count === expectedRows ? null : { code: 'sealed-without-entry', seq: 0, field: `${count - expectedRows} rows` };
    },
  };
}

function isAsWritten(row: SealedRowOfTable): boolean {
  return sealedDigest({ wrappedKey: row.wrapped_key, ciphertext: row.ciphertext }).equals(row.digest);
}

/** The paths of every sealed reference in a body, for example `profiles.0.iccid`. */
export function sealedFieldsOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('commitment' in value) return [path];
  return Object.entries(value).flatMap(([key, part]) => sealedFieldsOf(part, path === '' ? key : `${path}.${key}`));
}
