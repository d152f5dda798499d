import type { Page } from '@playwright/test';
import { connectScanner, type ScanSettings } from './wedge-scanner.ts';

/** A clerk’s two hands and the scanner in them. */
export interface Hands {
  readonly page: Page;
  /** One key or chord, such as `F2` or `Control+Enter`. */
  press(keys: string): Promise<void>;
  /** Into the field that has the focus. */
  type(text: string): Promise<void>;
  scan(text: string, settings?: ScanSettings): Promise<void>;
  /** Keys pressed so far, each of a chord; what was typed into fields or scanned does not count. */
  keysPressed(): number;
}

export async function giveHands(page: Page, scans: ScanSettings = {}): Promise<Hands> {
  const scanner = await connectScanner(page);
  let pressed = 0;
  return {
    page,
    async press(keys) {
      pressed += keys.split('+').length;
      await page.keyboard.press(keys);
    },
    // As fast as the quickest clerk types digits.
    type: (text) => page.keyboard.type(text, { delay: 20 }),
    scan: (text, settings) => scanner.scan(text, { ...scans, ...settings }),
    keysPressed: () => pressed,
  };
}
