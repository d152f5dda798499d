import type { CashLimits } from '../cash-limits.ts';
import type { Country } from '../country.ts';
import type { Denomination } from '../denominations.ts';
import type { FactNote } from '../fact-note.ts';
import type { Language } from '../language.ts';
import type { Currency } from '../money.ts';
import type { ProductKind } from '../product-kind.ts';
import type { TaxRate } from '../tax.ts';
import type { Holiday } from './holiday.ts';
import type { IdentityPolicy } from './identity-policy.ts';

export const packIds = [
  'CA-AB',
  'CA-BC',
  'CA-MB',
  'CA-NB',
  'CA-NL',
  'CA-NS',
  'CA-NT',
  'CA-NU',
  'CA-ON',
  'CA-PE',
  'CA-QC',
  'CA-SK',
  'CA-YT',
  'BE',
] as const;

/** ISO 3166-2 for a province or territory of Canada, ISO 3166-1 for Belgium. */
export type PackId = (typeof packIds)[number];

/** How the law sees what is sold: the shop's own work, credit that is a means of payment, or a plan. */
export const taxClasses = ['own-service', 'prepaid-credit', 'plan'] as const;

export type TaxClass = (typeof taxClasses)[number];

/** The taxes from one day on, until the next row. No rates at all is a fact too: no tax line. */
export interface DatedTaxRates {
  /** First day on which they apply, `YYYY-MM-DD`. */
  readonly from: string;
  readonly rates: readonly TaxRate[];
  readonly note: FactNote;
}

/** What must stand on a receipt beside its lines. */
export interface ReceiptRequirements {
  /** Names of the registrations whose numbers the shop must print. */
  readonly registrations: readonly ('GST/HST' | 'QST' | 'PST' | 'RST' | 'VAT')[];
  /** From this total a business customer needs buyer, description and terms; they are asked for only when wanted. Null: no such tier. */
  readonly buyerDetailsFromMinor: number | null;
  /** The total before and after cash rounding must both be shown. */
  readonly bothTotalsWhenRounded: boolean;
  readonly note: FactNote;
}

/** How long things are kept. What is not named here is not kept. */
export interface Retention {
  readonly salesYears: number;
  /** A contact that a customer left for a call-back. */
  readonly callbackContactDays: number;
  /** The buyer's name on an invoice lives as long as the invoice. */
  readonly invoiceNameYears: number;
  readonly waitingListDays: number;
  /** Text of a scanned document, in memory only. */
  readonly scanTextMinutes: number;
  readonly note: FactNote;
}

/** The dated rules of a place. Plain data: head office signs and sends changes. */
export interface CountryPack {
  readonly id: PackId;
  readonly country: Country;
  readonly currency: Currency;
  /** IANA zones in use there, the usual one first. */
  readonly timeZones: readonly [string, ...string[]];
  /** Hour at which the business day turns unless the shop chose another. */
  readonly cutOffHour: number;
  /** Languages that stand on every sheet of paper, beside or before the customer's own. */
  readonly languagesAlwaysOnPaper: readonly Language[];
  readonly taxClassByProduct: Readonly<Record<ProductKind, TaxClass>>;
  /** Rows in the order of their days. */
  readonly taxes: Readonly<Record<TaxClass, readonly DatedTaxRates[]>>;
  readonly cashRounding: { readonly rule: Country; readonly stepMinor: 5; readonly note: FactNote };
  readonly denominations: readonly Denomination[];
  readonly cashLimits: CashLimits;
  readonly identity: IdentityPolicy;
  readonly retention: Retention;
  readonly holidays: readonly Holiday[];
  readonly receipt: ReceiptRequirements;
}
