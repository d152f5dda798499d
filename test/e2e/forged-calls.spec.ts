import { randomUUID } from 'node:crypto';
import { isRefusalCode } from '../../shared/domain/refusal.ts';
import { expect, test } from './buka-test.ts';
import { comeToPayment, openShop } from './counter-steps.ts';
import { lastEntry, visitInHand } from './desk-facts.ts';
import { tapDesk, type DeskTap } from './desk-tap.ts';
import { giveHands } from './hands.ts';
import { firstCustomer } from './known-customers.ts';

const eye = { photo: true, name: true, original: true };

/** Every step of a visit, complete in itself. */
function stepsOf(visitId: string): readonly (readonly [string, object])[] {
  const on = (): object => ({ intent: randomUUID(), visitId });
  const itemId = randomUUID();
  return [
    ['verifyIdentity', { ...on(), evidence: { route: 'eye-only', documentKind: 'passport' }, eye }],
    ['findNumber', { ...on(), msisdn: '4165550100' }],
    ['confirmSecondFactor', { ...on(), numberSeq: 1, proof: { factor: 'account-pin', pin: '1234' } }],
    ['quoteVisit', { ...on(), items: [{ itemId, productId: 'any' }] }],
    ['issueReplacement', { ...on(), itemId, reason: 'lost', phone: { showsEid: true, boughtInMainlandChina: false } }],
    ['sellTopUp', { ...on(), itemId }],
    ['withdrawItem', { ...on(), itemId }],
    ['takePayment', { ...on(), tender: { kind: 'cash', tenderedMinor: 5_000 } }],
    ['finishVisit', on()],
    ['voidVisit', { ...on(), reason: 'other' }],
  ];
}

async function expectRefused(tap: DeskTap, name: string, input: object, code?: string): Promise<void> {
  const answer = await tap.ask(`desk/${name}`, input);
  expect(answer.ok, name).toBe(false);
  if (answer.ok) return;
  expect(isRefusalCode(answer.error.code), `${name}: ${answer.error.code}`).toBe(true);
  if (code !== undefined) expect(answer.error.code, name).toBe(code);
}

test('a page that lies gets coded refusals, and nothing is doubled', async ({ page, shop }) => {
  const hands = await giveHands(page);
  const tap = await tapDesk(page);

  await test.step('before anybody signed in', async () => {
    await page.goto(shop.desk().url);
    await expect(page.locator('#sign-in-title')).toBeVisible();
    for (const [name, input] of stepsOf(randomUUID())) await expectRefused(tap, name, input, 'not-signed-in');
    await expectRefused(tap, 'startVisit', { intent: randomUUID(), language: 'en' }, 'not-signed-in');
  });

  await openShop(hands, shop.desk().url, shop);
  await test.step('a visit that does not exist', async () => {
    const before = await lastEntry(tap);
    for (const [name, input] of stepsOf(randomUUID())) await expectRefused(tap, name, input, 'visit-unknown');
    expect(await lastEntry(tap)).toBe(before);
  });

  await test.step('input that is none', async () => {
    const before = await lastEntry(tap);
    for (const input of [null, 7, 'x', [], { intent: 'no id' }, { visitId: {} }, { __proto__: null }])
      await expectRefused(tap, 'takePayment', input as object, 'input-invalid');
    expect(await lastEntry(tap)).toBe(before);
  });

  await comeToPayment(hands, firstCustomer(shop));
  const { visitId } = await visitInHand(tap);
  await test.step('skipped steps', async () => {
    const second = randomUUID();
    await tap.value('desk/startVisit', { intent: second, language: 'en' });
    const before = await lastEntry(tap);
    const skipped = ['confirmSecondFactor', 'quoteVisit', 'issueReplacement', 'sellTopUp', 'withdrawItem'];
    for (const [name, input] of stepsOf(second))
      if ([...skipped, 'takePayment', 'finishVisit'].includes(name)) await expectRefused(tap, name, input);
    await expectRefused(tap, 'finishVisit', { intent: randomUUID(), visitId }, 'payment-incomplete');
    expect(await lastEntry(tap)).toBe(before);
    await tap.value('desk/voidVisit', { intent: randomUUID(), visitId: second, reason: 'clerk-mistake' });
    await expectRefused(tap, 'finishVisit', { intent: randomUUID(), visitId: second }, 'visit-not-open');
  });

  await test.step('calls sent again, the same and changed', async () => {
    const intent = randomUUID();
    const pay = { intent, visitId, tender: { kind: 'cash', tenderedMinor: 10_000 } };
    const first = await tap.ask('desk/takePayment', pay);
    expect(first.ok).toBe(true);
    const before = await lastEntry(tap);
    for (let again = 0; again < 3; again += 1) expect(await tap.ask('desk/takePayment', pay)).toEqual(first);
    // The intent decides: whatever is written beside it, the money was taken once.
    const changed = await tap.ask('desk/takePayment', { ...pay, tender: { kind: 'cash', tenderedMinor: 99_900 } });
    if (changed.ok) expect(changed).toEqual(first);
    else expect(changed.error.code).toBe('intent-reused');
    await expectRefused(tap, 'finishVisit', { intent, visitId }, 'intent-reused');
    await expectRefused(tap, 'takePayment', { ...pay, intent: randomUUID() }, 'payment-complete');
    expect(await lastEntry(tap)).toBe(before);
    const finish = { intent: randomUUID(), visitId };
    const finished = await tap.ask('desk/finishVisit', finish);
    expect(finished.ok).toBe(true);
    expect(await tap.ask('desk/finishVisit', finish)).toEqual(finished);
    await expectRefused(tap, 'finishVisit', { intent: randomUUID(), visitId }, 'visit-not-open');
    expect(await lastEntry(tap)).toBe(before + 1);
  });
});
