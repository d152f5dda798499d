import type { DemoPerson } from './demo-people.ts';
import type { DemoCounter } from './demo-counter.ts';
import { passportScan } from './demo-documents.ts';
import type { DemoShop } from './demo-shop.ts';

/** Everything a visit of the demonstration may use. Each ends paid, ready to be finished, and answers the visit's id. */
export interface DemoVisitHands {
  readonly shop: DemoShop;
  readonly counter: DemoCounter;
  readonly person: DemoPerson;
  /** The products of the person's own brand. */
  readonly products: { readonly replacement: string; readonly voucher: string; readonly direct: string };
}

export interface DemoVisit {
  readonly name: string;
  /** What head office must tell of the number. */
  readonly account: DemoPerson['account'];
  readonly play: (hands: DemoVisitHands) => Promise<string>;
}

/** A day's variety, in the order in which it comes by; a longer day plays them again with other people. */
export const demoVisits: readonly [DemoVisit, ...DemoVisit[]] = [
  { name: 'replacement-cash', account: 'good', play: playReplacementInCash },
  { name: 'voucher-top-up', account: 'good', play: playVoucher },
  { name: 'replacement-and-top-up-card', account: 'good', play: playReplacementWithTopUp },
  { name: 'direct-top-up', account: 'good', play: playDirectTopUp },
  { name: 'replacement-mixed-tender', account: 'good', play: playMixedTender },
  { name: 'unknown-number-for-review', account: 'unknown-number', play: playUnknownNumber },
  { name: 'customer-left-then-top-up', account: 'good', play: playCustomerLeft },
  { name: 'stolen-phone', account: 'good', play: playStolenPhone },
  { name: 'scan-failed-then-passed', account: 'good', play: playFailedScan },
  { name: 'wrong-brand-then-top-up', account: 'good', play: playWrongBrand },
  { name: 'arrears-then-top-up', account: 'arrears', play: playArrears },
  { name: 'second-swap-approved', account: 'swapped-today', play: playSecondSwap },
  { name: 'wrong-account-pin-then-right', account: 'good', play: playWrongPin },
  { name: 'expired-document-approved', account: 'good', play: playExpiredDocument },
];

async function playReplacementInCash(hands: DemoVisitHands): Promise<string> {
  const visitId = await prepareReplacement(hands, 'passport');
  await hands.counter.payCash(visitId);
  return visitId;
}

async function playVoucher({ counter, person, products }: DemoVisitHands): Promise<string> {
  const visitId = await counter.start(person);
  await counter.find(visitId, person);
  const [itemId = ''] = await counter.quote(visitId, [products.voucher]);
  await counter.topUp(visitId, itemId);
  await counter.payCash(visitId);
  return visitId;
}

async function playReplacementWithTopUp({ counter, person, products }: DemoVisitHands): Promise<string> {
  const visitId = await counter.start(person);
  await counter.identify(visitId, person, 'residence-card');
  const numberSeq = await counter.find(visitId, person);
  await counter.provePin(visitId, person, numberSeq);
  const [replacement = '', voucher = ''] = await counter.quote(visitId, [products.replacement, products.voucher]);
  await counter.issue(visitId, replacement, { reason: 'damaged' });
  await counter.topUp(visitId, voucher);
  await counter.payCard(visitId);
  return visitId;
}

async function playDirectTopUp({ counter, person, products }: DemoVisitHands): Promise<string> {
  const visitId = await counter.start(person);
  await counter.find(visitId, person);
  const [itemId = ''] = await counter.quote(visitId, [products.direct]);
  await counter.topUp(visitId, itemId);
  await counter.payCash(visitId);
  return visitId;
}

async function playMixedTender(hands: DemoVisitHands): Promise<string> {
  const visitId = await prepareReplacement(hands, 'typed', 'new-phone');
  await hands.counter.payCard(visitId, 1003);
  await hands.counter.payCash(visitId);
  return visitId;
}

/** Nobody knows the number: the wish is recorded for review and no profile leaves the stock. */
async function playUnknownNumber({ counter, person, products }: DemoVisitHands): Promise<string> {
  const visitId = await counter.start(person);
  await counter.identify(visitId, person);
  await counter.find(visitId, person);
  const [itemId = ''] = await counter.quote(visitId, [products.replacement]);
  const outcome = await counter.issue(visitId, itemId);
  if (outcome !== 'for-review') throw new Error('a number nobody knows was issued');
  await counter.payCash(visitId);
  return visitId;
}

/** The first customer walks out with a profile already held: it goes back to stock. The next one tops up. */
async function playCustomerLeft(hands: DemoVisitHands): Promise<string> {
  const { shop } = hands;
  const leaving = await prepareReplacement(hands, 'passport');
  await shop.ask('voidVisit', { intent: shop.newIntent(), visitId: leaving, reason: 'customer-left' });
  return playVoucher(hands);
}

async function playStolenPhone(hands: DemoVisitHands): Promise<string> {
  const visitId = await prepareReplacement(hands, 'passport', 'stolen');
  await hands.counter.payCash(visitId);
  return visitId;
}

/** One digit read wrongly is refused and journaled; the second look passes. */
async function playFailedScan(hands: DemoVisitHands): Promise<string> {
  const { shop, counter, person, products } = hands;
  if (shop.pack.identity.identificationOnlineOnly) return playReplacementInCash(hands);
  const visitId = await counter.start(person);
  const evidence = { route: 'scan', text: passportScan(person, { wrongDigit: true }) } as const;
  const eye = { photo: true, name: true, original: true };
  const code = await shop.refusal('verifyIdentity', { intent: shop.newIntent(), visitId, evidence, eye });
  if (code !== 'identity-refused') throw new Error(`a wrong digit answered ${code}`);
  await counter.identify(visitId, person);
  const numberSeq = await counter.find(visitId, person);
  await counter.provePin(visitId, person, numberSeq);
  const [itemId = ''] = await counter.quote(visitId, [products.replacement]);
  await counter.issue(visitId, itemId);
  await counter.payCash(visitId);
  return visitId;
}

/** No replacement across carriers: the customer is told where to go, and tops up their own number. */
async function playWrongBrand(hands: DemoVisitHands): Promise<string> {
  const { shop, counter, person } = hands;
  const visitId = await counter.start(person);
  const brandId = person.brandId === 'freedom' || person.brandId === 'proximus' ? 'base-telenet' : 'freedom';
  const code = await shop.refusal('findNumber', { intent: shop.newIntent(), visitId, msisdn: person.msisdn, brandId });
  if (code !== 'brand-mismatch') throw new Error(`another brand answered ${code}`);
  await shop.ask('voidVisit', { intent: shop.newIntent(), visitId, reason: 'clerk-mistake' });
  return playDirectTopUp(hands);
}

/** An account in arrears gets no new profile until it is paid; credit may still be bought. */
async function playArrears(hands: DemoVisitHands): Promise<string> {
  const { shop, counter, person, products } = hands;
  const visitId = await counter.start(person);
  await counter.identify(visitId, person);
  await counter.find(visitId, person);
  const wish = { itemId: shop.newIntent(), productId: products.replacement };
  const code = await shop.refusal('quoteVisit', { intent: shop.newIntent(), visitId, items: [wish] });
  if (code !== 'arrears-first') throw new Error(`arrears answered ${code}`);
  const [itemId = ''] = await counter.quote(visitId, [products.voucher]);
  await counter.topUp(visitId, itemId);
  await counter.payCash(visitId);
  return visitId;
}

/** The number was swapped this morning: without a second person nothing is issued. */
async function playSecondSwap(hands: DemoVisitHands): Promise<string> {
  const { shop, counter, person, products } = hands;
  const visitId = await counter.start(person);
  await counter.identify(visitId, person);
  const numberSeq = await counter.find(visitId, person);
  await counter.provePin(visitId, person, numberSeq);
  const [itemId = ''] = await counter.quote(visitId, [products.replacement]);
  await counter.issue(visitId, itemId, { approval: shop.approvalBy(0) });
  await counter.payCash(visitId);
  return visitId;
}

async function playWrongPin(hands: DemoVisitHands): Promise<string> {
  const { shop, counter, person, products } = hands;
  const visitId = await counter.start(person);
  await counter.identify(visitId, person);
  const numberSeq = await counter.find(visitId, person);
  const pin = person.accountPin === '0000' ? '1111' : '0000';
  const code = await shop.refusal('confirmSecondFactor', {
    intent: shop.newIntent(),
    visitId,
    numberSeq,
    proof: { factor: 'account-pin', pin },
  });
  if (code !== 'second-factor-wrong') throw new Error(`a wrong account PIN answered ${code}`);
  await counter.provePin(visitId, person, numberSeq);
  const [itemId = ''] = await counter.quote(visitId, [products.replacement]);
  await counter.issue(visitId, itemId);
  await counter.payCash(visitId);
  return visitId;
}

async function playExpiredDocument(hands: DemoVisitHands): Promise<string> {
  const visitId = await prepareReplacement(hands, 'expired-passport');
  await hands.counter.payCash(visitId);
  return visitId;
}

async function prepareReplacement(
  { counter, person, products }: DemoVisitHands,
  document: Parameters<DemoCounter['identify']>[2],
  reason: 'lost' | 'stolen' | 'new-phone' = 'lost',
): Promise<string> {
  const visitId = await counter.start(person);
  await counter.identify(visitId, person, document);
  const numberSeq = await counter.find(visitId, person);
  await counter.provePin(visitId, person, numberSeq);
  const [itemId = ''] = await counter.quote(visitId, [products.replacement]);
  await counter.issue(visitId, itemId, { reason });
  return visitId;
}
