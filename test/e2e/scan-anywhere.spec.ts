import type { Locator } from '@playwright/test';
import { expect, test } from './buka-test.ts';
import { atStep, checkDocument, findNumber, openShop, paneOf, proveByPin, startVisit } from './counter-steps.ts';
import { giveHands, type Hands } from './hands.ts';
import { azertyLayout } from './keyboard-layouts.ts';
import { firstCustomer } from './known-customers.ts';
import type { ScanSettings } from './wedge-scanner.ts';

const keyboards: readonly (readonly [string, ScanSettings])[] = [
  ['a Belgian AZERTY layout', { layout: azertyLayout }],
  ['an input method that is composing', { isComposing: true }],
];

/** Types as a hand does: slower than any scanner. */
async function typeByHand({ page }: Hands, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 120 });
  // The run of a hand is over before the scanner begins.
  await page.waitForTimeout(200);
}

async function expectOffered({ page }: Hands): Promise<void> {
  await expect(page.locator('.message-line')).toHaveAttribute('data-kind', 'plain');
  await expect(page.locator('.message-line')).not.toBeEmpty();
}

async function expectKept(field: Locator, text: string): Promise<void> {
  await expect(field).toHaveValue(text);
  await expect(field).toBeFocused();
}

for (const [name, keyboard] of keyboards) {
  test.describe(`a US-mode scanner under ${name}`, () => {
    test('a document, with the focus in nothing', async ({ page, shop }) => {
      // An input method composes in a field or not at all.
      const settings = keyboard.isComposing ? {} : keyboard;
      const hands = await giveHands(page, settings);
      const customer = firstCustomer(shop);
      await openShop(hands, shop.desk().url, shop);
      await hands.scan(`${customer.passportScan}\r`);
      await expect(page.locator('.sheet .choice')).toHaveCount(4);
      await hands.press('2');
      await expect(page.locator('.read-back')).toContainText(customer.name.split(' ').at(-1) ?? '');
      await atStep(page, 'identity');
      await expect(page.locator('.choice[aria-pressed=true]')).toHaveCount(0);
    });

    test('into the phone field: offered, and the field is as it was', async ({ page, shop }) => {
      const hands = await giveHands(page, keyboard);
      const customer = firstCustomer(shop);
      await openShop(hands, shop.desk().url, shop);
      await startVisit(hands, 'en');
      await hands.press('0');
      const field = page.locator('input[type=tel]');
      await expect(field).toBeFocused();
      await typeByHand(hands, '41');
      await hands.scan(`${customer.passportScan}\r`);
      await expectOffered(hands);
      await expectKept(field, '41');
      await hands.scan(`${customer.eid}\r`);
      await page.waitForTimeout(300);
      await expectKept(field, '41');
      await atStep(page, 'number');
      await expect(paneOf(page).locator('.notice')).toHaveCount(0);
    });

    test('into another field: the step behind it takes the scan', async ({ page, shop }) => {
      const hands = await giveHands(page, keyboard);
      const customer = firstCustomer(shop);
      await openShop(hands, shop.desk().url, shop);
      await startVisit(hands, 'en');
      await hands.press('1');
      await hands.press('1');
      const surname = paneOf(page).locator('input').first();
      await expect(surname).toBeFocused();
      await typeByHand(hands, 'ma');
      await hands.scan(`${customer.passportScan}\r`);
      await expect(page.locator('.read-back')).toContainText(customer.name.split(' ').at(-1) ?? '');
      await expect(page.locator('.choice[aria-pressed=true]')).toHaveCount(0);
    });

    test('into the palette: the step takes it, the palette stays as it was', async ({ page, shop }) => {
      const hands = await giveHands(page, keyboard);
      const customer = firstCustomer(shop);
      await openShop(hands, shop.desk().url, shop);
      await startVisit(hands, 'en');
      await hands.press('Control+k');
      const search = page.locator('.palette input');
      await expect(search).toBeFocused();
      await typeByHand(hands, 's');
      await hands.scan(`${customer.passportScan}\r`);
      await expect(page.locator('.read-back')).toContainText(customer.name.split(' ').at(-1) ?? '');
      await expectKept(search, 's');
      await expect(page).toHaveURL(/\/(#\/(counter)?)?$/);
    });

    test('an EID into its own field goes to its question', async ({ page, shop }) => {
      const hands = await giveHands(page, {});
      const customer = firstCustomer(shop);
      await openShop(hands, shop.desk().url, shop);
      await startVisit(hands, 'en');
      await checkDocument(hands, customer);
      await findNumber(hands, customer);
      await proveByPin(hands, customer);
      await expect(paneOf(page).locator('.choice').first()).toBeVisible();
      await hands.press('1');
      await expect(paneOf(page).locator('.choice')).toHaveCount(5);
      await hands.press('1');
      await expect(page.locator('input[inputmode=numeric]')).toBeFocused();
      await typeByHand(hands, '8');
      await hands.scan(`${customer.eid}\r`, keyboard);
      await expect(paneOf(page).locator('.notice[data-kind=good]')).toContainText(customer.eid.slice(-4));
      await expect(paneOf(page).locator('.choice')).toHaveCount(3);
      await expect(page.locator('.choice[aria-pressed=true]')).toHaveCount(0);
    });
  });
}

test('a scanned EID that cannot be right is refused in words, and its field is as it was', async ({ page, shop }) => {
  const hands = await giveHands(page);
  const customer = firstCustomer(shop);
  await openShop(hands, shop.desk().url, shop);
  await startVisit(hands, 'en');
  await checkDocument(hands, customer);
  await findNumber(hands, customer);
  await proveByPin(hands, customer);
  await expect(paneOf(page).locator('.choice').first()).toBeVisible();
  await hands.press('1');
  await expect(paneOf(page).locator('.choice')).toHaveCount(5);
  await hands.press('1');
  const field = page.locator('input[inputmode=numeric]');
  await expect(field).toBeFocused();
  const lastDigit = Number(customer.eid.slice(-1));
  await hands.scan(`${customer.eid.slice(0, -1)}${(lastDigit + 1) % 10}\r`);
  await expect(paneOf(page).locator('.notice-code')).toHaveText('eid-check-digits');
  await expect(field).toHaveValue('');
});
