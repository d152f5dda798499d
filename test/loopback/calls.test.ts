import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskContract, type ProcedureCall, type ProcedureName } from '../../shared/contract/desk-contract.ts';
import type { DemoCustomer } from '../../shared/contract/shell-contract.ts';
import { shellContract } from '../../shared/contract/shell-contract.ts';
import { newIntent } from '../desk/open-test-desk.ts';
import { readFacts, readHeadSeq, readKinds } from '../desk/use-cases/read-facts.ts';
import { goodCustomer, issueInput, quotedVisit, seenByEye } from './counter-steps.ts';
import { openLoopback, type TestLoopback } from './open-loopback.ts';
import type { TestWindow } from './test-window.ts';

let loopback: TestLoopback;
let window: TestWindow;
let customer: DemoCustomer;

beforeAll(async () => {
  loopback = await openLoopback();
  window = await loopback.launch();
  await window.shellValue('makeDemoShop', { packId: 'CA-ON', language: 'en' });
  await window.signIn(1);
  customer = await goodCustomer(window);
});

afterAll(() => loopback.close());

/** The code by which the call is refused; the shop must be as it was. */
async function refusalOf<Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>): Promise<string> {
  const before = readFacts(loopback.dataDir);
  const head = readHeadSeq(loopback.dataDir);
  const code = await window.code(name, input);
  expect([readFacts(loopback.dataDir), readHeadSeq(loopback.dataDir)], name).toEqual([before, head]);
  return code;
}

const startVisit = async (): Promise<string> =>
  (await window.value('startVisit', { intent: newIntent(), language: 'en' })).visitId;

describe('a page that makes things up', () => {
  test('cannot go on with a visit that never was', async () => {
    const onVisit = { intent: newIntent(), visitId: newIntent() };
    const itemId = newIntent();
    const evidence = { route: 'scan', text: customer.passportScan } as const;
    expect(await refusalOf('verifyIdentity', { ...onVisit, evidence, eye: seenByEye })).toBe('visit-unknown');
    expect(await refusalOf('findNumber', { ...onVisit, msisdn: customer.msisdn })).toBe('visit-unknown');
    expect(await refusalOf('issueReplacement', { ...issueInput(onVisit.visitId, itemId, customer.eid) })).toBe(
      'visit-unknown',
    );
    expect(await refusalOf('sellTopUp', { ...onVisit, itemId })).toBe('visit-unknown');
    expect(await refusalOf('takePayment', { ...onVisit, tender: { kind: 'cash', tenderedMinor: 5_000 } })).toBe(
      'visit-unknown',
    );
    expect(await refusalOf('finishVisit', onVisit)).toBe('visit-unknown');
    expect(await refusalOf('showVisit', { visitId: onVisit.visitId })).toBe('visit-unknown');
    expect(await refusalOf('printDocument', { intent: newIntent(), jobId: newIntent() })).toBe('print-job-unknown');
    expect(await refusalOf('reissueCode', { intent: newIntent(), itemId, reason: 'burned' })).toBe('item-unknown');
  });

  test('cannot skip a step', async () => {
    const visitId = await startVisit();
    const itemId = newIntent();
    const proof = { factor: 'account-pin', pin: customer.accountPin } as const;
    expect(await refusalOf('finishVisit', { intent: newIntent(), visitId })).toBe('visit-empty');
    expect(await refusalOf('issueReplacement', issueInput(visitId, itemId, customer.eid))).toBe('quote-missing');
    expect(
      await refusalOf('takePayment', { intent: newIntent(), visitId, tender: { kind: 'cash', tenderedMinor: 1 } }),
    ).toBe('quote-missing');
    expect(await refusalOf('confirmSecondFactor', { intent: newIntent(), visitId, numberSeq: 1, proof })).toBe(
      'identity-missing',
    );
    await window.value('voidVisit', { intent: newIntent(), visitId, reason: 'other' });
    expect(await refusalOf('findNumber', { intent: newIntent(), visitId, msisdn: customer.msisdn })).toBe(
      'visit-not-open',
    );
  });

  test('cannot say that an identity was verified, or who is asking', async () => {
    const visitId = await startVisit();
    const before = readFacts(loopback.dataDir);
    const claims: readonly (readonly [string, object])[] = [
      ['verifyIdentity', { evidence: { route: 'verified' }, eye: seenByEye }],
      [
        'verifyIdentity',
        { evidence: { route: 'scan', text: customer.passportScan, verdict: 'verified' }, eye: seenByEye },
      ],
      ['findNumber', { msisdn: customer.msisdn, identity: { verdict: 'verified' } }],
      ['findNumber', { msisdn: customer.msisdn, caller: { role: 'manager' } }],
      ['findNumber', { msisdn: customer.msisdn, session: 'x' }],
    ];
    for (const [name, claim] of claims) {
      const { body } = await window.call(`/desk/${name}`, { intent: newIntent(), visitId, ...claim });
      expect([name, body]).toMatchObject([name, { ok: false, error: { code: 'input-invalid' } }]);
    }
    expect(readFacts(loopback.dataDir)).toEqual(before);
    await window.value('voidVisit', { intent: newIntent(), visitId, reason: 'other' });
  });

  test('is no manager because it says so', async () => {
    for (const name of ['addClerk', 'changeSettings', 'renewRecoveryKey', 'acceptClock', 'settleAttention'] as const) {
      const inputs = {
        addClerk: { role: 'manager', name: 'Nobody', pin: '918273', language: 'en' },
        changeSettings: { settings: await window.value('showSettings', {}) },
        renewRecoveryKey: {},
        acceptClock: {},
        settleAttention: { attentionId: 'deferred/none' },
      };
      const { body } = await window.call(`/desk/${name}`, { intent: newIntent(), ...inputs[name] });
      expect([name, body]).toEqual([name, { ok: false, error: { code: 'not-allowed' } }]);
    }
  });
});

describe('a call that comes twice', () => {
  test('is the same event, and with another wish it is refused', async () => {
    const { visitId, itemId, quote, cashDueMinor } = await quotedVisit(window, customer);
    const issue = issueInput(visitId, itemId, customer.eid);
    const pay: ProcedureCall<'takePayment'> = {
      intent: newIntent(),
      visitId,
      tender: { kind: 'cash', tenderedMinor: cashDueMinor + 2_000 },
    };
    const head = readHeadSeq(loopback.dataDir);
    const issued = await window.value('issueReplacement', issue);
    const paid = await window.value('takePayment', pay);
    const finish = { intent: newIntent(), visitId };
    const finished = await window.value('finishVisit', finish);
    const kinds = readKinds(loopback.dataDir, head);
    const facts = readFacts(loopback.dataDir);
    // Sent again, all at once, as a page does that lost its connection.
    const again = await Promise.all([
      window.value('issueReplacement', issue),
      window.value('takePayment', pay),
      window.value('finishVisit', finish),
      window.value('finishVisit', finish),
    ]);
    expect(again).toEqual([issued, paid, finished, finished]);
    expect(readKinds(loopback.dataDir, head)).toEqual(kinds);
    expect(readFacts(loopback.dataDir)).toEqual(facts);
    expect(kinds.filter((kind) => kind === 'visit-finished')).toHaveLength(1);
    const changed = { ...pay, tender: { kind: 'cash', tenderedMinor: cashDueMinor } } as const;
    expect(await refusalOf('takePayment', changed)).toBe('intent-reused');
    expect(await refusalOf('issueReplacement', { ...issue, itemId: newIntent() })).toBe('intent-reused');
    expect(await refusalOf('issueReplacement', { ...issue, intent: quote.intent })).toBe('intent-reused');
    expect(await refusalOf('quoteVisit', { ...quote, intent: pay.intent })).toBe('intent-reused');
    expect(await refusalOf('startVisit', { intent: finish.intent, language: 'en' })).toBe('intent-reused');
  });

  test('is one event also when both are sent in the same moment', async () => {
    const head = readHeadSeq(loopback.dataDir);
    const intent = newIntent();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => window.ask('startVisit', { intent, language: 'zh-CN' })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(readKinds(loopback.dataDir, head)).toEqual(['visit-started']);
    // Another wish under the same id changes nothing of what was begun.
    await window.value('startVisit', { intent, language: 'en' });
    expect((await window.value('showVisit', { visitId: intent })).language).toBe('zh-CN');
    expect(readHeadSeq(loopback.dataDir)).toBe(head + 1);
    await window.value('voidVisit', { intent: newIntent(), visitId: intent, reason: 'other' });
  });
});

describe('a name that is none', () => {
  test('is not found, whatever JavaScript means by it', async () => {
    const words = [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'prototype',
      'then',
      '~orpc',
      'nothing',
      '',
    ];
    const paths = words.flatMap((word) => [`/desk/${word}`, `/${word}/showDesk`, `/shell/${word}`, `/${word}`]);
    const odd = ['/', '//', '/desk', '/desk/showDesk/x', '/DESK/showDesk', '/desk/showdesk', '/desk/show%2eDesk'];
    for (const path of [...paths, ...odd, `/desk/${'x'.repeat(100_000)}`]) {
      const { status, body } = await window.call(path, {});
      expect([path.slice(0, 60), status, body]).toEqual([path.slice(0, 60), 404, undefined]);
    }
  });

  test('is no field of an input either', async () => {
    const before = readFacts(loopback.dataDir);
    for (const text of ['{"__proto__":{"role":"manager"}}', '{"constructor":{}}', '{"toString":1}']) {
      for (const name of Object.keys(deskContract)) {
        const { status, body } = await window.call(`/desk/${name}`, JSON.parse(text));
        expect([name, status, body]).toMatchObject([name, 200, { ok: false }]);
      }
      for (const name of Object.keys(shellContract)) {
        const { body } = await window.call(`/shell/${name}`, JSON.parse(text));
        // Preferences may be changed one by one, so an object without any of them changes none.
        const isUnchanged = name === 'changePreferences' && (body as { ok: boolean }).ok;
        expect([name, isUnchanged || body]).toMatchObject([name, isUnchanged || { ok: false }]);
      }
    }
    expect(readFacts(loopback.dataDir)).toEqual(before);
    expect(({} as Record<string, unknown>)['role']).toBeUndefined();
  });

  test('inputs of any shape are answered, one after another', async () => {
    for (const input of [null, true, 7, '', 'x', [], [[]], { intent: 7 }, { intent: newIntent(), extra: 1 }])
      for (const path of ['/desk/startVisit', '/training/startVisit', '/shell/takePaper', '/shell/recoverKeys']) {
        const { status, body } = await window.call(path, input);
        expect([path, status, body]).toMatchObject([path, 200, { ok: false }]);
      }
  });
});

test('the demo shop is made once: whoever asks again is told so, and nothing changes', async () => {
  const [before, head] = [readFacts(loopback.dataDir), readHeadSeq(loopback.dataDir)];
  const again = await Promise.all([
    window.shell('makeDemoShop', { packId: 'CA-ON', language: 'en' }),
    window.shell('makeDemoShop', { packId: 'BE', language: 'nl' }),
  ]);
  for (const answer of again) expect(answer).toMatchObject({ ok: false, error: { code: 'desk-already-set-up' } });
  expect([readFacts(loopback.dataDir), readHeadSeq(loopback.dataDir)]).toEqual([before, head]);
  expect((await window.value('showDesk', {})).packId).toBe('CA-ON');
});

test('no bug came up in all of it', () => {
  expect(loopback.bugs).toEqual([]);
});
