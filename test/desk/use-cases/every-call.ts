import type { ProcedureCall, ProcedureName } from '../../../shared/contract/desk-contract.ts';
import { newIntent, managerPin } from '../open-test-desk.ts';
import type { Shop } from './open-shop.ts';
import { seenByEye, usualFloat, voucherProduct } from './visit-steps.ts';

type EveryCall = { readonly [Name in ProcedureName]: ProcedureCall<Name> };

/** A well-formed call of every procedure; whether it may be carried out is another question. */
export function makeEveryCall(shop: Shop): EveryCall {
  const intent = newIntent();
  const onVisit = { intent, visitId: newIntent() };
  const onItem = { ...onVisit, itemId: newIntent() };
  const onJob = { intent, jobId: newIntent() };
  return {
    setUpDesk: { ...shop.setUpInput, intent },
    showDesk: {},
    showSettings: {},
    changeSettings: { intent, settings: shop.setUpInput.settings },
    acceptClock: { intent },
    renewRecoveryKey: { intent },
    runRetention: { intent },
    addClerk: { intent, role: 'clerk', name: 'Jo', pin: '918273', language: 'fr' },
    changeClerk: { intent, clerkId: newIntent(), language: 'nl' },
    changeOwnPin: { intent, oldPin: managerPin, newPin: '736251' },
    listClerks: {},
    signIn: { intent, clerkId: newIntent(), pin: managerPin },
    lockDesk: { intent, why: 'asked' },
    openDay: { intent, float: usualFloat },
    showDay: {},
    countDrawer: { intent, count: usualFloat },
    closeDay: { intent },
    startVisit: { intent, language: 'en' },
    verifyIdentity: { ...onVisit, evidence: { route: 'eye-only', documentKind: 'passport' }, eye: seenByEye },
    findNumber: { ...onVisit, msisdn: '416-555-0123', oldIccid: '8930272000000000017', brandId: 'rogers' },
    confirmSecondFactor: { ...onVisit, numberSeq: 1, proof: { factor: 'account-pin', pin: '1234' } },
    quoteVisit: { ...onVisit, items: [{ itemId: newIntent(), productId: voucherProduct }] },
    issueReplacement: {
      ...onItem,
      reason: 'lost',
      eid: '89049032123451234512345678901235',
      imei: '490154203237518',
      phone: { showsEid: true, boughtInMainlandChina: false },
    },
    sellTopUp: onItem,
    withdrawItem: onItem,
    takePayment: { ...onVisit, tender: { kind: 'card', amountMinor: 100, reference: 'T-1' } },
    finishVisit: onVisit,
    voidVisit: { ...onVisit, reason: 'other' },
    showVisit: { visitId: newIntent() },
    listOpenVisits: {},
    reissueCode: { intent, itemId: newIntent(), reason: 'burned' },
    listPrintJobs: {},
    printDocument: onJob,
    confirmPrinted: onJob,
    reprintDocument: { ...onJob, showSecret: false },
    exportDocument: { ...onJob, showSecret: false },
    listQueue: {},
    listAttention: {},
    settleAttention: { intent, attentionId: 'deferred/none' },
    findReceipts: { by: { field: 'last-four', text: '0123' } },
    importFeed: { intent, file: 'no feed' },
    gaugeStock: {},
    listProducts: { language: 'en' },
    listWaiting: {},
    addWaiting: { intent, appointmentAt: null, language: 'nl', business: 'top-up' },
    callNextWaiting: { intent },
    removeWaiting: { intent, waitingId: newIntent(), why: 'left' },
  };
}

/** Who may call what, written down a second time so that a change of the contract is noticed. */
export const openToAnyone: readonly ProcedureName[] = ['setUpDesk', 'showDesk', 'listClerks', 'signIn'];

export const forManagers: readonly ProcedureName[] = [
  'changeSettings',
  'acceptClock',
  'renewRecoveryKey',
  'addClerk',
  'changeClerk',
  'settleAttention',
];
