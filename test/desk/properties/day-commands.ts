import fc from 'fast-check';
import type { ProcedureName } from '../../../shared/contract/desk-contract.ts';
import { newIntent } from '../open-test-desk.ts';
import type { Shop } from '../use-cases/open-shop.ts';
import { accountPin, directProduct, passport, seenByEye, simProduct, usualFloat, voucherProduct } from '../use-cases/visit-steps.ts';
import { act, bringStock, phoneNumbers, type DayModel } from './day-model.ts';
import { repeatCall, reuseIntent } from './repeat-commands.ts';

export type DayCommand = fc.AsyncCommand<DayModel, Shop>;

/** A command that may always be tried: what the desk refuses is as much of the test as what it does. */
export function command(label: string, run: (model: DayModel, shop: Shop) => Promise<unknown>): DayCommand {
  return {
    check: () => true,
    run: async (model, shop) => {
      await run(model, shop);
    },
    toString: () => label,
  };
}

/** One of the ids the model knows; an id of nothing when it knows none. */
export const pick = <Value>(values: readonly Value[], index: number, otherwise: Value): Value => values.at(-1 - (index % Math.max(1, values.length))) ?? otherwise;

const visitOf = (model: DayModel, index: number): string => pick(model.visits, index, newIntent());

const minute = 60_000;
const small = fc.nat({ max: 5 });
const products = [simProduct, voucherProduct, directProduct];

const approvalOf = (model: DayModel, choice: number) => {
  const person = model.clerks[choice % 3];
  return person ? { approval: { clerkId: person.clerkId, pin: choice > 3 ? '000001' : person.pin } } : {};
};

async function quoteAndPrepare(shop: Shop, model: DayModel, visitId: string, chosen: readonly number[], approval: object): Promise<void> {
  const items = chosen.map((choice) => ({ itemId: newIntent(), productId: products[choice % products.length] ?? simProduct }));
  await act(shop, model, 'quoteVisit', { intent: newIntent(), visitId, items } as never);
  for (const { itemId, productId } of items) {
    model.items.push({ visitId, itemId, isSim: productId === simProduct });
    await prepare(shop, model, model.items.length - 1, approval);
  }
}

async function prepare(shop: Shop, model: DayModel, index: number, approval: object): Promise<void> {
  const item = model.items[index];
  if (!item) return;
  const { visitId, itemId } = item;
  const input = { intent: newIntent(), visitId, itemId };
  const phone = { showsEid: true, boughtInMainlandChina: false };
  if (item.isSim) await act(shop, model, 'issueReplacement', { ...input, reason: 'lost', phone, ...approval } as never);
  else await act(shop, model, 'sellTopUp', input);
}

async function finish(shop: Shop, model: DayModel, visitId: string): Promise<void> {
  const known = await shop.call('showVisit', { visitId });
  const answer = await act(shop, model, 'finishVisit', { intent: newIntent(), visitId } as never);
  if (!answer.ok) return;
  const after = known.ok ? await shop.value('showVisit', { visitId }) : null;
  model.receipts += 1;
  model.receiptsMinor += after?.quote?.totals.totalMinor ?? 0;
  model.drawerMinor += after?.settlement?.cashDueMinor ?? 0;
}

/** What is still to pay, or an amount that is wrong on purpose. */
async function pay(shop: Shop, model: DayModel, visitId: string, way: number): Promise<void> {
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
  await act(shop, model, 'takePayment', { intent: newIntent(), visitId, tender: tenders[way % tenders.length] } as never);
}

async function sell(shop: Shop, model: DayModel, chosen: readonly number[], approval: object): Promise<void> {
  const started = await act(shop, model, 'startVisit', { intent: newIntent(), language: 'fr' } as never);
  if (!started.ok) return;
  const visitId = visitOf(model, 0);
  await act(shop, model, 'verifyIdentity', { intent: newIntent(), visitId, evidence: { route: 'scan', text: passport }, eye: seenByEye } as never);
  await act(shop, model, 'findNumber', { intent: newIntent(), visitId, msisdn: pick(phoneNumbers, chosen[0] ?? 0, ''), brandId: 'rogers' } as never);
  await prove(shop, model, visitId, accountPin);
  await quoteAndPrepare(shop, model, visitId, chosen, approval);
  await pay(shop, model, visitId, 0);
  await finish(shop, model, visitId);
}

const prove = (shop: Shop, model: DayModel, visitId: string, pin: string) =>
  act(shop, model, 'confirmSecondFactor', { intent: newIntent(), visitId, numberSeq: model.numbers.get(visitId)?.at(-1) ?? 1, proof: { factor: 'account-pin', pin } } as never);

async function count(shop: Shop, model: DayModel, isExact: boolean): Promise<void> {
  // Counted down with the pieces of the currency; what no coin can make stays a variance.
  let left = isExact ? model.drawerMinor : 0;
  const pieces = [10_000, 2000, 500, 100, 25, 5].map((denominationMinor) => {
    const pieceCount = Math.min(10_000, Math.floor(left / denominationMinor));
    left -= pieceCount * denominationMinor;
    return { denominationMinor, count: pieceCount };
  });
  await act(shop, model, 'countDrawer', { intent: newIntent(), count: pieces } as never);
}

async function signIn(shop: Shop, model: DayModel, choice: number): Promise<void> {
  const person = model.clerks[choice % 2];
  const answer = await shop.call('signIn', { intent: newIntent(), clerkId: person?.clerkId ?? '', pin: person?.pin ?? '' });
  if (answer.ok) shop.session = answer.value.session;
}

const printing = (name: ProcedureName, more: object = {}) => (index: number, choice: number): DayCommand =>
  command(`${name} ${index} ${choice}`, async (model, shop) => {
    const input = { intent: newIntent(), jobId: pick(model.jobs, index, newIntent()), ...more };
    const approval = name === 'confirmPrinted' ? {} : approvalOf(model, choice);
    const showSecret = name === 'reprintDocument' || name === 'exportDocument' ? { showSecret: choice > 2 } : {};
    await act(shop, model, name, { ...input, ...showSecret, ...approval } as never);
  });

/** Somebody who may mend what stands in the way: signs in, stands by the clock, closes an old day and opens the new one. */
async function goBackToWork(shop: Shop, model: DayModel): Promise<void> {
  await signIn(shop, model, 0);
  await act(shop, model, 'acceptClock', { intent: newIntent() });
  const day = await shop.call('showDay', {});
  const opened = await act(shop, model, 'openDay', { intent: newIntent(), float: usualFloat } as never);
  if (!opened.ok && day.ok && day.value.state !== 'closed') await closeTheDay(shop, model);
}

async function voidAll(shop: Shop, model: DayModel): Promise<void> {
  const open = await shop.call('listOpenVisits', {});
  for (const { visitId } of open.ok ? open.value : []) await act(shop, model, 'voidVisit', { intent: newIntent(), visitId, reason: 'other', ...approvalOf(model, 1) } as never);
}

async function closeTheDay(shop: Shop, model: DayModel): Promise<void> {
  await voidAll(shop, model);
  await count(shop, model, true);
  await act(shop, model, 'closeDay', { intent: newIntent(), ...approvalOf(model, 1) } as never);
  shop.clock.pass(20 * 60 * minute);
  await act(shop, model, 'openDay', { intent: newIntent(), float: usualFloat } as never);
}

const selling = fc
  .tuple(fc.array(small, { minLength: 1, maxLength: 3 }), small)
  .map(([chosen, choice]) => command(`sell ${chosen} ${choice}`, (model, shop) => sell(shop, model, chosen, approvalOf(model, choice))));

const backToWork = fc.constant(command('back to work', (model, shop) => goBackToWork(shop, model)));

/** Everything that may happen at a counter, the right and the wrong, in any order; a sale more often than the rest. */
export const dayCommands: fc.Arbitrary<DayCommand>[] = [
  ...[1, 2, 3, 4, 5, 6].map(() => selling),
  ...[1, 2, 3, 4].map(() => backToWork),
  fc.constant(command('close the day', (model, shop) => closeTheDay(shop, model))),
  fc.constant(command('openDay', (model, shop) => act(shop, model, 'openDay', { intent: newIntent(), float: usualFloat } as never))),
  fc.constant(command('startVisit', (model, shop) => act(shop, model, 'startVisit', { intent: newIntent(), language: 'nl' } as never))),
  fc.tuple(small, fc.boolean()).map(([index, isGood]) =>
    command(`identify ${index} ${isGood}`, (model, shop) =>
      act(shop, model, 'verifyIdentity', { intent: newIntent(), visitId: visitOf(model, index), evidence: { route: 'scan', text: isGood ? passport : passport.replace('AA0', 'AA1') }, eye: seenByEye } as never),
    ),
  ),
  fc.tuple(small, small).map(([index, number]) =>
    command(`findNumber ${index} ${number}`, (model, shop) => act(shop, model, 'findNumber', { intent: newIntent(), visitId: visitOf(model, index), msisdn: pick(phoneNumbers, number, '') } as never)),
  ),
  fc.tuple(small, fc.boolean()).map(([index, isRight]) => command(`prove ${index} ${isRight}`, (model, shop) => prove(shop, model, visitOf(model, index), isRight ? accountPin : '0000'))),
  fc.tuple(small, fc.array(small, { minLength: 1, maxLength: 3 }), small).map(([index, chosen, choice]) =>
    command(`quote ${index} ${chosen}`, (model, shop) => quoteAndPrepare(shop, model, visitOf(model, index), chosen, approvalOf(model, choice))),
  ),
  fc.tuple(small, small).map(([index, choice]) => command(`prepare ${index}`, (model, shop) => prepare(shop, model, model.items.length - 1 - index, approvalOf(model, choice)))),
  small.map((index) =>
    command(`withdraw ${index}`, (model, shop) => {
      const { visitId, itemId } = pick(model.items, index, { visitId: newIntent(), itemId: newIntent(), isSim: true });
      return act(shop, model, 'withdrawItem', { intent: newIntent(), visitId, itemId } as never);
    }),
  ),
  fc.tuple(small, small).map(([index, way]) => command(`pay ${index} ${way}`, (model, shop) => pay(shop, model, visitOf(model, index), way))),
  small.map((index) => command(`finish ${index}`, (model, shop) => finish(shop, model, visitOf(model, index)))),
  small.map((index) => command(`void ${index}`, (model, shop) => act(shop, model, 'voidVisit', { intent: newIntent(), visitId: visitOf(model, index), reason: 'other' } as never))),
  fc.boolean().map((isExact) => command(`count ${isExact}`, (model, shop) => count(shop, model, isExact))),
  small.map((choice) => command(`closeDay ${choice}`, (model, shop) => act(shop, model, 'closeDay', { intent: newIntent(), ...approvalOf(model, choice) } as never))),
  fc.tuple(small, small).map(([index, choice]) =>
    command(`reissue ${index}`, (model, shop) => act(shop, model, 'reissueCode', { intent: newIntent(), itemId: pick(model.items, index, { visitId: '', itemId: newIntent(), isSim: true }).itemId, reason: 'burned', ...approvalOf(model, choice) } as never)),
  ),
  fc.tuple(small, small).map(([index, choice]) => printing('printDocument')(index, choice)),
  fc.tuple(small, small).map(([index, choice]) => printing('printDocument', { nothingCameOut: true })(index, choice)),
  fc.tuple(small, small).map(([index, choice]) => printing('confirmPrinted')(index, choice)),
  fc.tuple(small, small).map(([index, choice]) => printing('reprintDocument')(index, choice)),
  fc.tuple(small, small).map(([index, choice]) => printing('exportDocument')(index, choice)),
  fc.boolean().map((isWell) => command(`printer ${isWell}`, async (_model, shop) => void (shop.printer.mode = isWell ? 'prints' : 'fails'))),
  fc.constant(command('stock', (model, shop) => bringStock(shop, model))),
  small.map((choice) => command(`signIn ${choice}`, (model, shop) => signIn(shop, model, choice))),
  fc.constantFrom(1, 20, 90, 25 * 60).map((minutes) => command(`pass ${minutes} min`, async (_model, shop) => shop.clock.pass(minutes * minute))),
  fc.constantFrom(-150, -5, 5, 150).map((minutes) => command(`jump ${minutes} min`, async (_model, shop) => shop.clock.jump(minutes * minute))),
  fc.constant(
    command('accept the clock', async (model, shop) => {
      await signIn(shop, model, 0);
      await act(shop, model, 'acceptClock', { intent: newIntent() });
    }),
  ),
  fc.nat({ max: 3 }).map((choice) =>
    command(`restart ${choice}`, async (model, shop) => {
      await shop.restart();
      if (choice > 0) await signIn(shop, model, choice);
    }),
  ),
  fc.constant(command('retention', (model, shop) => act(shop, model, 'runRetention', { intent: newIntent() }))),
  fc.nat({ max: 40 }).map((index) => repeatCall(index)),
  fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })).map(([index, other]) => reuseIntent(index, other)),
];
