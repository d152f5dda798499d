import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shellContract, type ShellProcedureName } from '../../shared/contract/shell-contract.ts';
import { newIntent } from '../desk/open-test-desk.ts';
import { createFolders, makeDemoFolder, openHost, type TestHost } from './open-host.ts';

const folders = createFolders();
let host: TestHost;

beforeAll(async () => {
  const demo = await makeDemoFolder(folders);
  host = await openHost({ dataDir: demo.dataDir, demoHome: demo.demoHome, printers: ['till', 'office'] });
  await host.signIn();
});

afterAll(async () => {
  await host.close();
  folders.remove();
});

/** A finished replacement, and the print jobs of its papers. */
async function sellReplacement(place: number): Promise<Readonly<Record<string, string>>> {
  const customers = (await host.shellValue('showShell', {})).demo?.customers.filter(({ story }) => story === 'good');
  const customer = customers?.[place];
  if (!customer) throw new Error('no customer');
  const visitId = newIntent();
  const itemId = newIntent();
  const on = () => ({ intent: newIntent(), visitId });
  await host.value('startVisit', { intent: visitId, language: customer.language });
  await host.value('verifyIdentity', {
    ...on(),
    evidence: { route: 'scan', text: customer.passportScan },
    eye: { photo: true, name: true, original: true },
  });
  const { numberSeq } = await host.value('findNumber', { ...on(), msisdn: customer.msisdn });
  await host.value('confirmSecondFactor', {
    ...on(),
    numberSeq,
    proof: { factor: 'account-pin', pin: customer.accountPin },
  });
  const quote = await host.value('quoteVisit', {
    ...on(),
    items: [{ itemId, productId: `${customer.brandId}-replacement-cad` }],
  });
  await host.value('issueReplacement', {
    ...on(),
    itemId,
    reason: 'lost',
    eid: customer.eid,
    phone: { showsEid: true, boughtInMainlandChina: false },
  });
  await host.value('takePayment', { ...on(), tender: { kind: 'cash', tenderedMinor: quote.cashDueMinor } });
  const { prints } = await host.value('finishVisit', on());
  return Object.fromEntries(prints.map(({ document, jobId }) => [document, jobId]));
}

const print = (jobId = '') => host.ask('printDocument', { intent: newIntent(), jobId });

describe('preferences', () => {
  test('are the usual ones before anybody changes them, and the printers of this computer stand beside the screen', async () => {
    const { preferences, printers } = await host.shellValue('showShell', {});
    expect(preferences).toEqual({
      theme: 'system',
      language: null,
      motion: 'system',
      textSize: 100,
      printers: { receipt: 'screen', slip: 'screen', report: 'screen' },
    });
    expect(printers).toEqual([
      { id: 'screen', name: 'screen' },
      { id: 'till', name: 'The till' },
      { id: 'office', name: 'The office' },
    ]);
  });

  test('are changed one by one, and what a page may not touch stays as it is', async () => {
    const changed = await host.shellValue('changePreferences', { theme: 'dark', language: 'zh-CN', textSize: 150 });
    expect(changed).toMatchObject({ theme: 'dark', language: 'zh-CN', textSize: 150, motion: 'system' });
    const before = host.preferences.read();
    const smuggled = { motion: 'off', updates: 'off', window: { width: 1, height: 1, x: 0, y: 0, maximised: true } };
    await host.shellValue('changePreferences', smuggled as never);
    const { updates, window, motion } = host.preferences.read();
    expect([updates, window, motion]).toEqual([before.updates, before.window, 'off']);
    expect((await host.shellValue('showShell', {})).preferences).toEqual(
      await host.shellValue('changePreferences', {}),
    );
  });

  test.each([
    { theme: 'pink' },
    { textSize: 110 },
    { language: 'de' },
    { printers: { receipt: 'till' } },
    { printers: { receipt: '', slip: 'screen', report: 'screen' } },
    { printers: { receipt: 'x'.repeat(121), slip: 'screen', report: 'screen' } },
    { printers: null },
  ])('that are none are refused: %j', async (wrong) => {
    const before = host.preferences.read();
    expect(await host.shell('changePreferences', wrong as never)).toEqual({
      ok: false,
      error: { code: 'input-invalid' },
    });
    expect(host.preferences.read()).toEqual(before);
  });
});

describe('paper', () => {
  test('on the screen is taken once, and is gone with a lock', async () => {
    const jobs = await sellReplacement(0);
    const [receipt = '', slip = ''] = [jobs['receipt'], jobs['activation-slip']];
    expect(await print(receipt)).toMatchObject({ ok: true, value: { state: 'printed' } });
    expect(await print(slip)).toMatchObject({ ok: true });
    const { pages } = await host.shellValue('takePaper', { jobId: receipt });
    expect(pages.length).toBeGreaterThan(0);
    for (const { widthPx, heightPx } of pages) expect(widthPx * heightPx).toBeGreaterThan(10_000);
    expect(await host.shell('takePaper', { jobId: receipt })).toMatchObject({ error: { code: 'paper-not-held' } });
    await host.value('lockDesk', { intent: newIntent(), why: 'asked' });
    expect(await host.shell('takePaper', { jobId: slip })).toMatchObject({ error: { code: 'not-signed-in' } });
    await host.signIn();
    expect(await host.shell('takePaper', { jobId: slip })).toMatchObject({ error: { code: 'paper-not-held' } });
    expect(host.printed).toEqual([]);
  });

  test('goes to the printer that is named for its kind, on the sheet it was laid out for', async () => {
    await host.shellValue('changePreferences', { printers: { receipt: 'till', slip: 'office', report: 'screen' } });
    const jobs = await sellReplacement(1);
    for (const jobId of Object.values(jobs)) expect(await print(jobId)).toMatchObject({ ok: true });
    expect(host.printed.map(({ printer, request }) => [printer, request.document, request.paper])).toEqual(
      expect.arrayContaining([
        ['till', 'receipt', 'roll-80'],
        ['office', 'activation-slip', 'A5'],
      ]),
    );
    expect(host.printed).toHaveLength(2);
    expect(await host.shell('takePaper', { jobId: jobs['receipt'] ?? '' })).toMatchObject({
      error: { code: 'paper-not-held' },
    });
  });

  test('for a printer that is not there any more fails by its code, and is printed once it goes to another', async () => {
    await host.shellValue('changePreferences', { printers: { receipt: 'gone', slip: 'screen', report: 'screen' } });
    const jobs = await sellReplacement(2);
    const jobId = jobs['receipt'] ?? '';
    expect(await print(jobId)).toMatchObject({ ok: false, error: { code: 'printer-unavailable' } });
    await host.shellValue('changePreferences', { printers: { receipt: 'screen', slip: 'screen', report: 'screen' } });
    expect(await host.ask('printDocument', { intent: newIntent(), jobId, nothingCameOut: true })).toMatchObject({
      ok: true,
    });
    expect((await host.shellValue('takePaper', { jobId })).pages.length).toBeGreaterThan(0);
  });
});

test('no bug came up while printing', () => {
  expect(host.bugs).toEqual([]);
});

describe('the contract of the shell', () => {
  /** A well-formed call of every procedure. */
  const calls: { readonly [Name in ShellProcedureName]: unknown } = {
    showShell: {},
    unlockKeys: { passphrase: 'x' },
    recoverKeys: { recoveryKey: 'x', newPassphrase: 'a long passphrase' },
    choosePassphrase: { passphrase: 'a long passphrase' },
    makeDemoShop: { packId: 'BE', language: 'nl' },
    changePreferences: {},
    openTraining: {},
    takePaper: { jobId: newIntent() },
    makeDiagnostics: {},
  };
  const names = Object.keys(shellContract) as ShellProcedureName[];

  test('every answer is of its schema, whatever state the desk is in', async () => {
    const fresh = await openHost({ dataDir: folders.fresh() });
    const locked = await openHost({ dataDir: await lockedFolder() });
    // The calls hold each answer against the contract.
    for (const window of [host, locked, fresh])
      for (const name of names) expect(await window.shell(name, calls[name] as never), name).toHaveProperty('ok');
    expect((await fresh.shellValue('showShell', {})).training?.customers.length).toBeGreaterThan(5);
    await fresh.close();
    await locked.close();
  });

  test('an input that is none is refused by every one', async () => {
    for (const name of names)
      for (const wrong of [null, 7, 'x', [], { extra: 1 }, { ...(calls[name] as object), extra: 1 }]) {
        // Unknown preferences are left out; everything else says no.
        if (name === 'changePreferences' && typeof wrong === 'object' && wrong !== null && !Array.isArray(wrong))
          continue;
        expect([name, await host.shell(name, wrong as never)]).toEqual([
          name,
          { ok: false, error: { code: 'input-invalid' } },
        ]);
      }
  });
});

async function lockedFolder(): Promise<string> {
  const { dataDir } = await makeDemoFolder(folders, 'BE');
  // Without a home for demo shops it is a shop like any other, and its passphrase is asked for.
  rmSync(join(dataDir, 'demo-shop.json'));
  return dataDir;
}
