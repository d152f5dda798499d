import type { Page } from '@playwright/test';

/** Types as a keyboard-wedge scanner does: by the places of the US keys, without a pause, Enter at the end. */
export async function typeScan(page: Page, text: string): Promise<void> {
  for (const character of `${text}\r`) {
    await page.keyboard.press(keyOf(character));
    await page.waitForTimeout(12);
  }
  await page.waitForTimeout(400);
}

function keyOf(character: string): string {
  if (character === '\r') return 'Enter';
  if (character === '<') return 'Shift+Comma';
  if (/[A-Z]/.test(character)) return `Shift+Key${character}`;
  return `Digit${character}`;
}
