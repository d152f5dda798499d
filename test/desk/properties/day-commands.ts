import fc from 'fast-check';
import type { ProcedureName } from '../../../shared/contract/desk-contract.ts';
import { newIntent } from '../open-test-desk.ts';
import type { Shop } from '../use-cases/open-shop.ts';
import { accountPin, passport, seenByEye, usualFloat } from '../use-cases/visit-steps.ts';
import {
  approvalOf,
  closeTheDay,
  count,
  finish,
  goBackToWork,
  minute,
  pay,
  pick,
  prepare,
  prove,
  quoteAndPrepare,
  sell,
  signIn,
  visitOf,
} from './day-acts.ts';
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

const small = fc.nat({ max: 5 });

const printing =
  (name: ProcedureName, more: object = {}) =>
  (index: number, choice: number): DayCommand =>
    command(`${name} ${index} ${choice}`, async (model, shop) => {
      const input = { intent: newIntent(), jobId: pick(model.jobs, index, newIntent()), ...more };
      const approval = name === 'confirmPrinted' ? {} : approvalOf(model, choice);
      const showSecret = name === 'reprintDocument' || name === 'exportDocument' ? { showSecret: choice > 2 } : {};
      await act(shop, model, name, { ...input, ...showSecret, ...approval });
    });

const selling = fc
  .tuple(fc.array(small, { minLength: 1, maxLength: 3 }), small)
  .map(([chosen, choice]) =>
    command(`sell ${chosen.join('+')} ${choice}`, (model, shop) =>
      sell(shop, model, chosen, approvalOf(model, choice)),
    ),
  );

const backToWork = fc.constant(command('back to work', (model, shop) => goBackToWork(shop, model)));

/** Everything that may happen at a counter, the right and the wrong, in any order; a sale more often than the rest. */
export const dayCommands: fc.Arbitrary<DayCommand>[] = [
  ...[1, 2, 3, 4, 5, 6].map(() => selling),
  ...[1, 2, 3, 4].map(() => backToWork),
  fc.constant(command('close the day', (model, shop) => closeTheDay(shop, model))),
  fc.constant(
    command('openDay', (model, shop) =>
      act(shop, model, 'openDay', { intent: newIntent(), float: usualFloat } as never),
    ),
  ),
  fc.constant(
    command('startVisit', (model, shop) =>
      act(shop, model, 'startVisit', { intent: newIntent(), language: 'nl' } as never),
    ),
  ),
  fc.tuple(small, fc.boolean()).map(([index, isGood]) =>
    command(`identify ${index} ${isGood}`, (model, shop) =>
      act(shop, model, 'verifyIdentity', {
        intent: newIntent(),
        visitId: visitOf(model, index),
        evidence: { route: 'scan', text: isGood ? passport : passport.replace('AA0', 'AA1') },
        eye: seenByEye,
      } as never),
    ),
  ),
  fc.tuple(small, small).map(([index, number]) =>
    command(`findNumber ${index} ${number}`, (model, shop) =>
      act(shop, model, 'findNumber', {
        intent: newIntent(),
        visitId: visitOf(model, index),
        msisdn: pick(phoneNumbers, number, ''),
      } as never),
    ),
  ),
  fc
    .tuple(small, fc.boolean())
    .map(([index, isRight]) =>
      command(`prove ${index} ${isRight}`, (model, shop) =>
        prove(shop, model, visitOf(model, index), isRight ? accountPin : '0000'),
      ),
    ),
  fc
    .tuple(small, fc.array(small, { minLength: 1, maxLength: 3 }), small)
    .map(([index, chosen, choice]) =>
      command(`quote ${index} ${chosen.join('+')}`, (model, shop) =>
        quoteAndPrepare(shop, model, visitOf(model, index), chosen, approvalOf(model, choice)),
      ),
    ),
  fc
    .tuple(small, small)
    .map(([index, choice]) =>
      command(`prepare ${index}`, (model, shop) =>
        prepare(shop, model, model.items.length - 1 - index, approvalOf(model, choice)),
      ),
    ),
  small.map((index) =>
    command(`withdraw ${index}`, (model, shop) => {
      const { visitId, itemId } = pick(model.items, index, { visitId: newIntent(), itemId: newIntent(), isSim: true });
      return act(shop, model, 'withdrawItem', { intent: newIntent(), visitId, itemId } as never);
    }),
  ),
  fc
    .tuple(small, small)
    .map(([index, way]) =>
      command(`pay ${index} ${way}`, (model, shop) => pay(shop, model, visitOf(model, index), way)),
    ),
  small.map((index) => command(`finish ${index}`, (model, shop) => finish(shop, model, visitOf(model, index)))),
  small.map((index) =>
    command(`void ${index}`, (model, shop) =>
      act(shop, model, 'voidVisit', { intent: newIntent(), visitId: visitOf(model, index), reason: 'other' } as never),
    ),
  ),
  fc.boolean().map((isExact) => command(`count ${isExact}`, (model, shop) => count(shop, model, isExact))),
  small.map((choice) =>
    command(`closeDay ${choice}`, (model, shop) =>
      act(shop, model, 'closeDay', { intent: newIntent(), ...approvalOf(model, choice) }),
    ),
  ),
  fc.tuple(small, small).map(([index, choice]) =>
    command(`reissue ${index}`, (model, shop) =>
      act(shop, model, 'reissueCode', {
        intent: newIntent(),
        itemId: pick(model.items, index, { visitId: '', itemId: newIntent(), isSim: true }).itemId,
        reason: 'burned',
        ...approvalOf(model, choice),
      } as never),
    ),
  ),
  fc.tuple(small, small).map(([index, choice]) => printing('printDocument')(index, choice)),
  fc.tuple(small, small).map(([index, choice]) => printing('printDocument', { nothingCameOut: true })(index, choice)),
  fc.tuple(small, small).map(([index, choice]) => printing('confirmPrinted')(index, choice)),
  fc.tuple(small, small).map(([index, choice]) => printing('reprintDocument')(index, choice)),
  fc.tuple(small, small).map(([index, choice]) => printing('exportDocument')(index, choice)),
  fc
    .boolean()
    .map((isWell) =>
      command(`printer ${isWell}`, async (_model, shop) => void (shop.printer.mode = isWell ? 'prints' : 'fails')),
    ),
  fc.constant(command('stock', (model, shop) => bringStock(shop, model))),
  small.map((choice) => command(`signIn ${choice}`, (model, shop) => signIn(shop, model, choice))),
  fc
    .constantFrom(1, 20, 90, 25 * 60)
    .map((minutes) => command(`pass ${minutes} min`, async (_model, shop) => shop.clock.pass(minutes * minute))),
  fc
    .constantFrom(-150, -5, 5, 150)
    .map((minutes) => command(`jump ${minutes} min`, async (_model, shop) => shop.clock.jump(minutes * minute))),
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
  fc.constantFrom(null, -30, 0, 45, 24 * 60).map((minutes) =>
    command(`wait ${minutes}`, (model, shop) => {
      const appointmentAt =
        minutes === null ? null : new Date(Date.parse(shop.clock.now()) + minutes * minute).toISOString();
      return act(shop, model, 'addWaiting', { intent: newIntent(), appointmentAt } as never);
    }),
  ),
  fc.constant(command('call the next', (model, shop) => act(shop, model, 'callNextWaiting', { intent: newIntent() }))),
  small.map((index) =>
    command(`leave the line ${index}`, (model, shop) => {
      const waitingId = pick(model.waiting, index, newIntent());
      return act(shop, model, 'removeWaiting', { intent: newIntent(), waitingId, why: 'left' } as never);
    }),
  ),
  fc.constant(command('retention', (model, shop) => act(shop, model, 'runRetention', { intent: newIntent() }))),
  fc.nat({ max: 40 }).map((index) => repeatCall(index)),
  fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })).map(([index, other]) => reuseIntent(index, other)),
];
