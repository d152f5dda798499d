import type { FactNote } from '../fact-note.ts';
import type { Language } from '../language.ts';
import type { Currency } from '../money.ts';
import type { TaxClass } from '../packs/country-pack.ts';
import type { ProductKind } from '../product-kind.ts';
import type { BrandId } from './brand.ts';

/** Something on the price list. Plain data: head office signs and sends changes. */
export interface CatalogueProduct {
  /** Stable and readable, for example `rogers-top-up-voucher-2500-cad`. */
  readonly id: string;
  readonly kind: ProductKind;
  readonly brandId: BrandId;
  readonly currency: Currency;
  /** Zero with a note that says `no` means: not known, ask before quoting. */
  readonly priceMinor: number;
  readonly priceIncludesTax: boolean;
  readonly taxClass: TaxClass;
  /** What lands on the number, minor units; null where the product is not credit. */
  readonly creditMinor: number | null;
  readonly nameByLanguage: Readonly<Record<Language, string>>;
  readonly note: FactNote;
}
