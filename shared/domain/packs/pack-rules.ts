import type { Language } from '../language.ts';
import type { ProductKind } from '../product-kind.ts';
import { fail, ok, type Result } from '../result.ts';
import type { TaxRate } from '../tax.ts';
import type { CountryPack, TaxClass } from './country-pack.ts';

export interface TaxRateMissing {
  readonly code: 'tax-rate-missing';
  readonly details: { readonly date: string; readonly taxClass: TaxClass };
}

/**
 * The rates of a day. A new rate takes effect on its own day; a receipt keeps the rates of its day for ever.
 *
 * @param date business day of the sale, `YYYY-MM-DD`.
 * @returns the rates, none at all where no tax is charged; refused when the pack says nothing of that day, because a
 *   missing rate must not become a sale without tax.
 */
export function taxRatesOn(
  pack: Pick<CountryPack, 'taxes'>,
  date: string,
  taxClass: TaxClass,
): Result<readonly TaxRate[], TaxRateMissing> {
  const row = pack.taxes[taxClass].findLast((rates) => rates.from <= date);
  return row === undefined ? fail({ code: 'tax-rate-missing', details: { date, taxClass } }) : ok(row.rates);
}

export function taxClassOf(pack: Pick<CountryPack, 'taxClassByProduct'>, productKind: ProductKind): TaxClass {
  return pack.taxClassByProduct[productKind];
}

/** The languages of a sheet in their order: those the place insists on, then the customer's. */
export function languagesOnPaper(
  pack: Pick<CountryPack, 'languagesAlwaysOnPaper'>,
  customerLanguage: Language,
): readonly Language[] {
  return [...new Set([...pack.languagesAlwaysOnPaper, customerLanguage])];
}

/** The days of a pack on which nobody works, for counting working days. */
export function holidayDates(pack: Pick<CountryPack, 'holidays'>): ReadonlySet<string> {
  return new Set(pack.holidays.map((holiday) => holiday.date));
}
