import { copyFileSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import { managerPin, newIntent, openTestDesk, type TestDesk } from '../open-test-desk.ts';
import { productRow, profileRow, snapshotRow, voucherRow } from '../feed-rows.ts';

export const voucherProduct = 'rogers-top-up-voucher-2500-cad';
export const replacementProduct = 'rogers-replacement-cad';
export const clerkPin = '739164';

const passportLines = ['PPCANMARTIN<<SARAH<<<<<<<<<<<<<<<<<<<<<<<<<<', 'P123456AA0CAN9008010F3301144<<<<<<<<<<<<<<06'];
const scannedPassport = passportLines.join('\r');

export interface VariedDay {
  readonly desk: TestDesk;
  readonly closed: ProcedureValue<'closeDay'>;
  readonly clerkId: string;
}

export interface VisitOutcome {
  readonly visitId: string;
  readonly items: readonly string[];
  readonly prints: ProcedureValue<'finishVisit'>['prints'];
}

/** Stock, prices and what is known of two numbers; one row of each kind is bad, so that refusals are on record too. */
export async function stockTheDesk(desk: TestDesk, profiles = 6, vouchers = 5): Promise<void> {
  await desk.importFeed({
    profiles: [
      ...Array.from({ length: profiles }, (_, index) =>
        index % 2 === 0 ? confirmedProfileRow(index + 1) : profileRow(index + 1),
      ),
      profileRow(99, { brandId: 'nobody' }),
    ],
    vouchers: Array.from({ length: vouchers }, (_, index) =>
      voucherRow(voucherProduct, String(4_000_000_000_001 + index)),
    ),
    snapshots: [
      snapshotRow('+14165550123', { iccid: '89302720000000999912', registeredContact: 'sarah@example.com' }),
      snapshotRow('+14165550124', { holderName: 'Sarah Martin', lastSwapAt: '2026-01-05T12:00:00.000Z' }),
      snapshotRow('+14165550125', { standing: 'arrears', arrearsMinor: 4200 }),
    ],
    products: [productRow(replacementProduct, 'rogers', 2500)],
  });
}

/** A profile that asks for a confirmation code when it is put into the phone. */
export function confirmedProfileRow(serial: number, overrides: Readonly<Record<string, unknown>> = {}): object {
  const activationCode = `1$smdp.example.com$K2-${String(serial).padStart(6, '0')}-7QXAB$$1`;
  return profileRow(serial, { activationCode, confirmationCode: `C-${serial}-4711`, ...overrides });
}

/** Opens a visit and brings it to a quote: identity, number, second factor, items. */
export async function quoteReplacement(
  desk: TestDesk,
  msisdn: string,
  products: readonly string[],
): Promise<VisitOutcome> {
  const visitId = newIntent();
  await desk.value('startVisit', { intent: visitId, language: 'fr' });
  const eye = { photo: true, name: true, original: true };
  await desk.value('verifyIdentity', {
    intent: newIntent(),
    visitId,
    evidence: { route: 'scan', text: scannedPassport },
    eye,
  });
  const number = await desk.value('findNumber', { intent: newIntent(), visitId, msisdn, brandId: 'rogers' });
  if (number.known) {
    const proof = { factor: 'account-pin', pin: '7391' } as const;
    await desk.value('confirmSecondFactor', { intent: newIntent(), visitId, numberSeq: number.numberSeq, proof });
  }
  const items = products.map((productId) => ({ itemId: newIntent(), productId }));
  await desk.value('quoteVisit', { intent: newIntent(), visitId, items });
  return { visitId, items: items.map((item) => item.itemId), prints: [] };
}

export function issue(desk: TestDesk, visitId: string, itemId: string): Promise<ProcedureValue<'issueReplacement'>> {
  return desk.value('issueReplacement', {
    intent: newIntent(),
    visitId,
    itemId,
    reason: 'stolen',
    eid: '89049032123451234512345678901235',
    imei: '490154203237518',
    phone: { showsEid: true, boughtInMainlandChina: false },
  });
}

export async function payInCash(desk: TestDesk, visitId: string): Promise<VisitOutcome['prints']> {
  await desk.value('takePayment', { intent: newIntent(), visitId, tender: { kind: 'cash', tenderedMinor: 10_000 } });
  return (await desk.value('finishVisit', { intent: newIntent(), visitId })).prints;
}

/** A replacement with a voucher, paid in cash. */
export async function sellReplacement(desk: TestDesk, msisdn: string): Promise<VisitOutcome> {
  const quoted = await quoteReplacement(desk, msisdn, [replacementProduct, voucherProduct]);
  const [replacement = '', topUp = ''] = quoted.items;
  await issue(desk, quoted.visitId, replacement);
  await desk.value('sellTopUp', { intent: newIntent(), visitId: quoted.visitId, itemId: topUp });
  return { ...quoted, prints: await payInCash(desk, quoted.visitId) };
}

export interface VariedDayOptions {
  /** False for a journal that a program from before the waiting list could have written. */
  readonly withWaitingList?: boolean;
}

/** One day with everything in it that moves a projection: sales, voids, reissue, copies, clerks, settings, clock steps, two counts, people who wait. */
export async function workVariedDay({ withWaitingList = true }: VariedDayOptions = {}): Promise<VariedDay> {
  const desk = await openTestDesk();
  await stockTheDesk(desk);
  const clerkId = await desk.addClerk('Wei 魏', clerkPin);
  await desk.code('signIn', { intent: newIntent(), clerkId, pin: '111222' });
  await desk.signIn(clerkId, clerkPin);
  await desk.value('openDay', { intent: newIntent(), float: [{ denominationMinor: 2000, count: 5 }] });
  const sold = await sellReplacement(desk, '416-555-0123');
  const [receipt] = sold.prints;
  for (const { jobId } of sold.prints) await desk.value('printDocument', { intent: newIntent(), jobId });
  await leaveVisits(desk);
  desk.clock.jump(5 * 60_000);
  const approval = { clerkId: desk.managerId, pin: managerPin };
  const [itemId = ''] = sold.items;
  await desk.value('reissueCode', { intent: newIntent(), itemId, reason: 'burned', approval });
  const jobId = receipt?.jobId ?? '';
  await desk.value('reprintDocument', { intent: newIntent(), jobId, showSecret: true, approval });
  await desk.value('exportDocument', { intent: newIntent(), jobId, showSecret: false });
  await desk.value('changeOwnPin', { intent: newIntent(), oldPin: clerkPin, newPin: '864209' });
  await desk.value('lockDesk', { intent: newIntent(), why: 'asked' });
  await manageDesk(desk, clerkId);
  if (withWaitingList) await keepWaitingList(desk);
  const closed = await closeVariedDay(desk);
  return { desk, closed, clerkId };
}

/** One is called, one leaves, one still waits when the day is over. */
async function keepWaitingList(desk: TestDesk): Promise<void> {
  const appointmentAt = '2026-11-20T18:00:00.000Z';
  await desk.value('addWaiting', { intent: newIntent(), appointmentAt: null, language: 'zh-CN', business: 'top-up' });
  const { waitingId } = await desk.value('addWaiting', { intent: newIntent(), appointmentAt: null });
  await desk.value('addWaiting', { intent: newIntent(), appointmentAt, business: 'replacement' });
  await desk.value('callNextWaiting', { intent: newIntent() });
  await desk.value('removeWaiting', { intent: newIntent(), waitingId, why: 'left' });
}

async function leaveVisits(desk: TestDesk): Promise<void> {
  const voided = await quoteReplacement(desk, '416-555-0124', [replacementProduct, voucherProduct]);
  const [held = '', withdrawn = ''] = voided.items;
  await issue(desk, voided.visitId, held);
  await desk.value('sellTopUp', { intent: newIntent(), visitId: voided.visitId, itemId: withdrawn });
  await desk.value('withdrawItem', { intent: newIntent(), visitId: voided.visitId, itemId: withdrawn });
  await desk.value('voidVisit', { intent: newIntent(), visitId: voided.visitId, reason: 'customer-left' });
  const unknown = await quoteReplacement(desk, '647-555-0190', [replacementProduct]);
  const forReview = await issue(desk, unknown.visitId, unknown.items[0] ?? '');
  if (forReview.outcome !== 'for-review') throw new Error('a number nobody knows must wait for a review');
  await payInCash(desk, unknown.visitId);
}

async function manageDesk(desk: TestDesk, clerkId: string): Promise<void> {
  await desk.signIn(desk.managerId, managerPin);
  await desk.value('changeClerk', { intent: newIntent(), clerkId, language: 'nl', pin: clerkPin });
  const settings = await desk.value('showSettings', {});
  await desk.value('changeSettings', { intent: newIntent(), settings: { ...settings, receiptPaper: 'A4' } });
  await desk.value('renewRecoveryKey', { intent: newIntent() });
  desk.clock.jump(2 * 3_600_000);
  if ((await desk.code('renewRecoveryKey', { intent: newIntent() })) !== 'clock-jumped')
    throw new Error('the clock was believed');
  await desk.value('acceptClock', { intent: newIntent() });
}

async function closeVariedDay(desk: TestDesk): Promise<ProcedureValue<'closeDay'>> {
  await desk.value('countDrawer', { intent: newIntent(), count: [{ denominationMinor: 2000, count: 5 }] });
  await desk.signIn(desk.managerId, managerPin);
  const late = await quoteReplacement(desk, '416-555-0124', [voucherProduct]);
  await desk.value('sellTopUp', { intent: newIntent(), visitId: late.visitId, itemId: late.items[0] ?? '' });
  await payInCash(desk, late.visitId);
  const counted = await desk.value('countDrawer', {
    intent: newIntent(),
    count: [{ denominationMinor: 2000, count: 10 }],
  });
  const clerks = await desk.value('listClerks', {});
  const other = clerks.find((clerk) => clerk.clerkId !== desk.managerId);
  const approval = counted.needsManager && other ? { approval: { clerkId: other.clerkId, pin: clerkPin } } : {};
  return desk.value('closeDay', { intent: newIntent(), ...approval });
}

export const databaseOf = (desk: Pick<TestDesk, 'dataDir'>): string => join(desk.dataDir, 'buka.sqlite');

/** A copy of the whole database as one file, for a test to spoil. It goes with the desk's own folder. */
export function copyDatabase(desk: Pick<TestDesk, 'dataDir'>): string {
  const raw = new Database(databaseOf(desk));
  raw.pragma('wal_checkpoint(TRUNCATE)');
  const copy = join(mkdtempSync(join(desk.dataDir, 'copy-')), 'copy.sqlite');
  copyFileSync(databaseOf(desk), copy);
  raw.close();
  return copy;
}
