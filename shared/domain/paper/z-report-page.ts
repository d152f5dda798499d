import type { Currency } from '../money.ts';
import type { PaperTax, ReceiptLineKind, ReceiptTenderKind } from './receipt-page.ts';
import type { PaperSheet } from './paper-sheet.ts';

export interface ZSalesRow {
  readonly kind: ReceiptLineKind;
  readonly count: number;
  /** Before taxes. */
  readonly netMinor: number;
}

export interface ZTenderRow {
  readonly kind: ReceiptTenderKind;
  readonly count: number;
  readonly expectedMinor: number;
  /** Null when this tender is not counted (its terminal has its own report). */
  readonly countedMinor: number | null;
}

/** The drawer: float + sales − refunds + paid in − paid out = expected. */
export interface ZCash {
  readonly floatMinor: number;
  readonly salesMinor: number;
  readonly refundsMinor: number;
  readonly paidInMinor: number;
  readonly paidOutMinor: number;
  readonly expectedMinor: number;
  readonly countedMinor: number;
  /** Counted minus expected: negative is short. */
  readonly varianceMinor: number;
  readonly denominations: readonly { readonly valueMinor: number; readonly count: number }[];
}

export type ZExceptionKind =
  | 'void'
  | 'refund'
  | 'override'
  | 'reprint'
  | 'no-sale'
  | 'variance'
  | 'reissue'
  | 'clock-step'
  /** The drawer was counted more than once. */
  | 'recount'
  /** A clerk was added or changed, or given a PIN. */
  | 'roster'
  | 'settings'
  /** A paper went to the printer again on the clerk's word that nothing came out. */
  | 'second-print'
  | 'deferred-review';

export interface ZException {
  readonly kind: ZExceptionKind;
  /** UTC instant, ISO 8601 with Z. */
  readonly at: string;
  readonly receiptNumber: string | null;
  readonly clerkName: string;
  readonly approvedByName: string | null;
  readonly amountMinor: number | null;
  /** A reason in somebody's own words, printed as written. */
  readonly note: string | null;
}

export interface ZHour {
  /** 0 to 23, in the shop's zone. */
  readonly hour: number;
  readonly netMinor: number;
  readonly count: number;
}

/** What the hub had not acknowledged when the Z was written. */
export interface ZUnsynced {
  readonly count: number;
  readonly firstSeq: number | null;
  readonly lastSeq: number | null;
  /** UTC instant of the oldest, ISO 8601 with Z. */
  readonly oldestAt: string | null;
  /** UTC instant the hub was last reached; null when never. */
  readonly hubLastReachedAt: string | null;
}

export interface ZReportPage extends PaperSheet {
  readonly kind: 'z-report';
  readonly zNumber: number;
  readonly deskName: string;
  /** `YYYY-MM-DD`. */
  readonly businessDay: string;
  /** UTC instants, ISO 8601 with Z. */
  readonly openedAt: string;
  readonly closedAt: string;
  readonly openedByName: string;
  readonly closedByName: string;
  readonly approvedByName: string | null;
  readonly currency: Currency;
  readonly receiptCount: number;
  readonly netMinor: number;
  readonly taxes: readonly PaperTax[];
  readonly roundingMinor: number;
  /** Net, taxes and rounding. */
  readonly totalMinor: number;
  readonly sales: readonly ZSalesRow[];
  readonly tenders: readonly ZTenderRow[];
  readonly cash: ZCash;
  readonly exceptions: readonly ZException[];
  /** Any hours missing are drawn empty. */
  readonly hours: readonly ZHour[];
  /** Null on a day without a receipt. */
  readonly numberRange: { readonly first: string; readonly last: string } | null;
  readonly voidedNumbers: readonly string[];
  readonly unsynced: ZUnsynced;
}
