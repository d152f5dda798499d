import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { allPlaces } from './all-places.ts';
import { expect, test } from './buka-test.ts';
import { openShop } from './counter-steps.ts';
import { giveHands } from './hands.ts';
import { firstCustomer } from './known-customers.ts';
import { walkPlaces, walkSetUp, walkVisit, type LookAt } from './walk-screens.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const schemes = ['light', 'dark'] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 180_000 });

/** Looks with axe, in the light and in the dark, and keeps what it finds. */
function lookWithAxe(page: Page, found: string[]): LookAt {
  return async (screen) => {
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      for (const { id, nodes } of violations)
        found.push(`${screen}, ${colorScheme}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    }
  };
}

test('axe finds nothing at set-up', async ({ page, demoShops, runDesk }) => {
  const found: string[] = [];
  const desk = await runDesk(demoShops.empty());
  await page.goto(desk.url);
  await walkSetUp(await giveHands(page), lookWithAxe(page, found));
  expect(found).toEqual([]);
});

test('axe finds nothing in any place, at sign-in and under the palette', async ({ page, shop }) => {
  const found: string[] = [];
  const look = lookWithAxe(page, found);
  const hands = await giveHands(page);
  await page.goto(shop.desk().url);
  await expect(page.locator('#sign-in-title')).toBeVisible();
  await look('sign-in');
  await openShop(hands, shop.desk().url, shop);
  await walkPlaces(hands, allPlaces, look);
  await hands.press('F12');
  await expect(page.locator('#sign-in-title')).toBeVisible();
  await hands.press('1');
  await expect(page.locator('input[type=password]')).toBeFocused();
  await look('locked');
  expect(found).toEqual([]);
});

test('axe finds nothing at any step of a visit', async ({ page, shop }) => {
  const found: string[] = [];
  const hands = await giveHands(page);
  await openShop(hands, shop.desk().url, shop);
  await walkVisit(hands, firstCustomer(shop), lookWithAxe(page, found));
  expect(found).toEqual([]);
});
