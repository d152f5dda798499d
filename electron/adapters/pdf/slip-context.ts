import { mayShowSecrets } from '../../../shared/domain/paper/paper-sheet.ts';
import type { ActivationSlipPage, SlipSecret } from '../../../shared/domain/paper/activation-slip-page.ts';
import type { SheetStyle } from './sheet-style.ts';
import type { Voices } from './voice.ts';

/** What each part of the slip needs to know. */
export interface SlipContext {
  readonly page: ActivationSlipPage;
  readonly voices: Voices;
  readonly style: SheetStyle;
  /** Between the margins, in points. */
  readonly width: number;
}

/** The secret as far as this sheet may show it. */
export function shownSecret(page: ActivationSlipPage): SlipSecret | null {
  return mayShowSecrets(page) ? page.secret : null;
}
