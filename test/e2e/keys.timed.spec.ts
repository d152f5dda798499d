import { expect, test } from './buka-test.ts';
import {
  agreeToQuote,
  atStep,
  checkDocument,
  chooseByDigit,
  chooseReplacement,
  findNumber,
  finishVisit,
  openShop,
  payInCash,
  printPapers,
  proveByPin,
  startVisit,
} from './counter-steps.ts';
import { giveHands } from './hands.ts';
import { goodCustomers } from './known-customers.ts';

test('a replacement and a top-up take few keys, and a slip comes soon after the scan', async ({ page, shop }) => {
  const hands = await giveHands(page);
  const [first, second] = goodCustomers(shop);
  if (!first || !second) throw new Error('too few customers');
  await openShop(hands, shop.desk().url, shop);

  const beforeReplacement = hands.keysPressed();
  await startVisit(hands, first.language);
  const scannedAt = Date.now();
  await checkDocument(hands, first);
  await findNumber(hands, first);
  await proveByPin(hands, first);
  await chooseReplacement(hands, first);
  await agreeToQuote(hands);
  await payInCash(hands);
  await finishVisit(hands);
  await printPapers(hands, 2);
  const slipAfterMs = Date.now() - scannedAt;
  const replacementKeys = hands.keysPressed() - beforeReplacement;

  const beforeTopUp = hands.keysPressed();
  await startVisit(hands, second.language);
  await hands.press('0');
  await findNumber(hands, second);
  await atStep(page, 'choose');
  await chooseByDigit(hands, 2);
  await agreeToQuote(hands);
  await payInCash(hands);
  await finishVisit(hands);
  await printPapers(hands, 1);
  const topUpKeys = hands.keysPressed() - beforeTopUp;

  console.log(
    `Keys: replacement ${replacementKeys}, top-up ${topUpKeys}; scan to slip ${(slipAfterMs / 1_000).toFixed(1)} s`,
  );
  expect(replacementKeys).toBeLessThanOrEqual(25);
  expect(topUpKeys).toBeLessThanOrEqual(12);
});
