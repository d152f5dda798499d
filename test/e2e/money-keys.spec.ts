import { expect, test } from './buka-test.ts';
import {
  atStep,
  checkDocument,
  comeToPayment,
  finishVisit,
  openShop,
  paneOf,
  payInCash,
  placeKeys,
  signIn,
  startVisit,
  tabTo,
} from './counter-steps.ts';
import { lastEntry, numberOfReceipt, showVisit, visitInHand } from './desk-facts.ts';
import { tapDesk } from './desk-tap.ts';
import { giveHands } from './hands.ts';
import { firstCustomer, goodCustomers } from './known-customers.ts';

test('Enter takes no money, however often and wherever the focus is', async ({ page, shop }) => {
  const hands = await giveHands(page);
  const tap = await tapDesk(page);
  await openShop(hands, shop.desk().url, shop);
  await comeToPayment(hands, firstCustomer(shop));
  const before = await lastEntry(tap);
  for (let times = 0; times < 30; times += 1) await page.keyboard.press('Enter');
  await tabTo(hands, paneOf(page).locator('button[data-kind=main]'));
  for (let times = 0; times < 30; times += 1) await page.keyboard.press('Enter');
  await Promise.all(Array.from({ length: 30 }, () => page.keyboard.press('Enter')));
  await page.waitForTimeout(400);
  await atStep(page, 'pay');
  expect((await visitInHand(tap)).paidMinor).toBe(0);
  expect(await lastEntry(tap)).toBe(before);
});

test('a hammered Ctrl+Enter takes the money once and finishes once', async ({ page, shop }) => {
  const hands = await giveHands(page);
  const tap = await tapDesk(page);
  await openShop(hands, shop.desk().url, shop);
  const receipts: number[] = [];
  for (const [index, customer] of goodCustomers(shop).slice(0, 2).entries()) {
    await comeToPayment(hands, customer);
    const { visitId, quote } = await visitInHand(tap);
    const before = await lastEntry(tap);
    await Promise.all(Array.from({ length: 2 + index }, () => page.keyboard.press('Control+Enter')));
    await expect(page.locator('.figure.change').or(page.locator('.step').last().locator('svg'))).not.toHaveCount(0);
    await expect.poll(async () => (await showVisit(tap, visitId)).settlement).not.toBeNull();
    const paid = await showVisit(tap, visitId);
    expect(paid.settlement?.dueMinor).toBe(quote?.cashDueMinor);
    expect(paid.settlement?.changeMinor).toBe(0);
    // Whoever hit the key once more than the money needed has finished as well, and no more than that.
    if (paid.state === 'open') {
      await expect(page.locator('.figure.change')).toBeVisible();
      await Promise.all(Array.from({ length: 2 + index }, () => page.keyboard.press('Control+Enter')));
    }
    await atStep(page, 'done');
    await Promise.all(Array.from({ length: 3 }, () => page.keyboard.press('Control+Enter')));
    await page.waitForTimeout(300);
    const done = await showVisit(tap, visitId);
    expect(done.state).toBe('finished');
    // One entry for the money and one for the end of the visit.
    expect(await lastEntry(tap)).toBe(before + 2);
    receipts.push(numberOfReceipt(done.receipt));
    await hands.press('F2');
    await expect(page.locator('.sheet .choice')).toHaveCount(4);
    await hands.press('Escape');
  }
  expect(receipts[1]).toBe((receipts[0] ?? 0) + 1);
});

test('double clicks on every main button do each step once', async ({ page, shop }) => {
  const hands = await giveHands(page);
  const tap = await tapDesk(page);
  const customer = firstCustomer(shop);
  await openShop(hands, shop.desk().url, shop);
  await page.locator('.idle button[data-kind=main]').dblclick();
  await expect(page.locator('.sheet .choice')).toHaveCount(4);
  await page.locator('.sheet .choice').first().dblclick();
  await atStep(page, 'identity');
  const main = paneOf(page).locator('button[data-kind=main]');
  await hands.scan(`${customer.passportScan}\r`);
  await expect(page.locator('.read-back')).toBeVisible();
  for (const sign of [0, 1, 2]) await paneOf(page).locator('.choice').nth(sign).click();
  await main.dblclick();
  await atStep(page, 'number');
  await page.locator('input[type=tel]').fill(customer.msisdn);
  await main.dblclick();
  await expect(paneOf(page).locator('.choice')).toHaveCount(3);
  await paneOf(page).locator('.choice').first().click();
  await page.locator('input[type=password]').fill(customer.accountPin);
  await main.dblclick();
  await atStep(page, 'choose');
  await paneOf(page).locator('.choice').nth(1).click();
  await main.dblclick();
  await expect(page.locator('.step').nth(2)).toHaveAttribute('data-state', 'done');
  // The second click of a pair may meet the next step’s button, which only agrees to what was read out.
  if ((await page.locator('.step').nth(3).getAttribute('data-state')) === 'now') await main.dblclick();
  await expect.poll(async () => (await visitInHand(tap)).prepared.length).toBe(1);
  const { visitId } = await visitInHand(tap);
  if ((await visitInHand(tap)).paidMinor === 0) await main.dblclick();
  await expect.poll(async () => (await showVisit(tap, visitId)).settlement).not.toBeNull();
  if ((await showVisit(tap, visitId)).state === 'open') await main.dblclick();
  await atStep(page, 'done');
  const done = await showVisit(tap, visitId);
  expect(done.state).toBe('finished');
  expect(done.numbers).toHaveLength(1);
  expect(done.settlement?.dueMinor).toBe(done.quote?.cashDueMinor);
  expect(done.settlement?.changeMinor).toBe(0);
  expect(done.prepared).toHaveLength(1);
});

test('a reload in the middle of paying comes back to the same visit, and the money is still there', async ({
  page,
  shop,
}) => {
  const hands = await giveHands(page);
  const tap = await tapDesk(page);
  await openShop(hands, shop.desk().url, shop);
  await comeToPayment(hands, firstCustomer(shop));
  const { visitId } = await visitInHand(tap);
  // Part of it by card; the rest is still due.
  await hands.press('Alt+2');
  const fields = paneOf(page).locator('input');
  await expect(fields).toHaveCount(2);
  await fields.nth(0).fill('10.00');
  await fields.nth(1).fill('A1');
  await hands.press('Control+Enter');
  await expect.poll(async () => (await visitInHand(tap)).paidMinor).toBe(1_000);
  await page.reload();
  await atStep(page, 'pay');
  const after = await visitInHand(tap);
  expect(after.visitId).toBe(visitId);
  expect(after.paidMinor).toBe(1_000);
  await payInCash(hands);
  await page.reload();
  await expect(page.locator('.figure.change')).toBeVisible();
  await finishVisit(hands);
  expect((await showVisit(tap, visitId)).state).toBe('finished');
});

test('the browser’s back button goes back a place and never out of the visit', async ({ page, shop }) => {
  const hands = await giveHands(page);
  await openShop(hands, shop.desk().url, shop);
  await startVisit(hands, 'en');
  await checkDocument(hands, firstCustomer(shop));
  for (const key of [placeKeys.find, placeKeys.stock, placeKeys.day]) await hands.press(key);
  await expect(page).toHaveURL(/#\/day$/);
  await page.goBack();
  await expect(page).toHaveURL(/#\/stock$/);
  await page.goBack();
  await page.goBack();
  await atStep(page, 'number');
  // Out of the page altogether and in again.
  await page.goto('about:blank');
  await page.goBack();
  await atStep(page, 'number');
});

test('F12 in the middle of a visit: another clerk finds it where it was', async ({ page, shop }) => {
  const hands = await giveHands(page);
  const tap = await tapDesk(page);
  await openShop(hands, shop.desk().url, shop);
  await startVisit(hands, 'nl');
  await checkDocument(hands, firstCustomer(shop));
  const { visitId } = await visitInHand(tap);
  await hands.press('F12');
  await expect(page.locator('#sign-in-title')).toBeVisible();
  const locked = await tap.ask('desk/showVisit', { visitId });
  expect(locked).toMatchObject({ ok: false, error: { code: 'not-signed-in' } });
  await signIn(hands, shop, 1);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await atStep(page, 'number');
  expect((await visitInHand(tap)).visitId).toBe(visitId);
});
