import type { CatalogueProduct } from '../../../shared/domain/brands/catalogue-product.ts';
import { defaultCatalogue } from '../../../shared/domain/brands/default-catalogue.ts';
import type { Country } from '../../../shared/domain/country.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';

interface ProductRow {
  readonly document: string;
}

/** The price list in force: head office's rows over the built-in ones. `today` is the shop's calendar day. */
export function readProducts(db: ReadableDb, country: Country, today: string): readonly CatalogueProduct[] {
  const sent = db.all<ProductRow>('SELECT document FROM product ORDER BY product_id').map(productOfRow);
  const sentIds = new Set(sent.map((product) => product.id));
  return [...sent, ...defaultCatalogue(country, today).filter((product) => !sentIds.has(product.id))];
}

export function readProduct(
  db: ReadableDb,
  productId: string,
  country: Country,
  today: string,
): CatalogueProduct | null {
  const row = db.get<ProductRow>('SELECT document FROM product WHERE product_id = ?', productId);
  return row
    ? productOfRow(row)
    : (defaultCatalogue(country, today).find((product) => product.id === productId) ?? null);
}

function productOfRow(row: ProductRow): CatalogueProduct {
  // The projection wrote this text from a product that the feed's contract had parsed.
  return JSON.parse(row.document) as CatalogueProduct;
}
