import type { TaxRate } from '../tax.ts';
import type { DatedTaxRates } from './country-pack.ts';

/** The federal goods and services tax, where a province does not collect a harmonised one. */
export const gst: TaxRate = { name: 'GST', percent: '5' };

/** The provinces and territories that add nothing to the federal tax. */
export const gstAlone: readonly DatedTaxRates[] = [
  { from: '2008-01-01', rates: [gst], note: { verified: 'no', source: 'Excise Tax Act, section 165' } },
];
