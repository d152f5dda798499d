import type { Page } from '@playwright/test';
import { languages, type Language } from '../../shared/domain/language.ts';
import { allPlaces } from './all-places.ts';
import { expect, test, type OpenShop } from './buka-test.ts';
import { chooseLanguage, openShop } from './counter-steps.ts';
import { findClipped } from './find-clipped.ts';
import { giveHands } from './hands.ts';
import { firstCustomer } from './known-customers.ts';
import { walkPlaces, walkVisit, type LookAt } from './walk-screens.ts';

interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The preference of the clerk. */
  readonly textSize: 100 | 150;
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 180_000 });

function lookForClips(page: Page, sizes: readonly Size[], found: string[]): LookAt {
  const [first] = sizes;
  const stand = async ({ width, height, textSize }: Size): Promise<void> => {
    if (sizes.length > 1) await page.setViewportSize({ width, height });
    await page.evaluate(`document.documentElement.dataset.textSize = '${textSize}'`);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  };
  return async (screen) => {
    for (const size of sizes) {
      await stand(size);
      for (const clip of await findClipped(page)) found.push(`${screen}, ${size.name}: ${clip}`);
    }
    if (first) await stand(first);
  };
}

/** 400 % of 1280×1024, as WCAG counts it. */
const magnified: readonly Size[] = [{ name: '400 %', width: 320, height: 256, textSize: 100 }];

const desks: readonly Size[] = ([100, 150] as const).flatMap((textSize) => [
  { name: `1280×800 at ${textSize}`, width: 1_280, height: 800, textSize },
  { name: `1024×768 at ${textSize}`, width: 1_024, height: 768, textSize },
]);

async function walkEverything(page: Page, shop: OpenShop, language: Language, look: LookAt): Promise<void> {
  const hands = await giveHands(page);
  await page.goto(shop.desk().url);
  await expect(page.locator('#sign-in-title')).toBeVisible();
  await look('sign-in');
  await openShop(hands, shop.desk().url, shop);
  await chooseLanguage(hands, language);
  await walkVisit(hands, firstCustomer(shop), look);
  await walkPlaces(hands, allPlaces, look);
}

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.describe('magnified four times', () => {
      test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

      test('no text is cut off and nothing scrolls sideways', async ({ page, shop }) => {
        const found: string[] = [];
        await walkEverything(page, shop, language, lookForClips(page, magnified, found));
        expect(found).toEqual([]);
      });
    });

    test('no text is cut off on a small and a common screen, at both text sizes', async ({ page, shop }) => {
      const found: string[] = [];
      await walkEverything(page, shop, language, lookForClips(page, desks, found));
      expect(found).toEqual([]);
    });
  });
}
