import { changeOneRow, type SqliteConnection } from './sqlite-connection.ts';

/**
 * Overwrites sealed values with zeros of the same length, each where it stands, so that no page moves and no copy stays behind.
 * The index over the blind indexes does move its rows about; building it anew frees, and so overwrites, all of its old pages.
 */
export function purgeSealed(
  connection: SqliteConnection,
  targets: readonly { readonly seq: number; readonly field: string }[],
): void {
  for (const { seq, field } of targets) {
    changeOneRow(
      connection,
      `UPDATE sealed_value SET purged = 1, blind_index = iif(blind_index IS NULL, NULL, zeroblob(length(blind_index))),
         wrapped_key = zeroblob(length(wrapped_key)), ciphertext = zeroblob(length(ciphertext)), digest = zeroblob(length(digest))
       WHERE seq = ? AND field = ? AND purged = 0`,
      seq,
      field,
    );
  }
  connection.raw.exec('REINDEX sealed_by_blind_index');
}
