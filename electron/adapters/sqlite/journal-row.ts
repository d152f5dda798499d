import type { AnyJournalEntry } from '../../../shared/domain/journal/journal-entry.ts';

/** A row of `journal` as SQLite holds it. */
export interface JournalRow {
  readonly seq: number;
  readonly id: string;
  readonly desk_id: string;
  readonly epoch: number;
  readonly schema_version: number;
  readonly kind: string;
  readonly at: string;
  readonly business_day: string | null;
  readonly clerk: string | null;
  readonly visit_id: string | null;
  readonly body: string;
  readonly prev_hash: string;
  readonly hash: string;
}

export const journalColumns =
  'seq, id, desk_id, epoch, schema_version, kind, at, business_day, clerk, visit_id, body, prev_hash, hash';

/**
 * Reads a row back. The shape of the body is what this program wrote under that kind and schema version; the hash chain and
 * the signature over it, checked at start, stand for that.
 *
 * @throws SyntaxError when the body is no JSON.
 */
export function entryOfRow(row: JournalRow): AnyJournalEntry {
  const body: unknown = JSON.parse(row.body);
  return {
    seq: row.seq,
    id: row.id,
    deskId: row.desk_id,
    epoch: row.epoch,
    schemaVersion: row.schema_version,
    kind: row.kind,
    at: row.at,
    businessDay: row.business_day,
    clerk: row.clerk,
    visitId: row.visit_id,
    body,
    prevHash: row.prev_hash,
    hash: row.hash,
  } as AnyJournalEntry;
}
