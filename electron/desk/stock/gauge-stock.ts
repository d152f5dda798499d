import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';

interface ProfileGauge {
  readonly brandId: string;
  readonly available: number;
  readonly held: number;
  readonly issued: number;
  readonly burned: number;
  readonly expired: number;
  readonly nextExpiry: string | null;
}

interface VoucherGauge {
  readonly productId: string;
  readonly available: number;
  readonly delivered: number;
  readonly nextExpiry: string | null;
}

/** What is left to give, by brand and by voucher, and what expires next. */
export const gaugeStock: UseCase<'gaugeStock'> = (context) => {
  const { db } = context.journal;
  const profiles = db.all<ProfileGauge>(
    `SELECT brand_id AS brandId,
       sum(state = 'available' AND expires_at > ?) AS available, sum(state = 'held') AS held, sum(state = 'issued') AS issued,
       sum(state = 'burned') AS burned, sum(state = 'available' AND expires_at <= ?) AS expired,
       min(CASE WHEN state = 'available' AND expires_at > ? THEN expires_at END) AS nextExpiry
     FROM stock_profile GROUP BY brand_id ORDER BY brand_id`,
    context.now,
    context.now,
    context.now,
  );
  const vouchers = db.all<VoucherGauge>(
    `SELECT product_id AS productId, sum(state = 'available' AND expires_at > ?) AS available, sum(state = 'delivered') AS delivered,
       min(CASE WHEN state = 'available' AND expires_at > ? THEN expires_at END) AS nextExpiry
     FROM stock_voucher GROUP BY product_id ORDER BY product_id`,
    context.now,
    context.now,
  );
  return ok({ profiles: [...profiles], vouchers: [...vouchers] });
};
