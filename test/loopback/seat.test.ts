import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskContract, type ProcedureName } from '../../shared/contract/desk-contract.ts';
import { newIntent } from '../desk/open-test-desk.ts';
import { readHeadSeq, readKinds } from '../desk/use-cases/read-facts.ts';
import { goodCustomer, sellReplacement, seenByEye } from './counter-steps.ts';
import { openLoopback, type TestLoopback } from './open-loopback.ts';
import { openWindow, type TestWindow } from './test-window.ts';

/** Short enough to be waited for, long enough for a reload on a busy machine. */
const awayAfterMs = 700;

let loopback: TestLoopback;
let window: TestWindow;
/** Everything that any page of this file was ever told. */
const told: string[] = [];

const reopen = async (): Promise<TestWindow> => {
  told.push(...window.frames);
  window = await openWindow(loopback.origin, window.cookie);
  return window;
};

const reload = async (): Promise<TestWindow> => {
  await window.close();
  return reopen();
};

const signedIn = async (): Promise<unknown> => (await window.value('showDesk', {})).signedIn;

beforeAll(async () => {
  loopback = await openLoopback({ awayAfterMs });
  window = await loopback.launch();
  await window.shellValue('makeDemoShop', { packId: 'CA-ON', language: 'en' });
});

afterAll(() => loopback.close());

test('making the demo shop signs nobody in', async () => {
  expect(await signedIn()).toBeNull();
  expect(await window.code('showSettings', {})).toBe('not-signed-in');
});

test('signing in is remembered by the shell, and the page never learns the session', async () => {
  const answer = await window.signIn();
  expect(answer).toMatchObject({ session: 'kept-by-the-shell', role: 'manager' });
  expect(await signedIn()).toEqual({ clerkId: answer.clerkId, role: 'manager' });
  // What a page sends as a session is no input of any call.
  const forged = await window.call('/desk/showSettings', { session: 'kept-by-the-shell' });
  expect(forged.body).toMatchObject({ ok: false, error: { code: 'input-invalid' } });
});

test('a reload keeps who has signed in, and a visit in progress', async () => {
  const { visitId } = await window.value('startVisit', { intent: newIntent(), language: 'fr' });
  for (let times = 0; times < 3; times += 1) {
    await reload();
    expect(await signedIn()).toMatchObject({ role: 'manager' });
  }
  expect((await window.value('showVisit', { visitId })).state).toBe('open');
  await window.value('voidVisit', { intent: newIntent(), visitId, reason: 'customer-left' });
  // The time away is counted from the last window that went.
  await sleep(awayAfterMs + 200);
  expect(await signedIn()).toMatchObject({ role: 'manager' });
  expect(loopback.timesGone()).toBe(0);
});

test('a step that was under way when the page went is done once, and its answer is there for the page that asks again', async () => {
  const intent = newIntent();
  const head = readHeadSeq(loopback.dataDir);
  // The page goes at once: nobody hears the answer.
  const lost = window.ask('startVisit', { intent, language: 'nl' }).catch(() => 'lost');
  await window.close();
  await lost;
  await reopen();
  expect(await window.value('startVisit', { intent, language: 'nl' })).toEqual({ visitId: intent });
  expect(readKinds(loopback.dataDir, head)).toEqual(['visit-started']);
  await window.value('voidVisit', { intent: newIntent(), visitId: intent, reason: 'customer-left' });
});

test('a whole visit runs over the socket, and no frame of it holds a session', async () => {
  const finished = await sellReplacement(window);
  expect(finished.receipt).toMatch(/^D1-/);
  expect(finished.prints.map(({ document }) => document).toSorted()).toEqual(['activation-slip', 'receipt']);
});

test('locking ends the session for this window at once', async () => {
  await window.value('lockDesk', { intent: newIntent(), why: 'asked' });
  expect(await signedIn()).toBeNull();
  expect(await window.code('lockDesk', { intent: newIntent(), why: 'asked' })).toBe('not-signed-in');
});

test('whoever stays away longer finds the desk locked, and a paper on the screen is gone', async () => {
  await window.signIn(1);
  const queued = (await window.value('listPrintJobs', {})).find(({ document }) => document === 'receipt');
  const jobId = queued?.jobId ?? '';
  await window.value('printDocument', { intent: newIntent(), jobId });
  const head = readHeadSeq(loopback.dataDir);
  await window.close();
  await sleep(awayAfterMs + 400);
  expect(loopback.timesGone()).toBe(1);
  expect(readKinds(loopback.dataDir, head)).toEqual(['desk-locked']);
  await reopen();
  expect(await signedIn()).toBeNull();
  expect(await window.shell('takePaper', { jobId })).toMatchObject({ ok: false, error: { code: 'not-signed-in' } });
  await window.signIn(1);
  expect(await window.shell('takePaper', { jobId })).toMatchObject({ ok: false, error: { code: 'paper-not-held' } });
});

test('a cookie that was stolen does nothing that needs a clerk, once the desk is locked', async () => {
  const customer = await goodCustomer(window);
  await window.value('lockDesk', { intent: newIntent(), why: 'idle' });
  const { cookie } = window;
  await window.close();
  const thief = await openWindow(loopback.origin, cookie);
  const head = readHeadSeq(loopback.dataDir);
  const names = Object.keys(deskContract) as ProcedureName[];
  const guarded = names.filter((name) => deskContract[name]['~orpc'].meta.access !== 'anyone');
  expect(guarded.length).toBeGreaterThan(35);
  for (const name of guarded) {
    const { body } = await thief.call(`/desk/${name}`, {});
    expect([name, (body as { ok: boolean }).ok]).toEqual([name, false]);
  }
  const visitId = newIntent();
  const evidence = { route: 'scan', text: customer.passportScan } as const;
  expect(await thief.code('startVisit', { intent: visitId, language: 'en' })).toBe('not-signed-in');
  expect(await thief.code('verifyIdentity', { intent: newIntent(), visitId, evidence, eye: seenByEye })).toBe(
    'not-signed-in',
  );
  expect(await thief.code('findReceipts', { by: { field: 'last-four', text: '0100' } })).toBe('not-signed-in');
  expect(await thief.shell('takePaper', { jobId: newIntent() })).toMatchObject({ error: { code: 'not-signed-in' } });
  expect(await thief.shell('choosePassphrase', { passphrase: 'a passphrase of a thief' })).toMatchObject({
    error: { code: 'desk-already-set-up' },
  });
  expect(await thief.shell('makeDemoShop', { packId: 'BE', language: 'nl' })).toMatchObject({
    error: { code: 'desk-already-set-up' },
  });
  const [clerk] = await thief.value('listClerks', {});
  expect(await thief.code('signIn', { intent: newIntent(), clerkId: clerk?.clerkId ?? '', pin: '000000' })).toBe(
    'pin-wrong',
  );
  expect(readKinds(loopback.dataDir, head)).toEqual(['clerk-pin-refused']);
  told.push(...thief.frames);
  await thief.close();
});

test('no frame of all these pages held a session token', () => {
  told.push(...window.frames);
  const answers = told.filter((frame) => frame.includes('"session"'));
  expect(told.length).toBeGreaterThan(60);
  expect(answers.length).toBeGreaterThan(2);
  for (const frame of answers) expect(frame).toContain('"session":"kept-by-the-shell"');
  // A token is 256 bits in base64url. What else is as long: keys and hashes, which are no secrets, and pages' pixels.
  const known = /"(?:hash|signing|agreement|recoveryKey|pngBase64|pdfBase64)":"[^"]*"/g;
  for (const frame of told) expect(frame.replaceAll(known, '')).not.toMatch(/(?<![\w-])[\w-]{43}(?![\w-])/);
});

test('no bug came up in all of it', () => {
  expect(loopback.bugs).toEqual([]);
});
