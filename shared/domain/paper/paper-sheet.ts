import type { Country } from '../country.ts';
import type { ChainHead } from '../journal/journal-entry.ts';
import type { Language } from '../language.ts';

/**
 * Sheets Buka prints on. `roll-80` is the 80 mm thermal roll: its length follows its content. A4 and Letter are the
 * office printers of Belgium and Canada; A5 is the activation slip's own size.
 */
export type PaperSize = 'roll-80' | 'A5' | 'A4' | 'Letter';

/** One language, or two side by side. In Quebec the first is `fr` and the second the customer's. */
export type PaperLanguages = readonly [Language] | readonly [Language, Language];

/** A tax or business registration that the law wants on paper: TPS/GST, TVQ/QST, n° TVA/btw-nr. Printed as given. */
export interface ShopRegistration {
  readonly name: string;
  readonly number: string;
}

export interface PaperShop {
  readonly name: string;
  readonly addressLines: readonly string[];
  /** E.164. */
  readonly phone: string;
  /** IANA name, such as `America/Toronto`. Every time on the sheet is told in this zone. */
  readonly timeZone: string;
  readonly country: Country;
  readonly registrations: readonly ShopRegistration[];
}

/** What every sheet carries. */
export interface PaperSheet {
  readonly languages: PaperLanguages;
  readonly size: PaperSize;
  /** 0 is the original; n > 0 prints the mark “COPY n”. */
  readonly copyNumber: number;
  /**
   * A second person agreed to show bearer secrets (activation code, voucher PIN) on this copy. It means nothing on an
   * original; on a copy without it the secrets are left out even when the model carries them.
   */
  readonly secretsApproved: boolean;
  /** Prints the training watermark: the sheet is worth nothing. */
  readonly training: boolean;
  readonly shop: PaperShop;
  /** The journal's head when the thing printed was committed: whoever holds the sheet holds an anchor of the chain. */
  readonly chain: ChainHead;
  /** UTC instant of the commit (ISO 8601 with Z). It also dates the PDF, so the same model gives the same bytes. */
  readonly at: string;
}

/** Whether bearer secrets may stand on this sheet. */
export function mayShowSecrets(sheet: Pick<PaperSheet, 'copyNumber' | 'secretsApproved'>): boolean {
  return sheet.copyNumber === 0 || sheet.secretsApproved;
}
