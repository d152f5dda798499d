import type { ReadableDb } from '../../ports/readable-db.ts';
import type { Vault } from '../../ports/vault.ts';

interface Asking {
  readonly journal: { readonly db: ReadableDb };
  readonly vault: Vault;
}

/** Whether a profile of this ICCID ever came into this desk's stock. */
export function isIccidInStock(context: Asking, iccid: string): boolean {
  return readProfileIdsByIccid(context, iccid).length > 0;
}

export function readProfileIdsByIccid(context: Asking, iccid: string): readonly string[] {
  return context.journal.db
    .all<{ readonly profileId: string }>(
      `SELECT stock_profile.profile_id AS profileId FROM sealed
         JOIN stock_profile ON stock_profile.import_seq = sealed.seq
           AND stock_profile.import_field = substr(sealed.field, 1, length(sealed.field) - length('.iccid'))
       WHERE sealed.blind_index = ?`,
      context.vault.blindIndex('iccid', iccid),
    )
    .map((row) => row.profileId);
}
