import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import type { DemoCustomer } from '../../shared/contract/shell-contract.ts';
import { hearAcknowledged } from './acknowledged.ts';
import { expect, test } from './buka-test.ts';
import {
  agreeToQuote,
  atStep,
  checkDocument,
  chooseReplacement,
  comeToPayment,
  findNumber,
  finishVisit,
  openShop,
  payInCash,
  proveByPin,
  signIn,
  startVisit,
  steps,
} from './counter-steps.ts';
import { openVisits } from './desk-facts.ts';
import { tapDesk } from './desk-tap.ts';
import { giveHands, type Hands } from './hands.ts';
import { firstCustomer } from './known-customers.ts';

type VisitView = ProcedureValue<'showVisit'>;

// The desk is killed under the page: the page may say that its connection is gone.
test.use({ expectedNoise: ['/rpc'] });
test.describe.configure({ timeout: 120_000 });

/** What must be there for each call that was answered. */
const traces: Readonly<Record<string, (visit: VisitView) => boolean>> = {
  startVisit: () => true,
  verifyIdentity: (visit) => visit.identity !== null,
  findNumber: (visit) => visit.numbers.length === 1,
  confirmSecondFactor: (visit) => visit.numbers[0]?.secondFactor !== null,
  quoteVisit: (visit) => visit.quote !== null,
  issueReplacement: (visit) => visit.prepared.length === 1,
  takePayment: (visit) => visit.settlement !== null,
};

/** The step at which the visit stands again: that of the last record, whatever the page had forgotten. */
function stepOf(visit: VisitView): keyof typeof steps {
  if (visit.settlement || visit.prepared.length > 0) return 'pay';
  if (visit.quote) return 'quote';
  const number = visit.numbers.at(-1);
  if (!visit.identity && !number) return 'identity';
  return number?.secondFactor ? 'choose' : 'number';
}

async function serve(hands: Hands, customer: DemoCustomer): Promise<void> {
  await startVisit(hands, customer.language);
  await checkDocument(hands, customer);
  await findNumber(hands, customer);
  await proveByPin(hands, customer);
  await chooseReplacement(hands, customer);
  await agreeToQuote(hands);
  await payInCash(hands);
}

/** Spread over a visit by this much chance each. */
for (const part of [0, 1, 2, 3]) {
  test(`killed in part ${part + 1} of a visit, the desk comes back to it with all it had acknowledged`, async ({
    page,
    context,
    shop,
  }) => {
    const cutPage = await context.newPage();
    const cutHands = await giveHands(cutPage);
    const acknowledged = hearAcknowledged(cutPage);
    await openShop(cutHands, shop.desk().url, shop);
    const afterMs = Math.round((part + Math.random()) * 1_000);
    const served = serve(cutHands, firstCustomer(shop)).catch(() => 'cut');
    await cutPage.waitForTimeout(afterMs);
    await shop.desk().kill();
    // What is acknowledged counts; what the hands still do meets nobody.
    const names = acknowledged.names().filter((name) => name in traces);
    await cutPage.close();
    await served;
    const { url } = await shop.startAgain();
    const hands = await giveHands(page);
    const tap = await tapDesk(page);
    await page.goto(url);
    await signIn(hands, shop);
    const visits = await openVisits(tap);
    expect(visits, `killed after ${afterMs} ms`).toHaveLength(names.includes('startVisit') ? 1 : visits.length);
    const [visit] = visits;
    if (!visit) return;
    for (const name of names) expect(traces[name]?.(visit), `${name}, killed after ${afterMs} ms`).toBe(true);
    if (stepOf(visit) === 'quote') {
      // Why it is replaced and which phone it is was not recorded yet, so it is asked once more.
      await expect(page.locator('section.pane .choice')).toHaveCount(5);
    }
    await atStep(page, stepOf(visit));
  });
}

test('killed before the papers are printed, it says so and prints them', async ({ page, shop }) => {
  const hands = await giveHands(page);
  await openShop(hands, shop.desk().url, shop);
  await comeToPayment(hands, firstCustomer(shop));
  await payInCash(hands);
  await finishVisit(hands);
  await shop.desk().kill();
  await page.goto('about:blank');
  const { url } = await shop.startAgain();
  await openShop(hands, url, shop);
  const notice = page.locator('main .notice[data-kind=warn]');
  await expect(notice).toBeVisible();
  await hands.press('Alt+p');
  await expect(page.locator('.paper-page')).toHaveCount(2, { timeout: 20_000 });
  await expect(notice).toHaveCount(0);
});
