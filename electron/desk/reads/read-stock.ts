import type { ProfileId, VoucherId } from '../../../shared/domain/ids.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';

/** The profile of a brand that expires first and is still good at `now`; null when there is none to give. */
export function readProfileToGive(db: ReadableDb, brandId: string, now: string): ProfileId | null {
  const row = db.get<{ readonly profileId: ProfileId }>(
    `SELECT profile_id AS profileId FROM stock_profile WHERE state = 'available' AND brand_id = ? AND expires_at > ?
     ORDER BY expires_at, profile_id LIMIT 1`,
    brandId,
    now,
  );
  return row?.profileId ?? null;
}

export function readVoucherToGive(db: ReadableDb, productId: string, now: string): VoucherId | null {
  const row = db.get<{ readonly voucherId: VoucherId }>(
    `SELECT voucher_id AS voucherId FROM stock_voucher WHERE state = 'available' AND product_id = ? AND expires_at > ?
     ORDER BY expires_at, voucher_id LIMIT 1`,
    productId,
    now,
  );
  return row?.voucherId ?? null;
}

/** Whether a profile or voucher that a visit holds has expired while it waited. */
export function isHeldStockExpired(
  db: ReadableDb,
  held: { readonly profileId: string | null; readonly voucherId: string | null },
  now: string,
): boolean {
  if (held.profileId !== null) {
    const sql = `SELECT 1 FROM stock_profile WHERE profile_id = ? AND state = 'held' AND expires_at <= ?`;
    return db.get(sql, held.profileId, now) !== undefined;
  }
  if (held.voucherId === null) return false;
  const sql = `SELECT 1 FROM stock_voucher WHERE voucher_id = ? AND state = 'held' AND expires_at <= ?`;
  return db.get(sql, held.voucherId, now) !== undefined;
}

/** Where the sealed values of a profile or voucher stand: the import that brought it and its path there. */
export interface StockPlace {
  readonly importSeq: number;
  readonly importField: string;
}

export interface ProfilePlace extends StockPlace {
  readonly brandId: string;
  readonly hasConfirmationCode: boolean;
  readonly iccidLastFour: string;
}

export function readProfilePlace(db: ReadableDb, profileId: string): ProfilePlace | null {
  const row = db.get<
    StockPlace & { readonly brandId: string; readonly hasConfirmationCode: number; readonly iccidLastFour: string }
  >(
    `SELECT import_seq AS importSeq, import_field AS importField, brand_id AS brandId, has_confirmation_code AS hasConfirmationCode,
       iccid_last_four AS iccidLastFour
     FROM stock_profile WHERE profile_id = ?`,
    profileId,
  );
  return row ? { ...row, hasConfirmationCode: row.hasConfirmationCode === 1 } : null;
}

export function readVoucherPlace(
  db: ReadableDb,
  voucherId: string,
): (StockPlace & { readonly expiresAt: string }) | null {
  const row = db.get<StockPlace & { readonly expiresAt: string }>(
    'SELECT import_seq AS importSeq, import_field AS importField, expires_at AS expiresAt FROM stock_voucher WHERE voucher_id = ?',
    voucherId,
  );
  return row ?? null;
}
