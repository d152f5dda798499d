import type { Currency } from '../../shared/domain/money.ts';
import { denominationsOf } from '../../shared/domain/denominations.ts';
import { expect } from './buka-test.ts';
import { placeKeys } from './counter-steps.ts';
import type { Hands } from './hands.ts';

/** How many of each piece make up an amount, in the order in which the drawer is counted: notes first, then coins. */
export function countOf(amountMinor: number, currency: Currency): readonly number[] {
  const pieces = denominationsOf(currency);
  const counts = new Map<number, number>();
  let restMinor = amountMinor;
  for (const { denominationMinor } of pieces.toSorted((a, b) => b.denominationMinor - a.denominationMinor)) {
    counts.set(denominationMinor, Math.floor(restMinor / denominationMinor));
    restMinor %= denominationMinor;
  }
  return (['note', 'coin'] as const).flatMap((kind) =>
    pieces.filter((piece) => piece.kind === kind).map((piece) => counts.get(piece.denominationMinor) ?? 0),
  );
}

/** Counts a drawer that is right, closes the day and sees its Z report in the tray. */
export async function closeTheDay({ page, press, type }: Hands, drawer: readonly number[]): Promise<void> {
  await press(placeKeys.day);
  await expect(page.locator('.day-tallies')).toBeVisible();
  await press('Enter');
  const fields = page.locator('.count-input');
  await expect(fields).toHaveCount(drawer.length);
  for (const [place, count] of drawer.entries()) {
    await expect(fields.nth(place)).toBeFocused();
    await type(String(count));
    await press('Enter');
  }
  await press('Control+Enter');
  await expect(fields).toHaveCount(0);
  // The difference is looked at first; only then is there a key that closes.
  const closing = page.locator('main button[aria-keyshortcuts="Control+Enter"]');
  await expect(page.locator('.day-before')).toBeVisible();
  await expect(closing).toHaveCount(0);
  await press('Enter');
  await expect(closing).toBeEnabled();
  await press('Control+Enter');
  await expect(page.locator('.day-head')).toBeVisible();
  await expect(page.locator('.paper-tray .paper-page').first()).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.status-line .sign[data-kind=good]')).toHaveCount(0);
}
