import { expect, test } from 'vitest';
import { deskContract, type ProcedureName } from '../../../shared/contract/desk-contract.ts';
import { newIntent } from '../open-test-desk.ts';
import { makeEveryCall } from './every-call.ts';
import { readFacts } from './read-facts.ts';
import { findNumber, openStockedShop, seenByEye, startVisit } from './visit-steps.ts';

const names = Object.keys(deskContract) as ProcedureName[];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const badValues: readonly unknown[] = [
  undefined,
  null,
  true,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  1.5,
  2 ** 53,
  1e308,
  12n,
  '',
  '\u0000',
  '\ud800',
  `a\udfffb`,
  'x'.repeat(1_000_000),
  '٣'.repeat(50),
  [],
  Array.from({ length: 5000 }, () => 0),
  {},
  JSON.parse('{"__proto__":{"role":"manager"},"constructor":1}'),
  Symbol('s'),
  () => 'f',
  new Date(0),
  new Map(),
];

/** Every copy of the call in which one leaf, or one object, is replaced. */
function* mutate(input: Json, value: unknown): Generator {
  yield value;
  if (typeof input !== 'object' || input === null) return;
  for (const key of Object.keys(input)) {
    const inner = (input as Record<string, Json>)[key] ?? null;
    for (const changed of mutate(inner, value))
      yield Array.isArray(input)
        ? input.map((item, index) => (String(index) === key ? changed : item))
        : { ...input, [key]: changed };
  }
}

test('no input of any shape is a bug, and a call that is refused changes nothing', async () => {
  const shop = await openStockedShop();
  const calls = makeEveryCall(shop);
  const before = readFacts(shop.dataDir);
  let [asked, refused] = [0, 0];
  for (const name of names) {
    // What may well succeed with a changed field is tried elsewhere.
    if (
      [
        'setUpDesk',
        'renewRecoveryKey',
        'lockDesk',
        'acceptClock',
        'runRetention',
        'startVisit',
        'addWaiting',
        'countDrawer',
        'addClerk',
        'changeSettings',
        'changeOwnPin',
      ].includes(name)
    )
      continue;
    for (const value of badValues) {
      for (const input of mutate(calls[name] as Json, value)) {
        const answer = await shop.raw(name, input);
        asked += 1;
        if (!answer.ok) refused += 1;
      }
    }
  }
  expect(asked).toBeGreaterThan(1500);
  expect(refused / asked).toBeGreaterThan(0.9);
  expect(readFacts(shop.dataDir)).toEqual(before);
  await shop.close();
});

test('unknown keys, prototype keys and keys too many are refused by every procedure', async () => {
  const shop = await openStockedShop();
  const calls = makeEveryCall(shop);
  for (const name of names) {
    const withExtra = [
      { ...calls[name], extra: 1 },
      { ...calls[name], isManager: true },
      Object.assign(JSON.parse('{"__proto__":{"x":1}}'), calls[name]),
      { ...calls[name], toString: 1 },
    ];
    for (const input of withExtra) {
      const answer = await shop.raw(name, input);
      expect(answer.ok ? 'done' : answer.error.code, name).toBe('input-invalid');
    }
  }
  await shop.close();
});

test('procedures that do not exist', async () => {
  const shop = await openStockedShop();
  for (const name of [
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'SignIn',
    'closeday',
    'x'.repeat(1_000_000),
    '\ud800',
  ]) {
    const answer = await shop.raw(name, {});
    expect(answer).toEqual({ ok: false, error: { code: 'procedure-unknown' } });
  }
  await shop.close();
});

test('a refusal names the field and never holds what was in it', async () => {
  const shop = await openStockedShop();
  const secret = 'geheim-7391-密码';
  const calls = makeEveryCall(shop);
  for (const name of names) {
    for (const input of mutate(calls[name] as Json, { [secret]: secret, value: [secret] })) {
      const answer = await shop.raw(name, input);
      expect(JSON.stringify(answer)).not.toContain(secret);
    }
  }
  const visitId = await startVisit(shop);
  for (const field of ['msisdn', 'oldIccid', 'brandId']) {
    const answer = await shop.raw('findNumber', { intent: newIntent(), visitId, [field]: secret });
    expect(answer.ok).toBe(false);
    expect(JSON.stringify(answer)).not.toContain(secret);
  }
  const scanned = await shop.raw('verifyIdentity', {
    intent: newIntent(),
    visitId,
    evidence: { route: 'scan', text: secret },
    eye: seenByEye,
  });
  expect(scanned).toMatchObject({ ok: false, error: { code: 'scan-unreadable' } });
  expect(JSON.stringify(scanned)).not.toContain(secret);
  await shop.close();
});

test('ids are ids: capitals are the same id, other texts are none', async () => {
  const shop = await openStockedShop();
  const intent = newIntent();
  await shop.value('startVisit', { intent: intent.toUpperCase(), language: 'nl' });
  expect((await shop.value('startVisit', { intent, language: 'nl' })).visitId).toBe(intent);
  await findNumber(shop, intent.toUpperCase());
  expect((await shop.value('showVisit', { visitId: intent })).numbers).toHaveLength(1);
  for (const bad of ['', '1', `${intent} `, `${intent}\n`, intent.replaceAll('-', ''), intent.slice(1)]) {
    const answer = await shop.raw('startVisit', { intent: bad, language: 'nl' });
    expect(answer.ok ? 'done' : answer.error.code).toBe('input-invalid');
  }
  await shop.close();
});
