import { expect, test } from './buka-test.ts';
import { atStep, comeToPayment, nationalNumber, openShop, paneOf, startVisit } from './counter-steps.ts';
import { tapDesk } from './desk-tap.ts';
import { giveHands } from './hands.ts';
import { firstCustomer } from './known-customers.ts';

/** A licence of Ontario as its PDF417 holds it: line ends, a record separator, control characters. */
const licence = [
  '@\n\u001E\rANSI 636012030001DL00000367DLDBA20290603',
  'DCSTESTER,',
  'DCTMARY,ANN',
  'DBB19960603',
  'DBC1',
  'DAG12 EXAMPLE ST',
  'DAJON',
  'DAQT1234-56789-60603',
  'DCGCAN\n',
].join('\n');

test('a PDF417 with line ends inside is one scan, and none of its Enters presses anything', async ({ page, shop }) => {
  const hands = await giveHands(page, { gapMs: 10 });
  await openShop(hands, shop.desk().url, shop);
  await startVisit(hands, 'en');
  await hands.scan(`${licence}\r`);
  await expect(page.locator('.read-back')).toContainText('TESTER');
  await expect(page.locator('.read-back')).toContainText('MARY ANN');
  await atStep(page, 'identity');
  await expect(page.locator('.choice[aria-pressed=true]')).toHaveCount(0);
});

test('a reader that sends one line at a time', async ({ page, shop }) => {
  const hands = await giveHands(page);
  await openShop(hands, shop.desk().url, shop);
  await startVisit(hands, 'en');
  const [first = '', second = ''] = firstCustomer(shop).passportScan.split('\r');
  await hands.scan(`${first}\r`);
  await page.waitForTimeout(700);
  // Half a document is not shown as one.
  await expect(page.locator('.read-back')).toHaveCount(0);
  await hands.scan(`${second}\r`);
  await expect(page.locator('.read-back')).toContainText(firstCustomer(shop).name.split(' ').at(-1) ?? '');
  await atStep(page, 'identity');
});

test('a number typed as fast as the page takes it, and Enter at once, is no scan', async ({ page, shop }) => {
  const hands = await giveHands(page);
  const customer = firstCustomer(shop);
  await openShop(hands, shop.desk().url, shop);
  await startVisit(hands, 'en');
  await hands.press('0');
  await expect(page.locator('input[type=tel]')).toBeFocused();
  await page.keyboard.type(nationalNumber(customer));
  await page.keyboard.press('Enter');
  await atStep(page, 'choose');
  await expect(paneOf(page).locator('h1')).toContainText(customer.msisdn.slice(-4));
  await expect(page.locator('.message-line')).toBeEmpty();
});

test('a scan in the middle of typing leaves what was typed and lets it be gone on with', async ({ page, shop }) => {
  const hands = await giveHands(page);
  const customer = firstCustomer(shop);
  const number = nationalNumber(customer);
  await openShop(hands, shop.desk().url, shop);
  await startVisit(hands, 'en');
  await hands.press('0');
  const field = page.locator('input[type=tel]');
  await expect(field).toBeFocused();
  await page.keyboard.type(number.slice(0, 4), { delay: 60 });
  await page.waitForTimeout(160);
  await hands.scan(`${customer.passportScan}\r`);
  await expect(field).toHaveValue(number.slice(0, 4));
  await page.keyboard.type(number.slice(4), { delay: 60 });
  await expect(field).toHaveValue(number);
  await page.keyboard.press('Enter');
  await atStep(page, 'choose');
});

test('two scans at once: one after the other both are heard, run together neither is', async ({ page, shop }) => {
  const hands = await giveHands(page, { gapMs: 10 });
  const customer = firstCustomer(shop);
  await openShop(hands, shop.desk().url, shop);
  await startVisit(hands, 'en');
  await hands.scan(`${customer.passportScan}\r`);
  await page.waitForTimeout(250);
  await hands.scan(`${customer.eid}\r`);
  await expect(page.locator('.read-back')).toContainText(customer.name.split(' ').at(-1) ?? '');
  await expect(page.locator('.message-line')).toHaveAttribute('data-kind', 'plain');
  await hands.press('Escape');
  await expect(page.locator('.read-back')).toHaveCount(0);
  await Promise.all([hands.scan(`${customer.eid}\r`), hands.scan(`${customer.eid}\r`)]);
  await expect(page.locator('.message-line')).toHaveAttribute('data-kind', 'warn');
  await atStep(page, 'identity');
  await expect(page.locator('.read-back')).toHaveCount(0);
});

test('a burst of garbage changes nothing, not even where money is taken', async ({ page, shop }) => {
  const hands = await giveHands(page, { gapMs: 8 });
  const tap = await tapDesk(page);
  const customer = firstCustomer(shop);
  await openShop(hands, shop.desk().url, shop);
  const garbage = 'K7;=Q+9/a\rX3.-zz\t?W2:ee\r0^\r11\rPq,<<_\r'.repeat(3);
  await startVisit(hands, 'en');
  await hands.scan(garbage);
  await expect(page.locator('.message-line')).toHaveAttribute('data-kind', 'warn');
  await atStep(page, 'identity');
  await hands.press('Control+Delete');
  await expect(paneOf(page).locator('.choice')).toHaveCount(5);
  await hands.press('2');
  await expect(page.locator('.choice')).toHaveCount(0);
  await hands.press('Enter');
  await comeToPayment(hands, customer);
  const before = await tap.value<{ readonly head: { readonly seq: number } }>('desk/showDesk', {});
  await hands.scan(garbage);
  await page.waitForTimeout(500);
  await atStep(page, 'pay');
  const after = await tap.value<{ readonly head: { readonly seq: number } }>('desk/showDesk', {});
  expect(after.head.seq).toBe(before.head.seq);
});

test('a megabyte in a field is cut, and the page stays quick', async ({ page, shop }) => {
  const hands = await giveHands(page);
  const devTools = await page.context().newCDPSession(page);
  await openShop(hands, shop.desk().url, shop);
  await startVisit(hands, 'en');
  await hands.press('0');
  const field = page.locator('input[type=tel]');
  await expect(field).toBeFocused();
  await devTools.send('Input.insertText', { text: '4165550100'.repeat(100_000) });
  await expect.poll(async () => (await field.inputValue()).length).toBeLessThanOrEqual(40);
  const startedAt = Date.now();
  await page.keyboard.press('Enter');
  await expect(paneOf(page).locator('[role=alert] .notice-code')).toHaveText('msisdn-invalid');
  expect(Date.now() - startedAt).toBeLessThan(2_000);
  await hands.press('F3');
  const search = page.locator('main input').first();
  await expect(search).toBeFocused();
  await devTools.send('Input.insertText', { text: 'ß一'.repeat(50_000) });
  await expect.poll(async () => (await search.inputValue()).length).toBeLessThanOrEqual(60);
});

/** What breaks programs: direction marks, joiners, halves of pairs, marks without a letter, controls, look-alikes, markup. */
const hostileTexts = [
  '\u202E0105556143\u202C',
  '4\u200D1\u200B6\uFEFF555',
  '\uD83D',
  '\u0000\u0007\u001B[31m',
  'a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
  '٤١٦٥٥٥',
  '<img src=x onerror=alert(1)>',
  "'; DROP TABLE entry; --",
  '{0} {name, plural, one {x}}',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
];

test('hostile Unicode is a wrong number and no more', async ({ page, shop }) => {
  const hands = await giveHands(page);
  const devTools = await page.context().newCDPSession(page);
  await openShop(hands, shop.desk().url, shop);
  await startVisit(hands, 'en');
  await hands.press('0');
  const field = page.locator('input[type=tel]');
  for (const text of hostileTexts) {
    await expect(field).toBeFocused();
    await field.fill('');
    await devTools.send('Input.insertText', { text });
    await page.keyboard.press('Enter');
    if ((await field.count()) > 0 && (await field.inputValue()).trim() !== '')
      await expect(paneOf(page).locator('.notice-code')).toHaveText(/^[a-z-]+$/);
    await atStep(page, 'number');
  }
  await expect(page.locator('main img')).toHaveCount(0);
});
