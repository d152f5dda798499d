import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createDemoWindowShop, readDemoMarker } from '../../electron/shells/demo/demo-window-shop.ts';
import { demoClerks } from '../../electron/shells/demo/demo-shop.ts';
import { typeScan } from './type-scan.ts';

export interface PictureOptions {
  readonly language: 'zh-CN' | 'en';
  readonly dataDir: string;
  readonly folder: string;
  readonly tell: (note: string) => void;
}

/** Long enough for a step to be on the disk and on the screen; nobody waits for a picture. */
const settleMs = 450;

/** Plays a day at the demo shop and takes a picture of every screen on the way. */
export async function takePictures(page: Page, options: PictureOptions): Promise<void> {
  let count = 0;
  const take = async (name: string, fullPage = false): Promise<void> => {
    count += 1;
    await page.waitForTimeout(settleMs);
    await page.screenshot({ path: join(options.folder, `${String(count).padStart(2, '0')}-${name}.png`), fullPage });
    options.tell(`${options.language} ${count} ${name}`);
  };
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(settleMs);
    }
  };
  const type = (text: string): Promise<void> => page.keyboard.type(text, { delay: 110 });
  const signIn = async (): Promise<void> => {
    // The manager reads Chinese and the first clerk French: whoever opens this page chose its language, which stays.
    await press('1');
    await type(demoClerks[0].pin);
    await press('Enter');
    await page.waitForTimeout(1_500);
    await page.getByRole('button', { name: options.language === 'en' ? 'English' : '中文' }).click();
  };

  await page.waitForSelector('h1');
  await take('set-up');
  await press('1', 'Enter');
  await page.waitForSelector('text=260418', { timeout: 20_000 });
  await take('sign-in');
  await signIn();
  await take('counter');
  const packId = readDemoMarker(options.dataDir) ?? 'CA-ON';
  const [customer] = createDemoWindowShop(options.dataDir, packId).customers;
  if (!customer) throw new Error('a demo shop without customers');
  await press('F2');
  await take('language');
  await press(options.language === 'en' ? '2' : '1');
  await take('identity');
  await typeScan(page, customer.passportScan);
  await press('1', '2', '3');
  await take('identity-read');
  await press('Enter');
  await take('number');
  await type(customer.msisdn.replace('+1', ''));
  await press('Enter');
  await take('number-known');
  await press('1');
  await type(customer.accountPin);
  await press('Enter');
  await page.waitForTimeout(1_000);
  await take('business');
  await press('1');
  await take('reason');
  await press('1');
  await take('eid');
  await typeScan(page, customer.eid);
  await take('phone');
  await press('1', '2');
  await take('chosen');
  await press('Enter');
  await take('quote');
  await press('F9');
  await take('customer');
  await press('F9', 'Enter');
  await take('payment');
  await type('100');
  await press('Control+Enter');
  await take('change');
  await press('Control+Enter');
  await take('receipt');
  await press('Enter');
  await page.waitForSelector('.paper-page', { timeout: 60_000 });
  await take('papers', true);
  await press('Enter', 'F3');
  await take('find');
  await type(customer.msisdn.slice(-4));
  await take('find-result');
  for (const [key, name] of places) {
    await press(key);
    await page.waitForTimeout(settleMs);
    await take(name);
  }
  await press('F8', 'Enter');
  await take('count');
  await press('F1');
  await press('Control+k');
  await take('commands');
  await press('Escape');
  for (const place of ['clerks', 'settings', 'about']) {
    await page.evaluate(`window.location.hash = '#/${place}'`);
    await take(place);
  }
  await press('F12');
  await take('locked');
  await press('F11');
  await page.waitForTimeout(4_000);
  await take('training');
}

const places = [
  ['F4', 'stock'],
  ['F6', 'attention'],
  ['F7', 'waiting'],
  ['F8', 'day'],
  ['F1', 'help'],
] as const;
