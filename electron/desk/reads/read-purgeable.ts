import type { ReadableDb } from '../../ports/readable-db.ts';

export interface PurgeTarget {
  readonly seq: number;
  readonly field: string;
}

const dayMs = 24 * 3_600_000;
const voucherDays = 30;
const deviceDays = 90;

/** Sealed values whose time is over at `now`, in the order of the journal. */
export function readPurgeable(db: ReadableDb, now: string, salesYears: number): readonly PurgeTarget[] {
  const daysAgo = (days: number): string => new Date(Date.parse(now) - days * dayMs).toISOString();
  const targets = [
    ...db.all<PurgeTarget>(
      `SELECT sealed.seq, sealed.field FROM stock_profile JOIN sealed ON sealed.seq = stock_profile.import_seq
         AND sealed.field IN (stock_profile.import_field || '.activationCode', stock_profile.import_field || '.confirmationCode')
       WHERE stock_profile.state = 'burned' OR stock_profile.expires_at <= ?`,
      now,
    ),
    ...db.all<PurgeTarget>(
      `SELECT sealed.seq, sealed.field FROM stock_voucher JOIN sealed ON sealed.seq = stock_voucher.import_seq
         AND sealed.field = stock_voucher.import_field || '.pin'
         JOIN item ON item.voucher_id = stock_voucher.voucher_id
       WHERE stock_voucher.state = 'delivered' AND item.finished_at <= ?`,
      daysAgo(voucherDays),
    ),
    ...db.all<PurgeTarget>(
      `SELECT sealed.seq, sealed.field FROM stock_voucher JOIN sealed ON sealed.seq = stock_voucher.import_seq
         AND sealed.field = stock_voucher.import_field || '.pin'
       WHERE stock_voucher.state = 'available' AND stock_voucher.expires_at <= ?`,
      now,
    ),
    ...db.all<PurgeTarget>(
      `SELECT sealed.seq, sealed.field FROM sealed JOIN journal ON journal.seq = sealed.seq
       WHERE sealed.field IN ('eid', 'imei') AND journal.at <= ?`,
      daysAgo(deviceDays),
    ),
    ...db.all<PurgeTarget>(
      `SELECT sealed.seq, sealed.field FROM sealed JOIN journal ON journal.seq = sealed.seq WHERE sealed.field = 'msisdn' AND journal.at <= ?`,
      daysAgo(salesYears * 366),
    ),
  ];
  return targets.toSorted((a, b) => a.seq - b.seq || (a.field < b.field ? -1 : 1));
}
