import type { TaxAmount } from './tax.ts';
import type { TenderKind } from './tender.ts';

/** The figures of a business day, as they stand on its Z report. Every amount in minor units of the desk's currency. */
export interface DayTotals {
  readonly floatMinor: number;
  readonly visitCount: number;
  readonly voidedVisitCount: number;
  /** First and last receipt of the day as printed, or null on a day without any. */
  readonly firstReceipt: string | null;
  readonly lastReceipt: string | null;
  readonly netMinor: number;
  readonly taxes: readonly TaxAmount[];
  readonly totalMinor: number;
  readonly roundingMinor: number;
  /** What came in by each tender after change was given. */
  readonly tenders: readonly { readonly kind: TenderKind; readonly count: number; readonly amountMinor: number }[];
  readonly products: readonly {
    readonly kind: string;
    readonly brandId: string;
    readonly count: number;
    readonly netMinor: number;
    readonly totalMinor: number;
  }[];
  /** By hour of the shop's clock, 24 of them. */
  readonly byHour: readonly { readonly netMinor: number; readonly count: number }[];
  readonly approvals: number;
  readonly deferredReviews: number;
  readonly copies: number;
  readonly reissues: number;
  readonly forReview: number;
}
