import type { Locator, Page } from '@playwright/test';
import type { DemoCustomer } from '../../shared/contract/shell-contract.ts';
import { languages, type Language } from '../../shared/domain/language.ts';
import { expect } from './buka-test.ts';
import type { Hands } from './hands.ts';

/** The six steps of the rail, by their place in it. */
export const steps = { identity: 1, number: 2, choose: 3, quote: 4, pay: 5, done: 6 } as const;

export async function atStep(page: Page, step: keyof typeof steps): Promise<void> {
  // Once the last step is reached, nothing is due any more.
  if (step === 'done') return expect(page.locator('.step').last()).toHaveAttribute('data-state', 'done');
  await expect(page.locator('.step[data-state="now"]')).toHaveText(new RegExp(`^${steps[step]} `));
}

export const paneOf = (page: Page): Locator => page.locator('section.pane');

/** The places that have a key. */
export const placeKeys = {
  counter: 'Control+0',
  find: 'F3',
  stock: 'F4',
  attention: 'F6',
  waiting: 'F7',
  day: 'F8',
  help: 'F1',
} as const;

interface WithClerks {
  readonly clerks: readonly { readonly pin: string }[];
}

export async function signIn({ page, press, type }: Hands, shop: WithClerks, place = 0): Promise<void> {
  const pin = shop.clerks[place]?.pin ?? '';
  await expect(page.locator('.choice').nth(place)).toBeVisible();
  await press(String(place + 1));
  await expect(page.locator('input[type=password]')).toBeFocused();
  await type(pin);
  await press('Enter');
  await expect(page.locator('.frame')).toBeVisible();
}

/** Starts at the sign-in screen and ends at a counter where nobody stands yet. */
export async function openShop(hands: Hands, url: string, shop: WithClerks, place = 0): Promise<void> {
  await hands.page.goto(url);
  await signIn(hands, shop, place);
  await expect(hands.page.locator('.idle-sign')).toBeVisible();
}

/** Tab after Tab, as somebody without a mouse comes to a button that has no key. */
export async function tabTo({ press }: Hands, target: Locator): Promise<void> {
  const isThere = async (): Promise<boolean> =>
    target.evaluate((element) => element === element.ownerDocument.activeElement);
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await isThere()) return;
    await press('Tab');
  }
  throw new Error('no number of Tabs leads there');
}

const languageChoices = (page: Page): Locator => page.locator('.language-choice button');

/** The language of the screens, by keyboard. */
export async function chooseLanguage(hands: Hands, language: Language): Promise<void> {
  const button = languageChoices(hands.page).nth(languages.indexOf(language));
  await tabTo(hands, button);
  await hands.press('Enter');
  await expect(hands.page.locator('html')).toHaveAttribute('lang', language);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

export async function startVisit({ page, press }: Hands, customerLanguage: Language): Promise<void> {
  await press('F2');
  await expect(page.locator('.sheet .choice')).toHaveCount(languages.length);
  await press(String(languages.indexOf(customerLanguage) + 1));
  await atStep(page, 'identity');
}

export async function checkDocument(hands: Hands, customer: DemoCustomer): Promise<void> {
  await hands.scan(`${customer.passportScan}\r`);
  await expect(hands.page.locator('.read-back')).toBeVisible();
  await judgeByEye(hands);
}

/** In Belgium the carrier’s own tool identifies, and the desk keeps its reference. */
export async function checkByOperatorTool(hands: Hands, reference: string): Promise<void> {
  const { page, press, type } = hands;
  await expect(paneOf(page).locator('.choice')).toHaveCount(4);
  await press('1');
  await expect(paneOf(page).locator('.choice')).toHaveCount(3);
  await press('1');
  await expect(paneOf(page).locator('input')).toBeFocused();
  await type(reference);
  await press('Enter');
  await judgeByEye(hands);
}

async function judgeByEye({ page, press }: Hands): Promise<void> {
  await expect(paneOf(page).locator('.choice')).toHaveCount(3);
  for (const [place, digit] of ['1', '2', '3'].entries()) {
    await press(digit);
    await expect(paneOf(page).locator('.choice').nth(place)).toHaveAttribute('aria-pressed', 'true');
  }
  await press('Enter');
  await atStep(page, 'number');
}

export async function findNumber({ page, press, type }: Hands, customer: DemoCustomer): Promise<void> {
  await expect(page.locator('input[type=tel]')).toBeFocused();
  await type(nationalNumber(customer));
  await press('Enter');
}

export const nationalNumber = ({ msisdn }: DemoCustomer): string =>
  msisdn.startsWith('+1') ? msisdn.slice(2) : msisdn.replace('+32', '0');

export async function proveByPin({ page, press, type }: Hands, customer: DemoCustomer): Promise<void> {
  await expect(paneOf(page).locator('.choice')).toHaveCount(3);
  await press('1');
  await expect(page.locator('input[type=password]')).toBeFocused();
  await type(customer.accountPin);
  await press('Enter');
  await atStep(page, 'choose');
}

/** Lost, with the EID scanned from the new phone. */
export async function chooseReplacement({ page, press, scan }: Hands, customer: DemoCustomer): Promise<void> {
  await expect(paneOf(page).locator('.choice').first()).toBeVisible();
  await press('1');
  await expect(paneOf(page).locator('.choice')).toHaveCount(5);
  await press('1');
  await expect(page.locator('input[inputmode=numeric]')).toBeFocused();
  await scan(`${customer.eid}\r`);
  await expect(paneOf(page).locator('.notice[data-kind=good]')).toContainText(customer.eid.slice(-4));
  await press('1');
  await expect(page.locator('.choice[aria-pressed=true]')).toHaveCount(1);
}

export async function chooseByDigit({ page, press }: Hands, digit: number): Promise<void> {
  await press(String(digit));
  await expect(
    paneOf(page)
      .locator('.choice')
      .nth(digit - 1),
  ).toHaveAttribute('aria-pressed', 'true');
}

export async function agreeToQuote({ page, press }: Hands): Promise<void> {
  await atStep(page, 'choose');
  await press('Enter');
  await atStep(page, 'quote');
  await press('Enter');
  await atStep(page, 'pay');
}

/** The exact amount in cash, which stands in the field already. */
export async function payInCash({ page, press }: Hands): Promise<void> {
  await expect(page.locator('input[inputmode=decimal]')).toBeFocused();
  await press('Control+Enter');
  await expect(page.locator('.figure.change')).toBeVisible();
}

export async function finishVisit({ page, press }: Hands): Promise<void> {
  await press('Control+Enter');
  await atStep(page, 'done');
}

export async function printPapers({ page, press }: Hands, papers: number): Promise<void> {
  await press('Enter');
  await expect(page.locator('.paper-page')).toHaveCount(papers, { timeout: 20_000 });
  await expect(paneOf(page).locator('.notice[data-kind=good]')).toBeVisible();
}

/** Up to the step of the money, with a replacement on the ticket. */
export async function comeToPayment(hands: Hands, customer: DemoCustomer): Promise<void> {
  await startVisit(hands, customer.language);
  await checkDocument(hands, customer);
  await findNumber(hands, customer);
  await proveByPin(hands, customer);
  await chooseReplacement(hands, customer);
  await agreeToQuote(hands);
}
