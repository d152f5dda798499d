import type { ProcedureCall } from '../../../shared/contract/desk-contract.ts';
import { cashPartDue } from '../../../shared/domain/cash-rounding.ts';
import { quickTenders } from '../../../shared/domain/change.ts';
import { makeEid, passportScan, residenceCardScan } from './demo-documents.ts';
import type { DemoPerson } from './demo-people.ts';
import type { DemoRandom } from './demo-random.ts';
import type { DemoShop } from './demo-shop.ts';
import type { DemoTill } from './demo-till.ts';

/** The hands of a clerk: the steps that every visit is made of, each one call of the desk. */
export interface DemoCounter {
  start(person: DemoPerson): Promise<string>;
  identify(
    visitId: string,
    person: DemoPerson,
    how?: 'passport' | 'residence-card' | 'typed' | 'eye-only' | 'expired-passport',
  ): Promise<void>;
  find(visitId: string, person: DemoPerson): Promise<number>;
  provePin(visitId: string, person: DemoPerson, numberSeq: number): Promise<void>;
  quote(visitId: string, productIds: readonly string[]): Promise<readonly string[]>;
  issue(visitId: string, itemId: string, options?: Partial<ProcedureCall<'issueReplacement'>>): Promise<string>;
  topUp(visitId: string, itemId: string): Promise<void>;
  payCash(visitId: string): Promise<void>;
  payCard(visitId: string, amountMinor?: number): Promise<void>;
}

const eye = { photo: true, name: true, original: true };

export function createDemoCounter(shop: DemoShop, till: DemoTill, random: DemoRandom): DemoCounter {
  const { ask, newIntent, pack, clock } = shop;
  let phones = 0;
  const dueOf = async (visitId: string): Promise<{ readonly totalMinor: number; readonly paidMinor: number }> => {
    const visit = await ask('showVisit', { visitId });
    return { totalMinor: visit.quote?.totals.totalMinor ?? 0, paidMinor: visit.paidMinor };
  };
  return {
    async start(person) {
      clock.pass(1 + random.below(9));
      const visitId = newIntent();
      await ask('startVisit', { intent: visitId, language: person.language });
      return visitId;
    },
    async identify(visitId, person, how = 'passport') {
      clock.pass(1);
      const evidence = evidenceOf(shop, person, how);
      const approval = how === 'expired-passport' ? { approval: shop.approvalBy(0) } : {};
      await ask('verifyIdentity', { intent: newIntent(), visitId, evidence, eye, ...approval });
    },
    async find(visitId, person) {
      const spoken =
        pack.country === 'CA' ? person.msisdn.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3') : person.msisdn;
      return (await ask('findNumber', { intent: newIntent(), visitId, msisdn: spoken })).numberSeq;
    },
    async provePin(visitId, person, numberSeq) {
      const proof = { factor: 'account-pin', pin: person.accountPin } as const;
      await ask('confirmSecondFactor', { intent: newIntent(), visitId, numberSeq, proof });
    },
    async quote(visitId, productIds) {
      const items = productIds.map((productId) => ({ itemId: newIntent(), productId }));
      await ask('quoteVisit', { intent: newIntent(), visitId, items });
      return items.map((item) => item.itemId);
    },
    async issue(visitId, itemId, options = {}) {
      clock.pass(1);
      phones += 1;
      const issued = await ask('issueReplacement', {
        intent: newIntent(),
        visitId,
        itemId,
        reason: 'lost',
        eid: `EID:${makeEid(phones)}`,
        imei: '490154203237518',
        phone: { showsEid: true, boughtInMainlandChina: false },
        ...options,
      });
      return issued.outcome;
    },
    topUp: async (visitId, itemId) => {
      await ask('sellTopUp', { intent: newIntent(), visitId, itemId });
    },
    async payCash(visitId) {
      const { totalMinor, paidMinor } = await dueOf(visitId);
      const { cashDueMinor } = cashPartDue(totalMinor, paidMinor, pack.country);
      const [exact = cashDueMinor, ...more] = quickTenders(cashDueMinor);
      const tenderedMinor = random.pick([exact, ...more]);
      const paid = await ask('takePayment', { intent: newIntent(), visitId, tender: { kind: 'cash', tenderedMinor } });
      till.take(tenderedMinor - (paid.settlement?.changeMinor ?? 0));
    },
    async payCard(visitId, amountMinor) {
      const { totalMinor, paidMinor } = await dueOf(visitId);
      const reference = `TERM-${random.letters('0123456789', 6)}`;
      const tender = {
        kind: random.pick(['card', 'card', 'alipay', 'apple-pay'] as const),
        amountMinor: amountMinor ?? totalMinor - paidMinor,
        reference,
      };
      await ask('takePayment', { intent: newIntent(), visitId, tender });
    },
  };
}

/** In Belgium the operator's own tool identifies; the desk keeps its reference. */
function evidenceOf(shop: DemoShop, person: DemoPerson, how: string): ProcedureCall<'verifyIdentity'>['evidence'] {
  if (shop.pack.identity.identificationOnlineOnly) {
    return {
      route: 'operator-tool',
      documentKind: 'passport',
      operatorReference: `OP-${person.msisdn.slice(-4)}-${shop.newIntent().slice(0, 8)}`,
    };
  }
  switch (how) {
    case 'residence-card':
      return { route: 'scan', text: residenceCardScan(person) };
    case 'typed':
      return {
        route: 'typed',
        documentKind: 'passport',
        issuingCountry: 'CAN',
        surname: person.surname,
        givenNames: person.givenNames,
        expiryDate: '2033-01-14',
      };
    case 'eye-only':
      return { route: 'eye-only', documentKind: 'passport' };
    default:
      return { route: 'scan', text: passportScan(person, { expired: how === 'expired-passport' }) };
  }
}
