import { newIntent } from '../open-test-desk.ts';
import type { Shop } from '../use-cases/open-shop.ts';
import {
  accountPin,
  directProduct,
  passport,
  seenByEye,
  simProduct,
  usualFloat,
  voucherProduct,
} from '../use-cases/visit-steps.ts';
import { act, phoneNumbers, type DayModel } from './day-model.ts';

/** One of the ids the model knows; an id of nothing when it knows none. */
export const pick = <Value>(values: readonly Value[], index: number, otherwise: Value): Value =>
  values.at(-1 - (index % Math.max(1, values.length))) ?? otherwise;

export const visitOf = (model: DayModel, index: number): string => pick(model.visits, index, newIntent());

export const minute = 60_000;
const products = [simProduct, voucherProduct, directProduct];

export const approvalOf = (model: DayModel, choice: number) => {
  const person = model.clerks[choice % 3];
  return person ? { approval: { clerkId: person.clerkId, pin: choice > 3 ? '000001' : person.pin } } : {};
};

export async function quoteAndPrepare(
  shop: Shop,
  model: DayModel,
  visitId: string,
  chosen: readonly number[],
  approval: object,
): Promise<void> {
  const items = chosen.map((choice) => ({
    itemId: newIntent(),
    productId: products[choice % products.length] ?? simProduct,
  }));
  await act(shop, model, 'quoteVisit', { intent: newIntent(), visitId, items } as never);
  for (const { itemId, productId } of items) {
    model.items.push({ visitId, itemId, isSim: productId === simProduct });
    await prepare(shop, model, model.items.length - 1, approval);
  }
}

export async function prepare(shop: Shop, model: DayModel, index: number, approval: object): Promise<void> {
  const item = model.items[index];
  if (!item) return;
  const { visitId, itemId } = item;
  const input = { intent: newIntent(), visitId, itemId };
  const phone = { showsEid: true, boughtInMainlandChina: false };
  if (item.isSim) await act(shop, model, 'issueReplacement', { ...input, reason: 'lost', phone, ...approval } as never);
  else await act(shop, model, 'sellTopUp', input);
}

export async function finish(shop: Shop, model: DayModel, visitId: string): Promise<void> {
  const known = await shop.call('showVisit', { visitId });
  const answer = await act(shop, model, 'finishVisit', { intent: newIntent(), visitId } as never);
  if (!answer.ok) return;
  const after = known.ok ? await shop.value('showVisit', { visitId }) : null;
  model.receipts += 1;
  model.receiptsMinor += after?.quote?.totals.totalMinor ?? 0;
  model.drawerMinor += after?.settlement?.cashDueMinor ?? 0;
}

/** What is still to pay, or an amount that is wrong on purpose. */
export async function pay(shop: Shop, model: DayModel, visitId: string, way: number): Promise<void> {
  const shown = await shop.call('showVisit', { visitId });
  const totalMinor = shown.ok ? (shown.value.quote?.totals.totalMinor ?? 0) : 0;
  const reference = `T-${way}`;
  const tenders = [
    { kind: 'cash', tenderedMinor: totalMinor + 1000 },
    { kind: 'cash', tenderedMinor: Math.max(0, totalMinor - 500) },
    { kind: 'card', amountMinor: Math.max(1, totalMinor - 1003), reference },
    { kind: 'card', amountMinor: Math.max(1, totalMinor), reference },
    { kind: 'alipay', amountMinor: totalMinor + 1, reference },
    { kind: 'cash', tenderedMinor: 0 },
  ];
  await act(shop, model, 'takePayment', {
    intent: newIntent(),
    visitId,
    tender: tenders[way % tenders.length],
  } as never);
}

export async function sell(shop: Shop, model: DayModel, chosen: readonly number[], approval: object): Promise<void> {
  const started = await act(shop, model, 'startVisit', { intent: newIntent(), language: 'fr' } as never);
  if (!started.ok) return;
  const visitId = visitOf(model, 0);
  await act(shop, model, 'verifyIdentity', {
    intent: newIntent(),
    visitId,
    evidence: { route: 'scan', text: passport },
    eye: seenByEye,
  } as never);
  await act(shop, model, 'findNumber', {
    intent: newIntent(),
    visitId,
    msisdn: pick(phoneNumbers, chosen[0] ?? 0, ''),
    brandId: 'rogers',
  } as never);
  await prove(shop, model, visitId, accountPin);
  await quoteAndPrepare(shop, model, visitId, chosen, approval);
  await pay(shop, model, visitId, 0);
  await finish(shop, model, visitId);
}

export const prove = (shop: Shop, model: DayModel, visitId: string, pin: string) =>
  act(shop, model, 'confirmSecondFactor', {
    intent: newIntent(),
    visitId,
    numberSeq: model.numbers.get(visitId)?.at(-1) ?? 1,
    proof: { factor: 'account-pin', pin },
  } as never);

export async function count(shop: Shop, model: DayModel, isExact: boolean): Promise<void> {
  // Counted down with the pieces of the currency; what no coin can make stays a variance.
  let left = isExact ? model.drawerMinor : 0;
  const pieces = [10_000, 2000, 500, 100, 25, 5].map((denominationMinor) => {
    const pieceCount = Math.min(10_000, Math.floor(left / denominationMinor));
    left -= pieceCount * denominationMinor;
    return { denominationMinor, count: pieceCount };
  });
  await act(shop, model, 'countDrawer', { intent: newIntent(), count: pieces } as never);
}

export async function signIn(shop: Shop, model: DayModel, choice: number): Promise<void> {
  const person = model.clerks[choice % 2];
  const answer = await shop.call('signIn', {
    intent: newIntent(),
    clerkId: person?.clerkId ?? '',
    pin: person?.pin ?? '',
  });
  if (answer.ok) shop.session = answer.value.session;
}

/** Somebody who may mend what stands in the way: signs in, stands by the clock, closes an old day and opens the new one. */
export async function goBackToWork(shop: Shop, model: DayModel): Promise<void> {
  await signIn(shop, model, 0);
  await act(shop, model, 'acceptClock', { intent: newIntent() });
  const day = await shop.call('showDay', {});
  const opened = await act(shop, model, 'openDay', { intent: newIntent(), float: usualFloat } as never);
  if (!opened.ok && day.ok && day.value.state !== 'closed') await closeTheDay(shop, model);
}

async function voidAll(shop: Shop, model: DayModel): Promise<void> {
  const open = await shop.call('listOpenVisits', {});
  for (const { visitId } of open.ok ? open.value : [])
    await act(shop, model, 'voidVisit', {
      intent: newIntent(),
      visitId,
      reason: 'other',
      ...approvalOf(model, 1),
    } as never);
}

export async function closeTheDay(shop: Shop, model: DayModel): Promise<void> {
  await voidAll(shop, model);
  await count(shop, model, true);
  await act(shop, model, 'closeDay', { intent: newIntent(), ...approvalOf(model, 1) });
  shop.clock.pass(20 * 60 * minute);
  await act(shop, model, 'openDay', { intent: newIntent(), float: usualFloat } as never);
}
