import type { DemoCustomer } from '../../shared/contract/shell-contract.ts';
import { expect } from './buka-test.ts';
import {
  agreeToQuote,
  atStep,
  checkDocument,
  chooseByDigit,
  findNumber,
  finishVisit,
  paneOf,
  payInCash,
  printPapers,
  proveByPin,
  startVisit,
} from './counter-steps.ts';
import type { Hands } from './hands.ts';

/** Called at every screen with its name. */
export type LookAt = (screen: string) => Promise<void>;

/** Every step of a visit and everything that can stand beside it. Begins at a counter where nobody stands. */
export async function walkVisit(hands: Hands, customer: DemoCustomer, look: LookAt): Promise<void> {
  const { page, press, scan } = hands;
  const choices = paneOf(page).locator('.choice');
  await look('counter: nobody there');
  await press('F2');
  await expect(page.locator('.sheet .choice')).toHaveCount(4);
  await look('counter: language');
  await press('Escape');
  await startVisit(hands, customer.language);
  await look('identity');
  await press('1');
  await expect(choices).toHaveCount(3);
  await look('identity: route');
  await press('1');
  await expect(paneOf(page).locator('input')).toHaveCount(5);
  await look('identity: typed');
  await press('Escape');
  await scan(`${customer.passportScan}\r`);
  await expect(page.locator('.read-back')).toBeVisible();
  await look('identity: read');
  await press('Enter');
  await expect(paneOf(page).locator('.notice[data-kind=bad]')).toBeVisible();
  await look('identity: refused');
  await press('Escape');
  await expect(page.locator('.read-back')).toHaveCount(0);
  await checkDocument(hands, customer);
  await look('number');
  await hands.type('12');
  await press('Enter');
  await expect(paneOf(page).locator('.notice[data-kind=bad]')).toBeVisible();
  await look('number: refused');
  await page.locator('input[type=tel]').fill('');
  await findNumber(hands, customer);
  await expect(choices).toHaveCount(3);
  await look('number: second proof');
  await proveByPin(hands, customer);
  await expect(choices.first()).toBeVisible();
  await look('choose');
  await press('1');
  await expect(choices).toHaveCount(5);
  await look('replacement: reason');
  await press('1');
  await expect(page.locator('input[inputmode=numeric]')).toBeFocused();
  await look('replacement: EID');
  await scan(`${customer.eid}\r`);
  await expect(choices).toHaveCount(3);
  await look('replacement: phone');
  await press('1');
  await expect(page.locator('.choice[aria-pressed=true]')).toHaveCount(1);
  await chooseByDigit(hands, 2);
  await look('choose: two items');
  await press('Enter');
  await atStep(page, 'quote');
  await look('quote');
  await press('Escape');
  await agreeToQuote(hands);
  await look('pay: cash');
  await press('Alt+2');
  await expect(paneOf(page).locator('input')).toHaveCount(2);
  await look('pay: card');
  await press('Control+Delete');
  await expect(choices).toHaveCount(5);
  await look('end without a sale');
  await press('Escape');
  await press('F9');
  await expect(page.locator('.customer')).toBeVisible();
  await look('customer view');
  await press('F9');
  await expect(paneOf(page)).toBeVisible();
  await payInCash(hands);
  await look('pay: change');
  await finishVisit(hands);
  await look('done');
  await printPapers(hands, 2);
  await look('done: printed');
}

/** Every place, by its address, and the palette over one of them. */
export async function walkPlaces(hands: Hands, places: readonly string[], look: LookAt): Promise<void> {
  const { page, press } = hands;
  for (const place of places) {
    await page.evaluate(`location.hash = '#/${place}'`);
    await expect(page.locator('main h1, main h2').first()).toBeVisible();
    await page.waitForTimeout(250);
    await look(place);
  }
  await press('Control+k');
  await expect(page.locator('.palette input')).toBeFocused();
  await look('palette');
  await press('Escape');
  await expect(page.locator('.palette')).toHaveCount(0);
}

/** Set-up as an empty folder shows it; ends where it began. */
export async function walkSetUp({ page, press }: Hands, look: LookAt): Promise<void> {
  const ways = page.locator('.choice');
  await expect(ways).toHaveCount(3);
  await look('set-up');
  for (const way of ['1', '3', '2']) {
    await press(way);
    await expect(page.locator('.choice[aria-pressed=true]').or(page.locator('input').first()).first()).toBeVisible();
    await page.waitForTimeout(150);
    await look(`set-up: way ${way}`);
  }
  await press('Escape');
  await expect(ways).toHaveCount(3);
}
