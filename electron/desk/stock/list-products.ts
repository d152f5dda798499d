import { brandOf } from '../../../shared/domain/brands/brand-registry.ts';
import { ok } from '../../../shared/domain/result.ts';
import { zonedPartsOf } from '../../../shared/domain/zoned-time.ts';
import type { UseCase } from '../desk-context.ts';
import { readProducts } from '../reads/read-product.ts';

/** The price list in the asked language, with what is in stock of what comes from stock. */
export const listProducts: UseCase<'listProducts'> = (context, input) => {
  const { db } = context.journal;
  const today = zonedPartsOf(context.now, context.desk.timeZone).date;
  const profiles = countBy(
    db.all<Counted>(
      `SELECT brand_id AS key, count(*) AS count FROM stock_profile WHERE state = 'available' AND expires_at > ? GROUP BY brand_id`,
      context.now,
    ),
  );
  const vouchers = countBy(
    db.all<Counted>(
      `SELECT product_id AS key, count(*) AS count FROM stock_voucher WHERE state = 'available' AND expires_at > ? GROUP BY product_id`,
      context.now,
    ),
  );
  const products = readProducts(db, context.desk.country, today).filter(
    (product) => brandOf(product.brandId).serviceable,
  );
  return ok(
    products.map((product) => ({
      productId: product.id,
      kind: product.kind,
      brandId: product.brandId,
      name: product.nameByLanguage[input.language],
      priceMinor: product.priceMinor,
      priceIncludesTax: product.priceIncludesTax,
      priceVerified: product.note.verified !== 'no',
      inStock:
        product.kind === 'replacement'
          ? (profiles.get(product.brandId) ?? 0)
          : product.kind === 'top-up-voucher'
            ? (vouchers.get(product.id) ?? 0)
            : null,
    })),
  );
};

interface Counted {
  readonly key: string;
  readonly count: number;
}

function countBy(rows: readonly Counted[]): ReadonlyMap<string, number> {
  return new Map(rows.map((row) => [row.key, row.count]));
}
