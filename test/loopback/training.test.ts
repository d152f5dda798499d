import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import { newIntent } from '../desk/open-test-desk.ts';
import { readFacts, readHeadSeq, readKinds } from '../desk/use-cases/read-facts.ts';
import { readPdf } from '../paper/read-pdf.ts';
import { sellReplacement } from './counter-steps.ts';
import { openLoopback, type TestLoopback } from './open-loopback.ts';
import type { TestWindow } from './test-window.ts';

let loopback: TestLoopback;
let window: TestWindow;
let trainingDir: string;

beforeAll(async () => {
  loopback = await openLoopback();
  trainingDir = join(loopback.dataDir, 'training');
  window = await loopback.launch();
  await window.shellValue('makeDemoShop', { packId: 'CA-QC', language: 'fr' });
});

afterAll(() => loopback.close());

const exported = async (jobId: string, desk: 'desk' | 'training'): Promise<string> => {
  const paper = await window.value('exportDocument', { intent: newIntent(), jobId, showSecret: false }, desk);
  return (await readPdf(Buffer.from(paper.pdfBase64, 'base64'))).text;
};

const jobOf = (finished: ProcedureValue<'finishVisit'>, document: string): string =>
  finished.prints.find((print) => print.document === document)?.jobId ?? '';

test('there is no training desk before somebody asks for it', async () => {
  expect((await window.shellValue('showShell', {})).training).toBeNull();
  expect(await window.value('showDesk', {}, 'training')).toMatchObject({ setUp: false, deskId: null });
  expect(await window.code('listClerks', {}, 'training')).toBe('desk-not-set-up');
});

test('it is opened once however often it is asked for, in the shop’s own province, and the shop does not notice', async () => {
  const [before, head] = [readFacts(loopback.dataDir), readHeadSeq(loopback.dataDir)];
  await Promise.all([window.shellValue('openTraining', {}), window.shellValue('openTraining', {})]);
  await window.shellValue('openTraining', {});
  const training = await window.value('showDesk', {}, 'training');
  const shop = await window.value('showDesk', {});
  expect(training).toMatchObject({ setUp: true, training: true, packId: 'CA-QC' });
  expect(shop).toMatchObject({ setUp: true, training: false, packId: 'CA-QC' });
  expect(training.deskId).not.toBe(shop.deskId);
  expect(training.keys).not.toEqual(shop.keys);
  expect(readKinds(trainingDir, 0).filter((kind) => kind === 'desk-set-up')).toHaveLength(1);
  expect([readFacts(loopback.dataDir), readHeadSeq(loopback.dataDir)]).toEqual([before, head]);
});

test('whoever signed in at one of them has not signed in at the other', async () => {
  await window.signIn(1, 'training');
  expect((await window.value('showDesk', {}, 'training')).signedIn).toMatchObject({ role: 'clerk' });
  expect((await window.value('showDesk', {})).signedIn).toBeNull();
  expect(await window.code('showDay', {})).toBe('not-signed-in');
  await window.signIn(0);
  await window.value('lockDesk', { intent: newIntent(), why: 'asked' }, 'training');
  expect((await window.value('showDesk', {})).signedIn).toMatchObject({ role: 'manager' });
});

test('what is sold in training stands in its own journal, till and stock, and its papers say so', async () => {
  await window.signIn(0, 'training');
  const head = readHeadSeq(loopback.dataDir);
  const shopStock = await window.value('gaugeStock', {});
  const practised = await sellReplacement(window, 'training');
  expect(readHeadSeq(loopback.dataDir)).toBe(head);
  expect(await window.value('gaugeStock', {})).toEqual(shopStock);
  const trainingHead = readHeadSeq(trainingDir);
  const sold = await sellReplacement(window);
  expect(readHeadSeq(trainingDir)).toBe(trainingHead);
  for (const document of ['receipt', 'activation-slip']) {
    const [practice, real] = [
      await exported(jobOf(practised, document), 'training'),
      await exported(jobOf(sold, document), 'desk'),
    ];
    expect(practice, document).toMatch(/FORMATION|TRAINING/i);
    expect(real, document).not.toMatch(/FORMATION|TRAINING/i);
  }
  // An id of one desk means nothing to the other.
  const jobId = jobOf(practised, 'receipt');
  expect(await window.code('printDocument', { intent: newIntent(), jobId })).toBe('print-job-unknown');
});

test('both print to the same screen, each paper once', async () => {
  for (const desk of ['desk', 'training'] as const) {
    const job = (await window.value('listPrintJobs', {}, desk)).find(({ document }) => document === 'receipt');
    const jobId = job?.jobId ?? '';
    await window.value('printDocument', { intent: newIntent(), jobId }, desk);
    const { pages } = await window.shellValue('takePaper', { jobId });
    expect(pages.length).toBeGreaterThan(0);
    expect(
      Buffer.from(pages[0]?.pngBase64 ?? '', 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(await window.shell('takePaper', { jobId })).toMatchObject({ error: { code: 'paper-not-held' } });
  }
});

test('no bug came up in all of it', () => {
  expect(loopback.bugs).toEqual([]);
});
