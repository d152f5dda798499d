import type { ReceiptPage } from '../../../shared/domain/paper/receipt-page.ts';
import type { SheetStyle } from './sheet-style.ts';
import type { Voices } from './voice.ts';

/** What each part of the receipt needs to know. */
export interface ReceiptContext {
  readonly page: ReceiptPage;
  readonly voices: Voices;
  readonly style: SheetStyle;
  /** Of the column the part stands in, in points. */
  readonly width: number;
}
