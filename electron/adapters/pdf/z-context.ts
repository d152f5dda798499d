import type { ZReportPage } from '../../../shared/domain/paper/z-report-page.ts';
import type { ZReportKey } from '../../../shared/text/z-report/en.ts';
import { gap, stack, type Block } from './blocks.ts';
import type { SheetStyle } from './sheet-style.ts';
import type { Voice, Voices } from './voice.ts';

/** What each part of the Z report needs to know. */
export interface ZContext {
  readonly page: ZReportPage;
  readonly voices: Voices;
  readonly style: SheetStyle;
  /** On the roll everything stands in one column. */
  readonly isNarrow: boolean;
  /** Of the column the part stands in, in points. */
  readonly width: number;
  money(amountMinor: number): string;
  signedMoney(amountMinor: number): string;
  /** A word of the Z report in every language of the sheet. */
  say(key: ZReportKey, values?: (voice: Voice) => Readonly<Record<string, string | number>>): readonly string[];
}

/** A section's title with the air above and below it. */
export function zTitle({ style, width }: ZContext, texts: readonly string[]): Block {
  return stack([
    gap(style.space(2.5)),
    style.label(texts, { size: 'lead', bold: true }, width),
    gap(style.space(0.75)),
  ]);
}
