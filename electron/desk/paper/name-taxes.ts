import type { Language } from '../../../shared/domain/language.ts';
import type { PaperTax } from '../../../shared/domain/paper/receipt-page.ts';
import { taxNameIn } from '../../../shared/domain/tax-names.ts';
import type { TaxAmount } from '../../../shared/domain/tax.ts';

/** Taxes under the names the law gives them in the languages of a sheet: `TPS / GST` where two differ. */
export function nameTaxes(taxes: readonly TaxAmount[], languages: readonly Language[]): readonly PaperTax[] {
  return taxes.map(({ name, percent, amountMinor }) => ({
    name: [...new Set(languages.map((language) => taxNameIn(name, language)))].join(' / '),
    percent,
    amountMinor,
  }));
}
