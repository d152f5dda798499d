import type { Currency } from '../money.ts';
import type { PaperLadder, PaperPromise } from './paper-promise.ts';
import type { PaperSheet } from './paper-sheet.ts';

/** What a line sells; the sheet names it in its own languages. */
export type ReceiptLineKind = 'replacement' | 'top-up' | 'renewal' | 'service-fee' | 'arrears' | 'discount' | 'other';

/** Printed names of a tax come as data (they are legal names), the rate as a decimal percent: `"9.975"`. */
export interface PaperTax {
  readonly name: string;
  readonly percent: string;
  readonly amountMinor: number;
}

/** A voucher PIN the customer redeems alone. `pin` is null when it may not be shown: then the sheet says so. */
export interface ReceiptVoucher {
  readonly pin: string | null;
  /** Printed as given, already masked. */
  readonly serialMasked: string | null;
  /** Last day it can be redeemed, `YYYY-MM-DD`. */
  readonly expiresOn: string | null;
  /** How the brand wants it redeemed: a code to dial with the PIN, or a number to call. Printed as given. */
  readonly redeemBy: string | null;
}

export interface ReceiptLine {
  readonly kind: ReceiptLineKind;
  /** The product's display name, in the language the catalogue has it. */
  readonly text: string;
  readonly brandName: string | null;
  /** Phone number or ICCID with all but its last four hidden, such as `•••• 0123`. Printed as given. */
  readonly maskedNumber: string | null;
  readonly quantity: number;
  /** Before taxes, for the whole line; negative for a discount or a refund. */
  readonly netMinor: number;
  readonly taxes: readonly PaperTax[];
  /** Net and taxes. */
  readonly totalMinor: number;
  readonly ladder: PaperLadder | null;
  readonly promise: PaperPromise | null;
  readonly voucher: ReceiptVoucher | null;
}

export type ReceiptTenderKind =
  | 'cash'
  | 'card'
  | 'wallet'
  | 'alipay'
  | 'wechat-pay'
  | 'paypal'
  | 'apple-pay'
  | 'balance';

export interface ReceiptTender {
  readonly kind: ReceiptTenderKind;
  /** What this tender settles. */
  readonly amountMinor: number;
  /** What was put on the counter, for cash; null otherwise. */
  readonly tenderedMinor: number | null;
  /** The terminal's own reference. */
  readonly reference: string | null;
}

/** Advice printed at the foot of a receipt. */
export type ReceiptReminder =
  | 'keep-receipt'
  | 'back-up-data'
  | 'do-not-use-line'
  | 'official-channels-only'
  | 'protect-personal-data'
  | 'low-balance'
  | 'keep-voucher-secret';

/** A brand's own number for balance and expiry, such as `*225#`. */
export interface BrandShortCode {
  readonly brandName: string;
  readonly code: string;
}

export interface ReceiptPage extends PaperSheet {
  readonly kind: 'receipt';
  readonly receiptNumber: string;
  readonly status: 'final' | 'voided' | 'refund';
  /** The receipt this one reverses, for a refund. */
  readonly reversesReceiptNumber: string | null;
  readonly currency: Currency;
  readonly clerkName: string;
  readonly lines: readonly ReceiptLine[];
  /** Sum by name and rate. */
  readonly taxes: readonly PaperTax[];
  /** Before taxes. */
  readonly subtotalMinor: number;
  /** After taxes, before cash rounding. */
  readonly totalBeforeRoundingMinor: number;
  /** Zero when nothing was rounded; then the line is not printed. */
  readonly roundingMinor: number;
  /** What was owed in the end. */
  readonly totalMinor: number;
  readonly tenders: readonly ReceiptTender[];
  readonly changeMinor: number;
  readonly reminders: readonly ReceiptReminder[];
  readonly shortCodes: readonly BrandShortCode[];
  /** The shop's own lines, printed as written. */
  readonly houseLines: readonly string[];
}
