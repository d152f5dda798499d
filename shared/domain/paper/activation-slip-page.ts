import type { PaperPromise } from './paper-promise.ts';
import type { PaperSheet } from './paper-sheet.ts';

/** The bearer secret: whoever reads it first owns the number. */
export interface SlipSecret {
  /** With its prefix, exactly as the QR must hold it: `LPA:1$address$matchingId…` (SGP.22 §4.1). */
  readonly activationCode: string;
  /** Exactly as the SM-DP+ gave it. */
  readonly smdpAddress: string;
  /** May be empty. */
  readonly matchingId: string;
  /** Handed over apart: below the cut line, never in the QR. */
  readonly confirmationCode: string | null;
}

export type SlipAdvice =
  | 'mainland-china-iphone'
  | 'back-up-data'
  | 'do-not-use-line'
  | 'official-channels-only'
  | 'protect-personal-data'
  | 'scan-once';

/** What becomes of the card the customer had. `none`: nothing to say. */
export type OldSimFate = 'works-until-moved' | 'already-blocked' | 'none';

/** Whom to call. `code` is E.164 or a short code. */
export interface SlipCall {
  readonly name: string;
  readonly code: string;
}

export interface ActivationSlipPage extends PaperSheet {
  readonly kind: 'activation-slip';
  readonly receiptNumber: string;
  /** The customer's own number, whole, E.164. */
  readonly msisdn: string;
  readonly brandName: string;
  /** Null when no second person agreed to show it again: then no QR and no code stand on the sheet, and it says so. */
  readonly secret: SlipSecret | null;
  readonly promise: PaperPromise;
  readonly oldSim: OldSimFate;
  readonly calls: readonly SlipCall[];
  readonly advice: readonly SlipAdvice[];
  /** Number of the receipt whose slip this one replaces. */
  readonly replacesReceiptNumber: string | null;
  /** The shop's own lines, printed as written. */
  readonly houseLines: readonly string[];
}
