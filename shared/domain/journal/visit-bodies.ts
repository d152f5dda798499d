import type { Approval } from '../approval.ts';
import type { Instant, ItemId, PrintJobId, ProfileId, QuoteId, VoucherId } from '../ids.ts';
import type { Language } from '../language.ts';
import type { ItemPromise } from '../ladder.ts';
import type { Currency } from '../money.ts';
import type { Posting } from '../postings.ts';
import type { ReplacementReason } from '../replacement.ts';
import type { TaxAmount } from '../tax.ts';
import type { Settlement, Tender, TenderKind } from '../tender.ts';
import type { ReceiptNumber } from '../receipt-number.ts';
import type { SealedReference } from './sealed-reference.ts';

/** What is known of a number at the moment the clerk looked, and how old that is. */
export interface KnownStanding {
  readonly asOf: Instant;
  readonly ageMs: number;
  readonly standing: 'good' | 'arrears' | 'unknown';
  readonly arrearsMinor: number;
  readonly locked: boolean;
  readonly lastSwapAt: Instant | null;
  readonly prepaid: boolean;
}

/** The three parts of a verdict, and nothing of the document that need not be kept. */
export interface VerdictKept {
  readonly documentKind: string;
  /** ICAO or ISO 3166-1 alpha-3; null where the pack keeps less. */
  readonly issuingCountry: string | null;
  /** The shop's calendar day on which the document was looked at. */
  readonly validOn: string;
  readonly digits: 'ok' | 'failed' | 'absent';
  readonly dates: 'valid' | 'expired' | 'impossible' | 'incomplete' | 'absent';
  readonly eye: { readonly photo: boolean; readonly name: boolean; readonly original: boolean };
}

export interface QuotedItem {
  readonly itemId: ItemId;
  readonly productId: string;
  readonly kind: 'replacement' | 'top-up-voucher' | 'top-up-direct';
  readonly brandId: string;
  /** Which number it is for: the place of its sealed value in the journal, and its last four digits. */
  readonly numberSeq: number;
  readonly numberLastFour: string;
  /** As the price list called it then, so that a copy years later says the same. */
  readonly names: Readonly<Record<Language, string>>;
  readonly netMinor: number;
  readonly taxes: readonly TaxAmount[];
  readonly totalMinor: number;
}

export interface MoneyTotals {
  readonly netMinor: number;
  readonly taxes: readonly TaxAmount[];
  readonly totalMinor: number;
}

export interface FinishedItem extends Omit<QuotedItem, 'names'> {
  readonly outcome: 'reserved' | 'recorded' | 'delivered' | 'for-review';
  /** The phone was stolen: head office has the old line locked. */
  readonly lockRequested: boolean;
  readonly profileId?: ProfileId;
  readonly voucherId?: VoucherId;
  readonly promise: ItemPromise | null;
}

export interface QueuedPrint {
  readonly jobId: PrintJobId;
  readonly document: 'receipt' | 'activation-slip' | 'z-report';
  readonly itemId: ItemId | null;
}

export interface VisitBodies {
  readonly 'visit-started': { readonly language: Language };
  readonly 'identity-checked': VerdictKept & {
    readonly route: 'scan' | 'typed' | 'eye-only' | 'operator-tool';
    readonly approval: Approval | null;
    /** The reference given by the operator's own identification tool, where the law sends identification there. */
    readonly operatorReference: string | null;
  };
  readonly 'identity-refused': {
    readonly documentKind: string;
    readonly reasons: readonly string[];
    readonly failures: number;
    readonly coolDownUntil: Instant | null;
  };
  readonly 'number-found': {
    readonly msisdn: SealedReference;
    readonly brandId: string | null;
    readonly brandKnownBy: 'snapshot' | 'old-iccid' | 'clerk' | 'nobody';
    readonly known: KnownStanding | null;
    readonly nameMatch: 'matched' | 'different' | 'not-known';
  };
  readonly 'second-factor-checked': {
    /** The entry whose sealed value is the number that the factor belongs to. */
    readonly numberSeq: number;
    readonly factor: 'account-pin' | 'old-device' | 'registered-contact';
    readonly passed: boolean;
    readonly failures: number;
    readonly coolDownUntil: Instant | null;
  };
  readonly 'quote-made': {
    readonly quoteId: QuoteId;
    readonly currency: Currency;
    readonly items: readonly QuotedItem[];
    readonly totals: MoneyTotals;
    readonly cashDueMinor: number;
  };
  /** `held` takes one profile out of stock for this visit; `for-review` takes none and waits for a person. */
  readonly 'replacement-prepared': {
    readonly itemId: ItemId;
    readonly reason: ReplacementReason;
    readonly outcome: 'held' | 'for-review';
    readonly reviewReasons: readonly string[];
    readonly profileId: ProfileId | null;
    readonly eid: SealedReference | null;
    readonly imei: SealedReference | null;
    readonly lockRequested: boolean;
    readonly approval: Approval | null;
    readonly promise: ItemPromise;
  };
  /** A voucher is held for this visit; a direct top-up is a wish that head office executes. */
  readonly 'top-up-prepared': {
    readonly itemId: ItemId;
    readonly voucherId: VoucherId | null;
    readonly promise: ItemPromise | null;
  };
  readonly 'item-withdrawn': { readonly itemId: ItemId };
  /** One tender at a time, each on the disk before the next; the one that completes the payment carries the settlement of all. */
  readonly 'payment-taken': { readonly tender: Tender; readonly settlement: Settlement | null };
  readonly 'visit-finished': {
    readonly receipt: ReceiptNumber;
    readonly currency: Currency;
    readonly items: readonly FinishedItem[];
    readonly totals: MoneyTotals;
    readonly settlement: Settlement;
    readonly postings: readonly Posting[];
    readonly prints: readonly QueuedPrint[];
  };
  readonly 'visit-voided': {
    readonly reason: 'customer-left' | 'clerk-mistake' | 'identity-refused' | 'no-stock' | 'other';
    /** What goes back to the customer, by tender: of cash what was kept, not what was laid down. */
    readonly returned: readonly {
      readonly kind: TenderKind;
      readonly amountMinor: number;
      readonly reference: string | null;
    }[];
    readonly approval: Approval | null;
  };
  readonly 'profile-reissued': {
    readonly itemId: ItemId;
    readonly reason: 'burned' | 'photographed' | 'slip-lost' | 'wrong-phone';
    readonly oldProfileId: ProfileId;
    readonly newProfileId: ProfileId;
    readonly approval: Approval;
    readonly promise: ItemPromise;
    readonly prints: readonly QueuedPrint[];
  };
}
