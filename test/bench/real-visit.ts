import { setImmediate } from 'node:timers/promises';
import type { ProcedureCall, ProcedureName, ProcedureValue } from '../../shared/contract/desk-contract.ts';
import { newIntent } from '../desk/open-test-desk.ts';
import type { DeskCaller } from './bench-desk.ts';

/** One customer: a lost phone, a new profile and a top-up, paid in cash. */
export interface Customer {
  readonly msisdn: string;
  readonly eid: string;
}

export const replacementProduct = 'rogers-replacement-cad';
export const voucherProduct = 'rogers-top-up-voucher-2500-cad';

export const passport = [
  'PPCANMARTIN<<SARAH<<<<<<<<<<<<<<<<<<<<<<<<<<',
  'P123456AA0CAN9008010F3301144<<<<<<<<<<<<<<06',
].join('\r');

/** Every step of a visit, in the order in which the counter takes them. */
export const visitSteps = [
  'startVisit',
  'verifyIdentity',
  'findNumber',
  'confirmSecondFactor',
  'quoteVisit',
  'issueReplacement',
  'sellTopUp',
  'takePayment',
  'finishVisit',
] as const satisfies readonly ProcedureName[];

export type VisitStep = (typeof visitSteps)[number];

/** Is told how long each step took, from the call to the answer. */
export type StepWatch = (step: VisitStep, tookMs: number) => void;

/**
 * Takes one customer through a whole visit, each step through `dispatch`.
 * @param beforeFinish runs between the payment and the finish, outside of every figure.
 */
export async function makeRealVisit(
  desk: DeskCaller,
  customer: Customer,
  watch: StepWatch = () => undefined,
  beforeFinish: () => void = () => undefined,
): Promise<ProcedureValue<'finishVisit'>> {
  const step = async <Step extends VisitStep>(
    name: Step,
    input: ProcedureCall<Step>,
  ): Promise<ProcedureValue<Step>> => {
    const startedAt = performance.now();
    const value = await desk.value(name, input);
    watch(name, performance.now() - startedAt);
    // At a counter the next step comes by itself, never in the same breath.
    await setImmediate();
    return value;
  };
  const [visitId, replacement, topUp] = [newIntent(), newIntent(), newIntent()];
  const onVisit = () => ({ intent: newIntent(), visitId });
  await step('startVisit', { intent: visitId, language: 'zh-CN' });
  await step('verifyIdentity', {
    ...onVisit(),
    evidence: { route: 'scan', text: passport },
    eye: { photo: true, name: true, original: true },
  });
  const { numberSeq } = await step('findNumber', { ...onVisit(), msisdn: customer.msisdn });
  await step('confirmSecondFactor', { ...onVisit(), numberSeq, proof: { factor: 'account-pin', pin: '7391' } });
  const quote = await step('quoteVisit', {
    ...onVisit(),
    items: [
      { itemId: replacement, productId: replacementProduct },
      { itemId: topUp, productId: voucherProduct },
    ],
  });
  await step('issueReplacement', {
    ...onVisit(),
    itemId: replacement,
    reason: 'lost',
    eid: customer.eid,
    phone: { showsEid: true, boughtInMainlandChina: false },
  });
  await step('sellTopUp', { ...onVisit(), itemId: topUp });
  await step('takePayment', { ...onVisit(), tender: { kind: 'cash', tenderedMinor: quote.cashDueMinor } });
  beforeFinish();
  return step('finishVisit', onVisit());
}
