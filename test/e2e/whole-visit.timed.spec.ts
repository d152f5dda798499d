import type { PackId } from '../../shared/domain/packs/country-pack.ts';
import { packIds } from '../../shared/domain/packs/country-pack.ts';
import { packOf } from '../../shared/domain/packs/pack-of.ts';
import type { Language } from '../../shared/domain/language.ts';
import { createDemoWindowShop } from '../../electron/shells/demo/demo-window-shop.ts';
import { expect, test } from './buka-test.ts';
import { closeTheDay, countOf } from './close-the-day.ts';
import {
  agreeToQuote,
  checkByOperatorTool,
  checkDocument,
  chooseByDigit,
  chooseLanguage,
  chooseReplacement,
  findNumber,
  finishVisit,
  payInCash,
  printPapers,
  proveByPin,
  signIn,
  startVisit,
  tabTo,
} from './counter-steps.ts';
import { visitInHand } from './desk-facts.ts';
import { tapDesk } from './desk-tap.ts';
import { giveHands } from './hands.ts';
import { firstCustomer } from './known-customers.ts';

interface Day {
  readonly locale: string;
  readonly language: Language;
  readonly customerLanguage: Language;
  readonly pack: PackId;
  readonly gapMs: number;
}

/** Every language of the screens, with a customer who reads another, a shop elsewhere and another scanner. */
const days: readonly Day[] = [
  { locale: 'en-CA', language: 'en', customerLanguage: 'zh-CN', pack: 'CA-ON', gapMs: 25 },
  { locale: 'zh-CN', language: 'zh-CN', customerLanguage: 'en', pack: 'CA-BC', gapMs: 10 },
  { locale: 'fr-CA', language: 'fr', customerLanguage: 'nl', pack: 'CA-QC', gapMs: 40 },
  { locale: 'nl-BE', language: 'nl', customerLanguage: 'fr', pack: 'BE', gapMs: 25 },
];

/** What head office’s first delivery leaves in the drawer of the demo shop. */
const floatMinor = 20_000;

for (const { locale, language, customerLanguage, pack, gapMs } of days) {
  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test(`set-up, sign-in, a visit with two items, both papers, the day closed: scans at ${gapMs} ms`, async ({
      page,
      demoShops,
      runDesk,
    }) => {
      const folders = demoShops.empty();
      const desk = await runDesk(folders);
      const hands = await giveHands(page, { gapMs, isPaced: true });
      const tap = await tapDesk(page);
      await page.goto(desk.url);
      await expect(page.locator('.choice')).toHaveCount(3);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await hands.press('1');
      await tabTo(hands, page.locator('select'));
      // A list of places is walked with the arrows; the first letters differ from language to language.
      await hands.press('Home');
      for (let down = 0; down < packIds.indexOf(pack); down += 1) await hands.press('ArrowDown');
      await expect(page.locator('select')).toHaveValue(pack);
      await hands.press('Enter');
      await expect(page.locator('#sign-in-title')).toBeVisible({ timeout: 20_000 });
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const shop = createDemoWindowShop(folders.data, pack);
      const customer = firstCustomer(shop);
      await signIn(hands, shop);
      await chooseLanguage(hands, language);
      await startVisit(hands, customerLanguage);
      if (pack === 'BE') await checkByOperatorTool(hands, 'OP-2026-0042');
      else await checkDocument(hands, customer);
      await findNumber(hands, customer);
      await proveByPin(hands, customer);
      await chooseReplacement(hands, customer);
      await chooseByDigit(hands, 2);
      await agreeToQuote(hands);
      const cashDueMinor = (await visitInHand(tap)).quote?.cashDueMinor ?? 0;
      await payInCash(hands);
      await finishVisit(hands);
      await printPapers(hands, 2);
      await hands.press('Control+p');
      await expect(page.locator('.paper-page')).toHaveCount(0);
      await closeTheDay(hands, countOf(floatMinor + cashDueMinor, packOf(pack).currency));
    });
  });
}
