import type { ProcedureName } from '../../../shared/contract/desk-contract.ts';
import { productRow, profileRow, voucherRow } from '../feed-rows.ts';
import { newIntent } from '../open-test-desk.ts';
import { makeTd3 } from '../../unit/identity/make-mrz.ts';
import type { Shop } from '../use-cases/open-shop.ts';
import {
  knownRow,
  quickVerifier,
  seenByEye,
  simProduct,
  usualFloat,
  voucherProduct,
} from '../use-cases/visit-steps.ts';
import { secretValues as secrets } from './secrets.ts';

const passportOf = (number: string): string =>
  makeTd3({
    code: 'P',
    state: 'CAN',
    names: `${secrets.scannedSurname}<<${secrets.scannedGivenNames}`,
    number,
    nationality: 'CAN',
    birth: '850731',
    sex: 'F',
    expiry: '330114',
    optional: secrets.nationalNumber,
  }).join('\r');

const licence = `@\n\u001e\rANSI 636012030001DL00000367DLDBA20290603\nDCS${secrets.scannedSurname},\nDCT${secrets.scannedGivenNames}\nDBB19850731\nDAG${secrets.street}\nDAJON\nDAQ${secrets.licenceNumber}\nDCGCAN\n`;

/** What the day leaves behind for the test to look at besides the files. */
export interface PlantedDay {
  readonly clerkId: string;
  readonly slipJob: string;
  readonly newRecoveryKey: string;
  readonly exported: readonly Buffer[];
}

/** A call that may be refused; what matters is what it leaves on the disk. */
type Tell = (name: ProcedureName, input: object) => Promise<unknown>;

/** Gives every secret to the desk by every way that takes it, in right and in wrong calls, and lives a whole day with them. */
export async function plantADay(shop: Shop): Promise<PlantedDay> {
  const tell: Tell = (name, input) => shop.raw(name, { intent: newIntent(), ...input });
  const clerkId = await plantPeople(shop, tell);
  await plantFeed(shop);
  await shop.value('openDay', { intent: newIntent(), float: usualFloat });
  const visitId = (await shop.value('startVisit', { intent: newIntent(), language: 'zh-CN' })).visitId;
  await plantIdentity(shop, tell, visitId);
  await plantNumber(shop, tell, visitId);
  const { receiptJob, slipJob, itemId } = await plantSale(shop, tell, visitId, clerkId);
  const exported = await plantPaper(shop, tell, { receiptJob, slipJob, itemId, clerkId });
  await plantSearches(shop);
  const { recoveryKey } = await shop.value('renewRecoveryKey', { intent: newIntent() });
  return { clerkId, slipJob, newRecoveryKey: recoveryKey ?? '', exported };
}

async function plantPeople(shop: Shop, tell: Tell): Promise<string> {
  const clerkId = await shop.hire(secrets.clerkName, secrets.clerkPin, 'manager');
  await tell('addClerk', { name: `${secrets.clerkName}\u0000`, pin: secrets.clerkPin, role: 'clerk', language: 'en' });
  await tell('signIn', { clerkId, pin: `${secrets.clerkPin}0` });
  await tell('signIn', { clerkId: secrets.clerkName, pin: secrets.clerkPin });
  await tell('changeClerk', { clerkId, pin: secrets.newClerkPin });
  await tell('changeOwnPin', { oldPin: secrets.newClerkPin, newPin: secrets.clerkPin });
  await shop.value('changeClerk', { intent: newIntent(), clerkId, pin: secrets.clerkPin });
  await tell('acceptClock', { [secrets.managerPin]: secrets.managerPin });
  return clerkId;
}

async function plantFeed(shop: Shop): Promise<void> {
  const profile = profileRow(1, {
    iccid: secrets.newIccid,
    activationCode: secrets.activationCode,
    confirmationCode: secrets.confirmationCode,
  });
  await shop.feed({
    profiles: [
      profile,
      profileRow(2),
      profileRow(3),
      { ...profile, activationCode: `LPA:${secrets.activationCode}` },
      { ...profile, iccid: `${secrets.newIccid}0000` },
    ],
    vouchers: [
      voucherRow(voucherProduct, secrets.voucherPin),
      voucherRow(voucherProduct, `${secrets.voucherPin} `),
      voucherRow(voucherProduct, '9990001112223'),
    ],
    snapshots: [
      knownRow(secrets.phone, {
        iccid: secrets.oldIccid,
        holderName: secrets.holderName,
        pinVerifier: quickVerifier(secrets.accountPin),
        registeredContact: secrets.contact,
      }),
      knownRow(secrets.phone.slice(1), { holderName: secrets.holderName, registeredContact: secrets.contact }),
    ],
    products: [productRow(simProduct, 'rogers', 2500)],
  });
  await shop.raw('importFeed', { intent: newIntent(), file: `${secrets.activationCode} ${secrets.voucherPin}` });
}

async function plantIdentity(shop: Shop, tell: Tell, visitId: string): Promise<void> {
  const check = (evidence: object) => tell('verifyIdentity', { visitId, evidence, eye: seenByEye });
  const good = passportOf(secrets.documentNumber);
  await check({ route: 'scan', text: good.replace(secrets.documentNumber, `${secrets.documentNumber.slice(0, -1)}9`) });
  await check({ route: 'scan', text: `${secrets.holderName} ${secrets.documentNumber}` });
  await check({ route: 'scan', text: `%BC${secrets.scannedSurname}^${secrets.nationalNumber}?` });
  await check({ route: 'scan', text: licence });
  await check({
    route: 'typed',
    documentKind: 'passport',
    issuingCountry: 'FRA',
    surname: secrets.typedSurname,
    givenNames: secrets.typedGivenNames,
    expiryDate: '2001-01-01',
  });
  await check({
    route: 'typed',
    documentKind: 'passport',
    issuingCountry: 'FRA',
    surname: secrets.typedSurname,
    givenNames: secrets.typedGivenNames,
  });
  await check({ route: 'eye-only', documentKind: secrets.documentNumber });
  await shop.value('verifyIdentity', {
    intent: newIntent(),
    visitId,
    evidence: { route: 'scan', text: good },
    eye: seenByEye,
  });
}

async function plantNumber(shop: Shop, tell: Tell, visitId: string): Promise<void> {
  for (const msisdn of [secrets.phone, '(416) 555-9274', '416.555.9274', `${secrets.phone}999999999`, secrets.imei])
    await tell('findNumber', { visitId, msisdn });
  await tell('findNumber', { visitId, msisdn: secrets.phone, brandId: 'bell' });
  await tell('findNumber', { visitId, msisdn: secrets.phone, brandId: secrets.contact });
  await tell('findNumber', { visitId, msisdn: secrets.phone, oldIccid: `${secrets.oldIccid}99999` });
  await tell('findNumber', { visitId, oldIccid: secrets.oldIccid });
  const { numberSeq } = await shop.value('findNumber', { intent: newIntent(), visitId, msisdn: '416-555-9274' });
  const prove = (proof: object) => tell('confirmSecondFactor', { visitId, numberSeq, proof });
  await prove({ factor: 'account-pin', pin: `${secrets.accountPin}1` });
  await prove({ factor: 'old-device', iccid: secrets.newIccid });
  await prove({ factor: 'old-device', iccid: secrets.oldIccid });
  await prove({ factor: 'registered-contact', contact: secrets.contact });
  await shop.value('confirmSecondFactor', {
    intent: newIntent(),
    visitId,
    numberSeq,
    proof: { factor: 'account-pin', pin: secrets.accountPin },
  });
}

async function plantSale(
  shop: Shop,
  tell: Tell,
  visitId: string,
  clerkId: string,
): Promise<{ receiptJob: string; slipJob: string; itemId: string }> {
  const [itemId, topUp] = [newIntent(), newIntent()];
  await shop.value('quoteVisit', {
    intent: newIntent(),
    visitId,
    items: [
      { itemId, productId: simProduct },
      { itemId: topUp, productId: voucherProduct },
    ],
  });
  const phone = { showsEid: true, boughtInMainlandChina: false };
  const issue = { visitId, itemId, reason: 'stolen', phone, approval: { clerkId, pin: secrets.clerkPin } } as const;
  await tell('issueReplacement', { ...issue, eid: `${secrets.eid}1` });
  await tell('issueReplacement', { ...issue, imei: `${secrets.imei}12` });
  await tell('issueReplacement', { ...issue, eid: secrets.eid, approval: { clerkId, pin: secrets.accountPin } });
  await shop.value('issueReplacement', {
    intent: newIntent(),
    ...issue,
    eid: `EID:${secrets.eid}`,
    imei: secrets.imei,
  });
  await shop.value('sellTopUp', { intent: newIntent(), visitId, itemId: topUp });
  await tell('takePayment', { visitId, tender: { kind: 'card', amountMinor: 100, reference: '4111 1111 1111 1111' } });
  await shop.value('takePayment', { intent: newIntent(), visitId, tender: { kind: 'cash', tenderedMinor: 10_000 } });
  const { prints } = await shop.value('finishVisit', { intent: newIntent(), visitId });
  const [receiptJob = '', slipJob = ''] = prints.map((print) => print.jobId);
  return { receiptJob, slipJob, itemId };
}

async function plantPaper(
  shop: Shop,
  tell: Tell,
  sale: { receiptJob: string; slipJob: string; itemId: string; clerkId: string },
): Promise<readonly Buffer[]> {
  const approval = { clerkId: sale.clerkId, pin: secrets.clerkPin };
  for (const jobId of [sale.receiptJob, sale.slipJob]) {
    for (const mode of ['fails', 'away', 'prints'] as const) {
      shop.printer.mode = mode;
      await tell('printDocument', { jobId, approval });
    }
  }
  await tell('reprintDocument', {
    jobId: sale.slipJob,
    showSecret: true,
    approval: { ...approval, pin: secrets.voucherPin.slice(0, 12) },
  });
  const copy = await shop.value('reprintDocument', {
    intent: newIntent(),
    jobId: sale.slipJob,
    showSecret: true,
    approval,
  });
  await shop.value('printDocument', { intent: newIntent(), jobId: copy.jobId });
  const exported: Buffer[] = [];
  for (const jobId of [sale.receiptJob, sale.slipJob]) {
    const { pdfBase64 } = await shop.value('exportDocument', {
      intent: newIntent(),
      jobId,
      showSecret: true,
      approval,
    });
    exported.push(Buffer.from(pdfBase64, 'base64'));
  }
  const again = await shop.value('reissueCode', {
    intent: newIntent(),
    itemId: sale.itemId,
    reason: 'photographed',
    approval,
  });
  await shop.value('printDocument', { intent: newIntent(), jobId: again.prints[0]?.jobId ?? '' });
  return exported;
}

async function plantSearches(shop: Shop): Promise<void> {
  const searches = [
    ['msisdn', secrets.phone],
    ['msisdn', secrets.eid],
    ['iccid', secrets.newIccid],
    ['iccid', secrets.imei],
    ['receipt', secrets.holderName],
    ['last-four', secrets.accountPin],
  ] as const;
  for (const [field, text] of searches) await shop.raw('findReceipts', { by: { field, text } });
}
