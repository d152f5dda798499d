import { expect, test } from 'vitest';
import type { ProcedureCall, ProcedureName } from '../../../shared/contract/desk-contract.ts';
import { managerPin, newIntent } from '../open-test-desk.ts';
import type { Shop } from './open-shop.ts';
import { readFacts, readHeadSeq } from './read-facts.ts';
import {
  accountPin,
  findNumber,
  issueInput,
  openStockedShop,
  passport,
  quotedReplacement,
  scanOf,
  seenByEye,
  sellReplacement,
  simProduct,
  startVisit,
  voucherProduct,
} from './visit-steps.ts';

interface Made {
  readonly name: ProcedureName;
  readonly input: { readonly intent: string };
  readonly answer: unknown;
}

/** Calls, remembers, and calls the same at once again: the answer must be the same and nothing may be added. */
function createRecorder(shop: Shop): {
  readonly made: Made[];
  act<Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>): Promise<never>;
} {
  const made: Made[] = [];
  return {
    made,
    act: async (name, input) => {
      const answer = await shop.value(name, input);
      made.push({ name, input: input as Made['input'], answer });
      await expectSame(shop, { name, input: input as Made['input'], answer });
      return answer as never;
    },
  };
}

/** What is told once stays told once, what was read from a document is gone after a while, and a number is shown as it stands now. */
function comparable(name: ProcedureName, answer: unknown): unknown {
  if (name === 'renewRecoveryKey') return 'told once';
  if (name === 'verifyIdentity') return { ...(answer as object), person: 'gone' };
  if (name === 'findNumber') return { ...(answer as object), secondFactor: 'as it stands' };
  return answer;
}

async function expectSame(shop: Shop, { name, input, answer }: Made): Promise<void> {
  const [before, head] = [readFacts(shop.dataDir), readHeadSeq(shop.dataDir)];
  const again = await shop.raw(name, input);
  expect(again, name).toMatchObject({ ok: true });
  expect(comparable(name, again.ok ? again.value : null), name).toEqual(comparable(name, answer));
  expect(readHeadSeq(shop.dataDir), name).toBe(head);
  expect(readFacts(shop.dataDir), name).toEqual(before);
}

/** A whole day in which every writing procedure succeeds once. */
async function liveADay(shop: Shop, { act }: ReturnType<typeof createRecorder>): Promise<void> {
  const intent = newIntent;
  await act('changeSettings', { intent: intent(), settings: { ...shop.setUpInput.settings, varianceLimitMinor: 700 } });
  await act('addClerk', { intent: intent(), name: 'Wei', pin: '918273', role: 'manager', language: 'zh-CN' });
  const { clerkId } = (await shop.value('listClerks', {})).find((clerk) => clerk.name === 'Wei') ?? { clerkId: '' };
  await act('changeClerk', { intent: intent(), clerkId, language: 'fr' });
  await act('renewRecoveryKey', { intent: intent() });
  await act('changeOwnPin', { intent: intent(), oldPin: managerPin, newPin: '605142' });
  await shop.value('changeOwnPin', { intent: intent(), oldPin: '605142', newPin: managerPin });
  await act('acceptClock', { intent: intent() });
  await keepWaitingList(shop, act);
  const approval = { clerkId, pin: '918273' };
  const visitId = intent();
  await act('startVisit', { intent: visitId, language: 'fr' });
  await act('verifyIdentity', { intent: intent(), visitId, evidence: scanOf(passport), eye: seenByEye });
  const { numberSeq } = (await act('findNumber', { intent: intent(), visitId, msisdn: '416-555-0123' })) as {
    numberSeq: number;
  };
  await act('confirmSecondFactor', {
    intent: intent(),
    visitId,
    numberSeq,
    proof: { factor: 'account-pin', pin: accountPin },
  });
  const [sim, topUp, dropped] = [intent(), intent(), intent()];
  const wish = (itemId: string, productId: string) => ({ itemId, productId });
  await act('quoteVisit', {
    intent: intent(),
    visitId,
    items: [wish(sim, simProduct), wish(topUp, voucherProduct), wish(dropped, voucherProduct)],
  });
  await act('issueReplacement', issueInput(visitId, sim));
  await act('sellTopUp', { intent: intent(), visitId, itemId: topUp });
  await act('sellTopUp', { intent: intent(), visitId, itemId: dropped });
  await act('withdrawItem', { intent: intent(), visitId, itemId: dropped });
  await act('quoteVisit', { intent: intent(), visitId, items: [wish(sim, simProduct), wish(topUp, voucherProduct)] });
  await act('takePayment', {
    intent: intent(),
    visitId,
    tender: { kind: 'card', amountMinor: 1000, reference: 'T-77' },
  });
  await act('takePayment', { intent: intent(), visitId, tender: { kind: 'cash', tenderedMinor: 5000 } });
  const { prints } = (await act('finishVisit', { intent: intent(), visitId })) as { prints: { jobId: string }[] };
  for (const { jobId } of prints) await act('printDocument', { intent: intent(), jobId });
  const [receipt = { jobId: '' }, slip = { jobId: '' }] = prints;
  await act('reprintDocument', { intent: intent(), jobId: receipt.jobId, showSecret: false });
  await act('exportDocument', { intent: intent(), jobId: slip.jobId, showSecret: true, approval });
  const reissued = (await act('reissueCode', { intent: intent(), itemId: sim, reason: 'burned', approval })) as {
    prints: { jobId: string }[];
  };
  shop.printer.mode = 'hangs';
  void shop.raw('printDocument', { intent: intent(), jobId: reissued.prints[0]?.jobId });
  await new Promise((resolve) => setTimeout(resolve, 20));
  shop.printer.mode = 'prints';
  const voided = await startVisit(shop);
  await act('voidVisit', { intent: intent(), visitId: voided, reason: 'customer-left' });
  await act('countDrawer', { intent: intent(), count: [{ denominationMinor: 2000, count: 7 }] });
  await act('closeDay', { intent: intent(), approval });
}

/** An appointment that is called before its time says ever after that it was not due. */
async function keepWaitingList(shop: Shop, act: ReturnType<typeof createRecorder>['act']): Promise<void> {
  const appointmentAt = new Date(Date.parse(shop.clock.now()) + 3_600_000).toISOString();
  await act('addWaiting', { intent: newIntent(), appointmentAt, language: 'fr', business: 'replacement' });
  await act('callNextWaiting', { intent: newIntent() });
  const waitingId = newIntent();
  await act('addWaiting', { intent: waitingId, appointmentAt: null });
  await act('removeWaiting', { intent: newIntent(), waitingId, why: 'mistake' });
}

test('every writing procedure: the same intent gives the same answer and doubles nothing, at once and after a restart', async () => {
  const shop = await openStockedShop();
  const recorder = createRecorder(shop);
  await liveADay(shop, recorder);
  await shop.restart();
  await shop.signIn(shop.managerId, managerPin);
  expect(new Set(recorder.made.map((made) => made.name)).size).toBeGreaterThan(25);
  for (const made of recorder.made) await expectSame(shop, made);
  // The next day too: an old count or an old payment says what it said then.
  shop.clock.pass(24 * 3_600_000);
  await shop.value('openDay', { intent: newIntent(), float: [{ denominationMinor: 5000, count: 3 }] });
  for (const made of recorder.made) await expectSame(shop, made);
  await shop.close();
});

test('setting up again under the same intent names the desk but not the recovery key; under another it is refused', async () => {
  const shop = await openStockedShop();
  expect(await shop.value('setUpDesk', shop.setUpInput)).toMatchObject({
    deskId: shop.deskId,
    managerId: shop.managerId,
    recoveryKey: null,
  });
  expect((await shop.refusal('setUpDesk', { ...shop.setUpInput, intent: newIntent() })).code).toBe(
    'desk-already-set-up',
  );
  await shop.close();
});

test('signing in again under the same intent needs the PIN again and ends the session before', async () => {
  const shop = await openStockedShop();
  const intent = newIntent();
  const first = await shop.value('signIn', { intent, clerkId: shop.managerId, pin: managerPin });
  const head = readHeadSeq(shop.dataDir);
  const second = await shop.value('signIn', { intent, clerkId: shop.managerId, pin: managerPin });
  expect(readHeadSeq(shop.dataDir)).toBe(head);
  expect(second.session).not.toBe(first.session);
  expect((await shop.raw('showSettings', {}, first.session)).ok).toBe(false);
  expect((await shop.refusal('signIn', { intent, clerkId: shop.managerId, pin: '111222' })).code).toBe('pin-wrong');
  await shop.close();
});

test('a feed is one event however often and by whomever it is brought', async () => {
  const shop = await openStockedShop();
  const feed = {
    format: 'buka-feed',
    version: 1,
    feedId: newIntent(),
    deskId: shop.deskId,
    issuedAt: shop.clock.now(),
    vouchers: [{ productId: voucherProduct, pin: '9990001112223', expiresAt: '2027-01-01T00:00:00.000Z' }],
  };
  const first = await shop.value('importFeed', { intent: newIntent(), file: await shop.seal(feed) });
  const before = readFacts(shop.dataDir);
  expect(await shop.value('importFeed', { intent: newIntent(), file: await shop.seal(feed) })).toEqual(first);
  await shop.restart();
  await shop.signIn(shop.managerId, managerPin);
  expect(await shop.value('importFeed', { intent: newIntent(), file: await shop.seal(feed) })).toEqual(first);
  expect(readFacts(shop.dataDir)).toEqual(before);
  await shop.close();
});

test('the intent of one act used for any other is refused', async () => {
  const shop = await openStockedShop();
  const { visitId, itemId, finished } = await sellReplacement(shop);
  const open = await quotedReplacement(shop, '+14165550123');
  const used = visitId;
  const [jobId = ''] = finished.prints.map((print) => print.jobId);
  const onVisit = { intent: used, visitId: open.visitId };
  const calls: readonly (readonly [ProcedureName, object])[] = [
    ['changeSettings', { intent: used, settings: shop.setUpInput.settings }],
    ['acceptClock', { intent: used }],
    ['renewRecoveryKey', { intent: used }],
    ['runRetention', { intent: used }],
    ['addClerk', { intent: used, name: 'Wei', pin: '918273', role: 'clerk', language: 'en' }],
    ['changeClerk', { intent: used, clerkId: shop.managerId, language: 'fr' }],
    ['changeOwnPin', { intent: used, oldPin: managerPin, newPin: '605142' }],
    ['signIn', { intent: used, clerkId: shop.managerId, pin: managerPin }],
    ['lockDesk', { intent: used, why: 'asked' }],
    ['openDay', { intent: used, float: [] }],
    ['countDrawer', { intent: used, count: [] }],
    ['closeDay', { intent: used }],
    ['startVisit', { intent: itemIdOfEntry(shop), language: 'en' }],
    ['verifyIdentity', { ...onVisit, evidence: scanOf(passport), eye: seenByEye }],
    ['findNumber', { ...onVisit, msisdn: '416-555-0123' }],
    [
      'confirmSecondFactor',
      { ...onVisit, numberSeq: open.numberSeq, proof: { factor: 'account-pin', pin: accountPin } },
    ],
    ['quoteVisit', { ...onVisit, items: [{ itemId: open.itemId, productId: simProduct }] }],
    ['issueReplacement', { ...issueInput(open.visitId, open.itemId), intent: used }],
    ['sellTopUp', { ...onVisit, itemId: open.itemId }],
    ['withdrawItem', { ...onVisit, itemId: open.itemId }],
    ['takePayment', { ...onVisit, tender: { kind: 'cash', tenderedMinor: 5000 } }],
    ['finishVisit', onVisit],
    ['voidVisit', { ...onVisit, reason: 'other' }],
    ['reissueCode', { intent: used, itemId, reason: 'burned' }],
    ['printDocument', { intent: used, jobId }],
    ['confirmPrinted', { intent: used, jobId }],
    ['reprintDocument', { intent: used, jobId, showSecret: false }],
    ['exportDocument', { intent: used, jobId, showSecret: false }],
    ['addWaiting', { intent: used, appointmentAt: null }],
    ['callNextWaiting', { intent: used }],
    ['removeWaiting', { intent: used, waitingId: itemId, why: 'left' }],
  ];
  const before = readFacts(shop.dataDir);
  for (const [name, input] of calls) {
    const answer = await shop.raw(name, input);
    expect(answer.ok ? 'done' : answer.error.code, name).toBe('intent-reused');
  }
  expect(readFacts(shop.dataDir)).toEqual(before);
  await shop.close();
});

/** The id of an entry that started no visit. */
const itemIdOfEntry = (shop: Shop): string => shop.setUpInput.intent;

test('the intent of one act used for another thing of the same kind is refused', async () => {
  const shop = await openStockedShop();
  const second = await shop.hire('Wei', '918273', 'manager');
  const third = await shop.hire('Lan', '736251');
  const approval = { clerkId: second, pin: '918273' };
  const changed = newIntent();
  await shop.value('changeClerk', { intent: changed, clerkId: second, language: 'fr' });
  const refused = async <Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>): Promise<void> => {
    const before = readFacts(shop.dataDir);
    expect((await shop.refusal(name, input)).code, name).toBe('intent-reused');
    expect(readFacts(shop.dataDir)).toEqual(before);
  };
  await refused('changeClerk', { intent: changed, clerkId: third, active: false });
  await refused('changeOwnPin', { intent: changed, oldPin: managerPin, newPin: '605142' });
  const visitId = await startVisit(shop);
  await findNumber(shop, visitId);
  const items = [0, 1].map(() => ({ itemId: newIntent(), productId: voucherProduct }));
  await shop.value('quoteVisit', { intent: newIntent(), visitId, items });
  const [first = { itemId: '' }, other = { itemId: '' }] = items;
  const [sold, withdrawn, paid] = [newIntent(), newIntent(), newIntent()];
  await shop.value('sellTopUp', { intent: sold, visitId, itemId: first.itemId });
  await refused('sellTopUp', { intent: sold, visitId, itemId: other.itemId });
  await shop.value('sellTopUp', { intent: newIntent(), visitId, itemId: other.itemId });
  await shop.value('withdrawItem', { intent: withdrawn, visitId, itemId: other.itemId });
  await refused('withdrawItem', { intent: withdrawn, visitId, itemId: first.itemId });
  await shop.value('quoteVisit', { intent: newIntent(), visitId, items: [{ ...first, productId: voucherProduct }] });
  await shop.value('takePayment', {
    intent: paid,
    visitId,
    tender: { kind: 'card', amountMinor: 100, reference: 'T-1' },
  });
  await refused('takePayment', { intent: paid, visitId, tender: { kind: 'card', amountMinor: 200, reference: 'T-1' } });
  await refused('takePayment', { intent: paid, visitId, tender: { kind: 'card', amountMinor: 100, reference: 'T-2' } });
  await shop.value('voidVisit', { intent: newIntent(), visitId, reason: 'other', approval });

  const sale = await sellReplacement(shop);
  const [receipt = '', slip = ''] = sale.finished.prints.map((print) => print.jobId);
  const exported = newIntent();
  await shop.value('exportDocument', { intent: exported, jobId: receipt, showSecret: true, approval });
  await refused('exportDocument', { intent: exported, jobId: slip, showSecret: true });
  const copied = newIntent();
  await shop.value('reprintDocument', { intent: copied, jobId: receipt, showSecret: true, approval });
  await refused('reprintDocument', { intent: copied, jobId: slip, showSecret: true });
  const printed = newIntent();
  await shop.value('printDocument', { intent: printed, jobId: receipt });
  await refused('printDocument', { intent: printed, jobId: slip });
  await shop.close();
});
