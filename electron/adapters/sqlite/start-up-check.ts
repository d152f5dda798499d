import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';
import { canonicalJson, hashEntry } from './entry-hash.ts';
import { entryOfRow, journalColumns, type JournalRow } from './journal-row.ts';
import { isSignedBy, publicKeyOf } from './verify-signatures.ts';

export type TailRefusal = { readonly code: 'journal-broken'; readonly details: { readonly seq: number } };

/**
 * What is checked before the desk opens: the last entries chain onto each other, and the head carries the desk's signature.
 * The rest of the journal is walked in the background, since a million entries take longer than anybody waits.
 */
export function checkTail(db: ReadableDb, signingKey: string, entriesAtMost = 200): Result<null, TailRefusal> {
  const rows = db
    .all<JournalRow>(`SELECT ${journalColumns} FROM journal ORDER BY seq DESC LIMIT ?`, entriesAtMost)
    .toReversed();
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (!isWhole(row) || (before && (before.hash !== row.prev_hash || before.seq + 1 !== row.seq)))
      return broken(row.seq);
  }
  const last = rows.at(-1);
  if (!last) return ok(null);
  const signature = db.get<{ readonly signature: string }>(
    'SELECT signature FROM head_signature WHERE seq = ?',
    last.seq,
  );
  const head = { seq: last.seq, hash: last.hash, deskId: last.desk_id, epoch: last.epoch };
  const isSigned = signature !== undefined && isSignedBy(publicKeyOf(signingKey), head, signature.signature);
  return isSigned ? ok(null) : broken(last.seq);
}

function isWhole(row: JournalRow): boolean {
  try {
    const { prevHash, hash, ...fields } = entryOfRow(row);
    return hashEntry(prevHash, fields) === hash && canonicalJson(fields.body) === row.body;
  } catch {
    return false;
  }
}

function broken(seq: number): Result<never, TailRefusal> {
  return fail({ code: 'journal-broken', details: { seq } });
}
