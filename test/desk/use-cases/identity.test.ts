import { expect, test } from 'vitest';
import type { ProcedureCall } from '../../../shared/contract/desk-contract.ts';
import { makeTd3 } from '../../unit/identity/make-mrz.ts';
import { newIntent } from '../open-test-desk.ts';
import type { Shop } from './open-shop.ts';
import { expectRefused, readBodies, readHeadSeq } from './read-facts.ts';
import { openStockedShop, passport, scanOf, seenByEye, startVisit } from './visit-steps.ts';

type Evidence = ProcedureCall<'verifyIdentity'>['evidence'];

const check = (visitId: string, evidence: Evidence, eye = seenByEye): ProcedureCall<'verifyIdentity'> => ({
  intent: newIntent(),
  visitId,
  evidence,
  eye,
});

const td3 = (change: object) =>
  makeTd3({
    code: 'P',
    state: 'CAN',
    names: 'MARTIN<<SARAH',
    number: 'AB1234567',
    nationality: 'CAN',
    birth: '900801',
    sex: 'F',
    expiry: '330114',
    ...change,
  }).join('\r');

const wrongDigit = passport.replace('P123456AA0', 'P123456AA1');

const minute = 60_000;

test('what failed is journaled without anything of the person; three failures make the visit wait, and time ends that', async () => {
  const shop = await openStockedShop();
  const visitId = await startVisit(shop);
  const first = await expectRefused(shop, 'verifyIdentity', check(visitId, scanOf(wrongDigit)), 'identity-refused');
  expect(first).toMatchObject({ documentKind: 'passport', reasons: 'digits-failed', failures: 1, coolDownUntil: null });
  const second = await expectRefused(
    shop,
    'verifyIdentity',
    check(visitId, scanOf(td3({ birth: '900230' }))),
    'identity-refused',
  );
  expect(second).toMatchObject({ reasons: 'date-impossible', failures: 2 });
  const third = await expectRefused(
    shop,
    'verifyIdentity',
    check(visitId, scanOf(passport), { photo: false, name: false, original: false }),
    'identity-refused',
  );
  expect(third).toMatchObject({
    reasons: 'eye-photo eye-name eye-original',
    failures: 3,
    coolDownUntil: '2026-11-20T14:15:00.000Z',
  });
  await expectRefused(shop, 'verifyIdentity', check(visitId, scanOf(passport)), 'identity-cool-down');
  shop.clock.pass(15 * minute - 1);
  await expectRefused(shop, 'verifyIdentity', check(visitId, scanOf(passport)), 'identity-cool-down');
  shop.clock.pass(1);
  await shop.value('verifyIdentity', check(visitId, scanOf(passport)));
  const bodies = JSON.stringify(readBodies(shop.dataDir, 'identity-refused'));
  for (const personal of ['MARTIN', 'SARAH', 'P123456', '1990', '2033']) expect(bodies).not.toContain(personal);
  await shop.close();
});

test('a cool-down survives a restart', async () => {
  expect.hasAssertions();
  const shop = await openStockedShop();
  const visitId = await startVisit(shop);
  for (let time = 0; time < 3; time += 1) await shop.refusal('verifyIdentity', check(visitId, scanOf(wrongDigit)));
  await shop.restart();
  await shop.signIn(shop.managerId, '482913');
  await expectRefused(shop, 'verifyIdentity', check(visitId, scanOf(passport)), 'identity-cool-down');
  await shop.close();
});

test('what was never judged is no failed check: unreadable scans, documents a place does not take', async () => {
  const shop = await openStockedShop();
  const visitId = await startVisit(shop);
  const head = readHeadSeq(shop.dataDir);
  for (const text of ['', 'P<CAN', 'hello', '8988211000000430010', passport.slice(0, 60), 'x'.repeat(19_000)]) {
    await expectRefused(shop, 'verifyIdentity', check(visitId, scanOf(text)), 'scan-unreadable');
  }
  await expectRefused(shop, 'verifyIdentity', check(visitId, scanOf('11010519491231002X')), 'document-second-only');
  await expectRefused(
    shop,
    'verifyIdentity',
    check(visitId, { route: 'eye-only', documentKind: 'chinese-resident-identity-card' }),
    'document-second-only',
  );
  await expectRefused(
    shop,
    'verifyIdentity',
    check(visitId, { route: 'eye-only', documentKind: 'belgian-identity-card' }),
    'document-not-accepted',
  );
  for (const route of ['eye-only', 'scan', 'typed'] as const) {
    const evidence = {
      route,
      documentKind: 'health-card',
      ...(route === 'scan' && { text: '%BCVICTORIA^EXAMPLE,$ANA MARIA^12 EXAMPLE ST$VICTORIA BC  V8V 1A1^?' }),
      ...(route === 'typed' && { issuingCountry: 'CAN', surname: 'X' }),
    };
    await expectRefused(shop, 'verifyIdentity', check(visitId, evidence as Evidence), 'document-refused-kind');
  }
  expect(readHeadSeq(shop.dataDir)).toBe(head);
  await shop.close();
});

test('only the verdict is kept: kind, country, day, ticks', async () => {
  const shop = await openStockedShop();
  const visitId = await startVisit(shop);
  const checked = await shop.value('verifyIdentity', check(visitId, scanOf(passport)));
  expect(checked.person).toEqual({
    surname: 'MARTIN',
    givenNames: 'SARAH',
    birthDate: '1990-08-01',
    expiryDate: '2033-01-14',
  });
  expect(readBodies(shop.dataDir, 'identity-checked')).toEqual([
    {
      documentKind: 'passport',
      issuingCountry: 'CAN',
      validOn: '2026-11-20',
      digits: 'ok',
      dates: 'valid',
      eye: seenByEye,
      route: 'scan',
      approval: null,
      operatorReference: null,
    },
  ]);
  await shop.close();
});

test('what was read is told for five minutes, and never again after the visit', async () => {
  const shop = await openStockedShop();
  const visitId = await startVisit(shop);
  const input = check(visitId, scanOf(passport));
  await shop.value('verifyIdentity', input);
  shop.clock.pass(5 * minute - 1);
  expect((await shop.value('verifyIdentity', input)).person?.surname).toBe('MARTIN');
  shop.clock.pass(1);
  expect((await shop.value('verifyIdentity', input)).person).toBeNull();
  const again = await startVisit(shop);
  const other = check(again, scanOf(passport));
  await shop.value('verifyIdentity', other);
  await shop.value('voidVisit', { intent: newIntent(), visitId: again, reason: 'customer-left' });
  expect((await shop.value('verifyIdentity', other)).person).toBeNull();
  await shop.close();
});

test('typed: a birth date alone never makes the document valid; an old card comes with a warning, also when asked again', async () => {
  const shop = await openStockedShop();
  const visitId = await startVisit(shop);
  const typed = (change: object): Evidence => ({
    route: 'typed',
    documentKind: 'passport',
    issuingCountry: 'CAN',
    surname: 'Martin',
    ...change,
  });
  expect((await shop.value('verifyIdentity', check(visitId, typed({ birthDate: '1990-08-01' })))).dates).toBe('absent');
  expect((await shop.value('verifyIdentity', check(visitId, typed({ expiryDate: '2026-11-20' })))).dates).toBe('valid');
  await expectRefused(shop, 'verifyIdentity', check(visitId, typed({ birthDate: '2026-11-21' })), 'identity-refused');
  await expectRefused(shop, 'verifyIdentity', check(visitId, typed({ birthDate: '2026-02-30' })), 'input-invalid');
  const old = check(visitId, typed({ documentKind: 'canadian-citizenship-card' }));
  const first = await shop.value('verifyIdentity', old);
  expect(first.warnings).toContain('document-no-longer-issued');
  expect(await shop.value('verifyIdentity', old)).toEqual(first);
  await shop.close();
});

async function licenceShop(pack: 'CA-QC' | 'CA-ON' | 'BE'): Promise<{ shop: Shop; visitId: string }> {
  const shop = await openStockedShop({ pack }, pack === 'BE' ? { profiles: [], vouchers: [], products: [] } : {});
  return { shop, visitId: await startVisit(shop) };
}

const licence =
  '@\n\u001e\rANSI 636012030001DL00000367DLDBA20290603\nDCSTESTER,\nDCTMARY,ANN\nDBB19960603\nDBC1\nDAJON\nDAQT1234-56789-60603\nDCGCAN\n';

test('Quebec: the scan of a licence is refused before a field of it is read; the eye may look', async () => {
  const { shop, visitId } = await licenceShop('CA-QC');
  const head = readHeadSeq(shop.dataDir);
  for (const text of [
    licence,
    licence.toLowerCase().replace('@', '@'),
    `\u0002${licence}`,
    licence.replace('20290603', '20990231'),
    '@\n\u001e\rANSI 604428',
  ]) {
    const refusal = await shop.refusal('verifyIdentity', check(visitId, scanOf(text)));
    expect(refusal).toEqual({ code: 'licence-scan-not-allowed' });
  }
  expect(readHeadSeq(shop.dataDir)).toBe(head);
  expect(
    await shop.value('verifyIdentity', check(visitId, { route: 'eye-only', documentKind: 'drivers-licence' })),
  ).toMatchObject({ digits: 'absent', dates: 'absent', person: null });
  await shop.close();
});

test('Ontario reads the same licence', async () => {
  const { shop, visitId } = await licenceShop('CA-ON');
  expect(await shop.value('verifyIdentity', check(visitId, scanOf(licence)))).toMatchObject({
    documentKind: 'drivers-licence',
    person: { surname: 'TESTER' },
  });
  await shop.close();
});

test("Belgium: identified by the operator's own tool or not at all, and never by a licence", async () => {
  const { shop, visitId } = await licenceShop('BE');
  await expectRefused(shop, 'verifyIdentity', check(visitId, scanOf(passport)), 'identification-online-only');
  await expectRefused(
    shop,
    'verifyIdentity',
    check(visitId, { route: 'eye-only', documentKind: 'belgian-identity-card' }),
    'identification-online-only',
  );
  const typed: Evidence = {
    route: 'typed',
    documentKind: 'passport',
    issuingCountry: 'BEL',
    surname: 'Peeters',
    expiryDate: '2030-01-01',
  };
  await expectRefused(shop, 'verifyIdentity', check(visitId, typed), 'identification-online-only');
  const tool = (documentKind: 'drivers-licence' | 'health-card' | 'belgian-identity-card'): Evidence => ({
    route: 'operator-tool',
    documentKind,
    operatorReference: 'PX-2026-77',
  });
  await expectRefused(shop, 'verifyIdentity', check(visitId, tool('drivers-licence')), 'document-not-accepted');
  await expectRefused(shop, 'verifyIdentity', check(visitId, tool('health-card')), 'document-refused-kind');
  await shop.value('verifyIdentity', check(visitId, tool('belgian-identity-card')));
  expect(readBodies(shop.dataDir, 'identity-checked')).toMatchObject([
    { route: 'operator-tool', operatorReference: 'PX-2026-77' },
  ]);
  await shop.close();
});
