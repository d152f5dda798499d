import type { ReadableDb } from '../../ports/readable-db.ts';

export interface PurgeTarget {
  readonly seq: number;
  readonly field: string;
}

const dayMs = 24 * 3_600_000;
const voucherDays = 30;
const deviceDays = 90;

/**
 * Sealed values whose time is over at `now`, in the order of the journal. Every query begins at what is still kept or at
 * the oldest entries, so that a desk of many years opens its day almost as fast as a new one.
 */
export function readPurgeable(db: ReadableDb, now: string, salesYears: number): readonly PurgeTarget[] {
  const daysAgo = (days: number): string => new Date(Date.parse(now) - days * dayMs).toISOString();
  const codeOfProfile = `JOIN sealed ON sealed.seq = stock_profile.import_seq
     AND sealed.field IN (stock_profile.import_field || '.activationCode', stock_profile.import_field || '.confirmationCode')`;
  const pinOfVoucher = `JOIN sealed ON sealed.seq = stock_voucher.import_seq AND sealed.field = stock_voucher.import_field || '.pin'`;
  const targets = [
    ...db.all<PurgeTarget>(
      `SELECT sealed.seq, sealed.field FROM stock_profile INDEXED BY stock_profile_burned CROSS ${codeOfProfile}
       WHERE stock_profile.state = 'burned' AND stock_profile.code_kept = 1
       UNION SELECT sealed.seq, sealed.field FROM stock_profile INDEXED BY stock_profile_expiring CROSS ${codeOfProfile}
       WHERE stock_profile.code_kept = 1 AND stock_profile.expires_at <= ?`,
      now,
    ),
    ...db.all<PurgeTarget>(
      `SELECT sealed.seq, sealed.field FROM item
         CROSS JOIN stock_voucher ON stock_voucher.voucher_id = item.voucher_id AND stock_voucher.pin_kept = 1 CROSS ${pinOfVoucher}
       WHERE item.finished_seq <= ? AND item.voucher_id IS NOT NULL`,
      readLastSeqAt(db, daysAgo(voucherDays)),
    ),
    ...db.all<PurgeTarget>(
      `SELECT sealed.seq, sealed.field FROM stock_voucher INDEXED BY stock_voucher_unsold CROSS ${pinOfVoucher}
       WHERE stock_voucher.state = 'available' AND stock_voucher.pin_kept = 1 AND stock_voucher.expires_at <= ?`,
      now,
    ),
    ...db.all<PurgeTarget>(
      `SELECT seq, field FROM sealed_value INDEXED BY sealed_device_kept
       WHERE purged = 0 AND field IN ('eid', 'imei') AND seq <= ?`,
      readLastSeqAt(db, daysAgo(deviceDays)),
    ),
    ...db.all<PurgeTarget>(
      `SELECT seq, field FROM sealed_value WHERE seq <= ? AND field = 'msisdn' AND purged = 0`,
      readLastSeqAt(db, daysAgo(salesYears * 366)),
    ),
  ];
  return targets.toSorted((a, b) => a.seq - b.seq || (a.field < b.field ? -1 : 1));
}

/** The last entry that was written at an instant or before it; 0 for none. Entries follow the clock closely enough to halve the journal by it. */
function readLastSeqAt(db: ReadableDb, at: string): number {
  let low = 0;
  let high = db.get<{ readonly seq: number | null }>('SELECT max(seq) AS seq FROM journal')?.seq ?? 0;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const entry = db.get<{ readonly at: string }>('SELECT at FROM journal WHERE seq = ?', middle);
    if (entry && entry.at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
