import { expect, test } from 'vitest';
import { verifyFile } from '../../electron/adapters/sqlite/verify-file.ts';
import { join } from 'node:path';
import { newIntent, openTestDesk } from './open-test-desk.ts';
import { productRow, profileRow, snapshotRow, voucherRow } from './feed-rows.ts';

const passport = ['PPCANMARTIN<<SARAH<<<<<<<<<<<<<<<<<<<<<<<<<<', 'P123456AA0CAN9008010F3301144<<<<<<<<<<<<<<06'].join(
  '\r',
);

test('a replacement with a top-up in the same visit, paid in cash, printed, counted and closed', async () => {
  const desk = await openTestDesk();
  await desk.importFeed({
    profiles: [profileRow(1), profileRow(2)],
    snapshots: [snapshotRow('+14165550123')],
    vouchers: [voucherRow('rogers-top-up-voucher-2500-cad', '1234567890123')],
    products: [productRow('rogers-replacement-cad', 'rogers', 2500)],
  });
  await desk.value('openDay', { intent: newIntent(), float: [{ denominationMinor: 2000, count: 5 }] });
  const visitId = newIntent();
  await desk.value('startVisit', { intent: visitId, language: 'zh-CN' });
  const identity = await desk.value('verifyIdentity', {
    intent: newIntent(),
    visitId,
    evidence: { route: 'scan', text: passport },
    eye: { photo: true, name: true, original: true },
  });
  expect(identity).toMatchObject({
    digits: 'ok',
    dates: 'valid',
    documentKind: 'passport',
    person: { surname: 'MARTIN' },
  });
  const number = await desk.value('findNumber', { intent: newIntent(), visitId, msisdn: '416-555-0123' });
  expect(number).toMatchObject({
    brandId: 'rogers',
    lastFour: '0123',
    nameMatch: 'matched',
    known: { standing: 'good' },
  });
  await desk.value('confirmSecondFactor', {
    intent: newIntent(),
    visitId,
    numberSeq: number.numberSeq,
    proof: { factor: 'account-pin', pin: '7391' },
  });
  const [replacement, topUp] = [newIntent(), newIntent()];
  const quote = await desk.value('quoteVisit', {
    intent: newIntent(),
    visitId,
    items: [
      { itemId: replacement, productId: 'rogers-replacement-cad' },
      { itemId: topUp, productId: 'rogers-top-up-voucher-2500-cad' },
    ],
  });
  expect(quote.totals.totalMinor).toBe(5650);
  const issued = await desk.value('issueReplacement', {
    intent: newIntent(),
    visitId,
    itemId: replacement,
    reason: 'lost',
    eid: '89049032123451234512345678901235',
    phone: { showsEid: true, boughtInMainlandChina: false },
  });
  expect(issued.outcome).toBe('reserved');
  await desk.value('sellTopUp', { intent: newIntent(), visitId, itemId: topUp });
  const paid = await desk.value('takePayment', {
    intent: newIntent(),
    visitId,
    tender: { kind: 'cash', tenderedMinor: 6000 },
  });
  expect(paid).toMatchObject({ complete: true, settlement: { cashDueMinor: 5650, changeMinor: 350 } });
  const finished = await desk.value('finishVisit', { intent: newIntent(), visitId });
  expect(finished.receipt).toBe('A1-1-000001');
  expect(finished.prints.map((print) => print.document)).toEqual(['receipt', 'activation-slip']);
  for (const { jobId } of finished.prints) await desk.value('printDocument', { intent: newIntent(), jobId });
  expect(desk.printed).toHaveLength(2);
  const counted = await desk.value('countDrawer', {
    intent: newIntent(),
    count: [
      { denominationMinor: 2000, count: 7 },
      { denominationMinor: 1000, count: 1 },
      { denominationMinor: 500, count: 1 },
      { denominationMinor: 25, count: 6 },
    ],
  });
  expect(counted).toMatchObject({ expectedMinor: 15650, varianceMinor: 0 });
  const closed = await desk.value('closeDay', { intent: newIntent() });
  expect(closed).toMatchObject({ zNumber: 1, varianceMinor: 0, totals: { visitCount: 1, totalMinor: 5650 } });
  const verdict = verifyFile(join(desk.dataDir, 'buka.sqlite'), { anchors: [closed.head] });
  expect(verdict).toEqual({ ok: true, value: expect.objectContaining({ fault: null, ok: true, uncovered: 0 }) });
  await desk.close();
});
