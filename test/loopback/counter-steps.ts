import type { ProcedureCall, ProcedureValue } from '../../shared/contract/desk-contract.ts';
import type { DemoCustomer } from '../../shared/contract/shell-contract.ts';
import { newIntent } from '../desk/open-test-desk.ts';
import type { TestWindow } from './test-window.ts';

type Desk = 'desk' | 'training';

export const seenByEye = { photo: true, name: true, original: true };

/** Somebody whose visit goes smoothly. */
export async function goodCustomer(window: TestWindow, desk: Desk = 'desk'): Promise<DemoCustomer> {
  const shown = await window.shellValue('showShell', {});
  const found = (desk === 'desk' ? shown.demo : shown.training)?.customers.find(({ story }) => story === 'good');
  if (!found) throw new Error('no customer');
  return found;
}

export const replacementOf = ({ brandId }: DemoCustomer): string => `${brandId}-replacement-cad`;

/** The steps of a visit up to its quote, each with the input that was sent. */
export async function quotedVisit(window: TestWindow, customer: DemoCustomer, desk: Desk = 'desk') {
  const visitId = newIntent();
  await window.value('startVisit', { intent: visitId, language: customer.language }, desk);
  await window.value(
    'verifyIdentity',
    { intent: newIntent(), visitId, evidence: { route: 'scan', text: customer.passportScan }, eye: seenByEye },
    desk,
  );
  const { numberSeq } = await window.value(
    'findNumber',
    { intent: newIntent(), visitId, msisdn: customer.msisdn },
    desk,
  );
  await window.value(
    'confirmSecondFactor',
    { intent: newIntent(), visitId, numberSeq, proof: { factor: 'account-pin', pin: customer.accountPin } },
    desk,
  );
  const itemId = newIntent();
  const quote: ProcedureCall<'quoteVisit'> = {
    intent: newIntent(),
    visitId,
    items: [{ itemId, productId: replacementOf(customer) }],
  };
  const quoted = await window.value('quoteVisit', quote, desk);
  return { visitId, itemId, quote, cashDueMinor: quoted.cashDueMinor };
}

export const issueInput = (visitId: string, itemId: string, eid: string): ProcedureCall<'issueReplacement'> => ({
  intent: newIntent(),
  visitId,
  itemId,
  reason: 'lost',
  eid,
  phone: { showsEid: true, boughtInMainlandChina: false },
});

/** A whole replacement, from the greeting to the paper that waits for the printer. */
export async function sellReplacement(window: TestWindow, desk: Desk = 'desk'): Promise<ProcedureValue<'finishVisit'>> {
  const customer = await goodCustomer(window, desk);
  const { visitId, itemId, cashDueMinor } = await quotedVisit(window, customer, desk);
  await window.value('issueReplacement', issueInput(visitId, itemId, customer.eid), desk);
  const tender = { kind: 'cash', tenderedMinor: cashDueMinor } as const;
  await window.value('takePayment', { intent: newIntent(), visitId, tender }, desk);
  return window.value('finishVisit', { intent: newIntent(), visitId }, desk);
}
