import type { JournalEntry } from '../../../../shared/domain/journal/journal-entry.ts';
import type { PreparedItem } from '../../../../shared/domain/visit.ts';
import { changeOneRow, type WritableDb } from '../sqlite-connection.ts';
import { queuePrint } from './project-prints.ts';

export function projectStockImported(db: WritableDb, entry: JournalEntry<'stock-imported'>): void {
  entry.body.profiles.forEach((profile, index) => {
    changeOneRow(
      db,
      `INSERT INTO stock_profile (profile_id, brand_id, state, import_seq, import_field, has_confirmation_code, iccid_last_four, expires_at,
         code_kept)
       VALUES (?, ?, 'available', ?, ?, ?, ?, ?, 1)`,
      profile.profileId,
      profile.brandId,
      entry.seq,
      `profiles.${index}`,
      profile.confirmationCode ? 1 : 0,
      profile.iccid.lastFour ?? '',
      profile.expiresAt,
    );
  });
  entry.body.vouchers.forEach((voucher, index) => {
    changeOneRow(
      db,
      `INSERT INTO stock_voucher (voucher_id, product_id, state, import_seq, import_field, expires_at, pin_kept)
       VALUES (?, ?, 'available', ?, ?, ?, 1)`,
      voucher.voucherId,
      voucher.productId,
      entry.seq,
      `vouchers.${index}`,
      voucher.expiresAt,
    );
  });
}

/** An older price list never replaces a newer one, in whatever order the files come. */
export function projectPricesImported(db: WritableDb, entry: JournalEntry<'prices-imported'>): void {
  for (const product of entry.body.products) {
    db.run(
      `INSERT INTO product (product_id, issued_at, document) VALUES (?, ?, ?)
       ON CONFLICT (product_id) DO UPDATE SET issued_at = excluded.issued_at, document = excluded.document
       WHERE excluded.issued_at >= product.issued_at`,
      product.id,
      entry.body.issuedAt,
      JSON.stringify(product),
    );
  }
}

/** A profile moves one way only: available → held → issued → burned; only a visit that ends without it puts it back. */
export function holdProfile(db: WritableDb, profileId: string, itemId: string): void {
  changeOneRow(
    db,
    `UPDATE stock_profile SET state = 'held', item_id = ? WHERE profile_id = ? AND state = 'available'`,
    itemId,
    profileId,
  );
}

export function issueProfile(db: WritableDb, profileId: string, itemId: string): void {
  changeOneRow(
    db,
    `UPDATE stock_profile SET state = 'issued' WHERE profile_id = ? AND state = 'held' AND item_id = ?`,
    profileId,
    itemId,
  );
}

/** What a visit held and does not give out goes back, unseen. */
export function releaseHeldStock(db: WritableDb, held: Pick<PreparedItem, 'profileId' | 'voucherId'>): void {
  if (held.profileId !== null) {
    const sql = `UPDATE stock_profile SET state = 'available', item_id = NULL WHERE profile_id = ? AND state = 'held'`;
    changeOneRow(db, sql, held.profileId);
  }
  if (held.voucherId !== null) {
    const sql = `UPDATE stock_voucher SET state = 'available', item_id = NULL WHERE voucher_id = ? AND state = 'held'`;
    changeOneRow(db, sql, held.voucherId);
  }
}

export function holdVoucher(db: WritableDb, voucherId: string, itemId: string): void {
  changeOneRow(
    db,
    `UPDATE stock_voucher SET state = 'held', item_id = ? WHERE voucher_id = ? AND state = 'available'`,
    itemId,
    voucherId,
  );
}

export function deliverVoucher(db: WritableDb, voucherId: string, itemId: string): void {
  changeOneRow(
    db,
    `UPDATE stock_voucher SET state = 'delivered' WHERE voucher_id = ? AND state = 'held' AND item_id = ?`,
    voucherId,
    itemId,
  );
}

/** Codes and PINs that were purged are looked for no more. */
export function projectSealedPurged(db: WritableDb, entry: JournalEntry<'sealed-purged'>): void {
  for (const { seq, field } of entry.body.targets) {
    const place = field.replace(/\.[^.]*$/, '');
    if (field.startsWith('profiles.')) {
      db.run('UPDATE stock_profile SET code_kept = 0 WHERE import_seq = ? AND import_field = ?', seq, place);
    } else if (field.startsWith('vouchers.')) {
      db.run('UPDATE stock_voucher SET pin_kept = 0 WHERE import_seq = ? AND import_field = ?', seq, place);
    }
  }
}

export function projectProfileReissued(db: WritableDb, entry: JournalEntry<'profile-reissued'>): void {
  const { itemId, oldProfileId, newProfileId, prints } = entry.body;
  changeOneRow(db, `UPDATE stock_profile SET state = 'burned' WHERE profile_id = ? AND state = 'issued'`, oldProfileId);
  holdProfile(db, newProfileId, itemId);
  issueProfile(db, newProfileId, itemId);
  changeOneRow(
    db,
    `UPDATE item SET profile_id = ?, promised_by = ? WHERE item_id = ? AND profile_id = ?`,
    newProfileId,
    entry.body.promise.byInstant,
    itemId,
    oldProfileId,
  );
  changeOneRow(
    db,
    'INSERT INTO reissue (seq, item_id, clerk, business_day, old_profile_id, new_profile_id) VALUES (?, ?, ?, ?, ?, ?)',
    entry.seq,
    itemId,
    entry.clerk,
    entry.businessDay,
    oldProfileId,
    newProfileId,
  );
  prints.forEach((print) => queuePrint(db, { ...print, subject: entry.visitId ?? '', seq: entry.seq }));
}
