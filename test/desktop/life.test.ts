import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHeadOffice } from './head-office.ts';
import { buildDesktop, type BuiltDesktop } from './build-desktop.ts';
import { openDemoShop } from './open-demo-shop.ts';
import { connectPage } from './page-client.ts';
import { startDesktop, startProgram, until } from './run-desktop.ts';

let built: BuiltDesktop;

beforeAll(async () => {
  built = await buildDesktop();
});
afterAll(() => built.remove());

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a second program', () => {
  test('opens nothing and goes', async () => {
    const program = await startProgram(built, { isFirst: false });
    await pause(50);
    expect(program.fake.seen).toMatchObject({ hasQuit: true, windows: [] });
    expect(existsSync(join(program.userData, 'shop'))).toBe(false);
    await program.close();
  });

  test('brings the window of the first to the front, also out of the task bar', async () => {
    const run = await startDesktop(built);
    Object.assign(run.window, { isDown: true, isShown: false, isFocused: false });
    run.fake.app.emit('second-instance', {}, [], '');
    expect(run.window).toMatchObject({ isDown: false, isShown: true, isFocused: true });
    await run.close();
  });
});

describe('the keychain', () => {
  const setUp = async (keychain: { readonly backend?: string; readonly isAvailable?: boolean }) => {
    const run = await startDesktop(built, { keychain });
    const page = await connectPage(run);
    const answer = await page.call(['desk', 'setUpDesk'], createHeadOffice().setUpInput());
    const keyFile = join(run.userData, 'shop', 'buka.keys.json');
    const keys = existsSync(keyFile) ? readFileSync(keyFile, 'utf8') : null;
    return { run, answer, keys };
  };

  test.each([
    ['a back-end that seals under a password everybody knows', { backend: 'basic_text' }],
    ['a back-end that is not known yet', { backend: 'unknown' }],
    ['a back-end of a later Electron', { backend: 'something-new' }],
    ['none', { isAvailable: false }],
  ])('is refused: %s', async (_name, keychain) => {
    const { run, answer, keys } = await setUp(keychain);
    expect(answer).toMatchObject({ ok: false, error: { code: 'keychain-unavailable' } });
    expect(keys).toBeNull();
    await run.close();
  });

  test.each(['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'])('keeps the keys: %s', async (backend) => {
    const { run, answer, keys } = await setUp({ backend });
    expect(answer).toMatchObject({ ok: true });
    expect(keys).toContain('"keychain"');
    await run.close();
  });

  test('opens the shop at the next start, and not when it is gone or another one', async () => {
    const userData = mkdtempSync(join(tmpdir(), 'buka-keychain-'));
    const first = await startDesktop(built, { userData });
    await (await connectPage(first)).call(['desk', 'setUpDesk'], createHeadOffice().setUpInput());
    await first.close();

    const second = await startDesktop(built, { userData });
    expect(await (await connectPage(second)).call(['shell', 'showShell'], {})).toMatchObject({
      value: { state: 'ready' },
    });
    await second.close();

    const third = await startDesktop(built, { userData, keychain: { backend: 'basic_text' } });
    expect(await (await connectPage(third)).call(['shell', 'showShell'], {})).toMatchObject({
      value: { state: 'refused', refusal: { code: 'keychain-unavailable' } },
    });
    await third.close();
    rmSync(userData, { recursive: true });
  });
});

describe('the window', () => {
  test('opens where it was closed', async () => {
    const userData = mkdtempSync(join(tmpdir(), 'buka-place-'));
    const first = await startDesktop(built, { userData });
    Object.assign(first.window, { getNormalBounds: () => ({ x: 111, y: 222, width: 1111, height: 777 }) });
    first.window.maximize();
    await first.close();
    const second = await startDesktop(built, { userData });
    expect(second.window.options).toMatchObject({ x: 111, y: 222, width: 1111, height: 777, show: false });
    expect(second.window.isMaximized()).toBe(true);
    expect(second.window.isShown).toBe(true);
    await second.close();
    rmSync(userData, { recursive: true });
  });

  test('follows the language that the page chooses, menu included', async () => {
    const run = await startDesktop(built, { languages: ['de-DE', 'nl-BE', 'fr-BE'] });
    const labels = () => run.fake.seen.menus.at(-1)?.map(({ label }) => label);
    expect(labels()).toEqual(['&Winkel', '&Bewerken', 'Beel&d', '&Help']);
    await (await connectPage(run)).call(['shell', 'changePreferences'], { language: 'zh-CN' });
    expect(labels()).toEqual(['门店(&S)', '编辑(&E)', '视图(&V)', '帮助(&H)']);
    await run.close();
  });
});

describe('whoever has signed in', () => {
  const queueAfterReload = async (waitMs: number, plant?: { file: 'main'; from: RegExp; to: string }) => {
    const run = await startDesktop(built, plant ? { plant } : {});
    const page = await connectPage(run);
    await openDemoShop(page, 'CA-ON');
    // The page is gone, as after a crash; then it is there again.
    run.window.webContents.emit('did-navigate', {});
    await pause(waitMs);
    await run.window.webContents.loadURL('buka://app/index.html');
    const answer = await (await connectPage(run)).call(['desk', 'listQueue'], {});
    await run.close();
    return answer;
  };

  test('still is after a reload', async () => {
    expect(await queueAfterReload(50)).toMatchObject({ ok: true });
  });

  test('is signed out when the page stays away', async () => {
    const plant = { file: 'main', from: /setTimeout\(onAway, \w+\)/u, to: 'setTimeout(onAway, 20)' } as const;
    expect(await queueAfterReload(400, plant)).toMatchObject({ ok: false, error: { code: 'not-signed-in' } });
  });
});

describe('closing', () => {
  test('waits for the step that is being answered', async () => {
    const run = await startDesktop(built);
    const page = await connectPage(run);
    const made = page.call(['shell', 'makeDemoShop'], { packId: 'CA-QC', language: 'fr' });
    await pause(20);
    expect(run.window.close()).toBe(false);
    run.fake.app.quit();
    expect(run.fake.seen.hasQuit).toBe(false);
    expect(await made).toMatchObject({ ok: true });
    await until(() => run.fake.seen.hasQuit);
    expect(run.window.isDestroyed).toBe(true);
    await run.close();
  });

  test('does not end the computer’s session under a step', async () => {
    const run = await startDesktop(built);
    const page = await connectPage(run);
    const isHeld = (): boolean => {
      let isPrevented = false;
      run.window.emit('query-session-end', { preventDefault: () => void (isPrevented = true) });
      return isPrevented;
    };
    expect(isHeld()).toBe(false);
    const made = page.call(['shell', 'makeDemoShop'], { packId: 'CA-QC', language: 'fr' });
    await pause(20);
    expect(isHeld()).toBe(true);
    await made;
    await until(() => !isHeld());
    await run.close();
  });

  test('leaves the desk locked, closed and sealed', async () => {
    const run = await startDesktop(built);
    const page = await connectPage(run);
    await page.call(['shell', 'makeDemoShop'], { packId: 'CA-ON', language: 'en' });
    run.window.close();
    await until(() => run.fake.seen.hasQuit);
    const shop = join(run.userData, 'shop');
    expect(existsSync(join(shop, 'buka.sqlite'))).toBe(true);
    expect(existsSync(join(shop, 'buka.sqlite-wal'))).toBe(false);
    await run.close();
  });
});

test('a start that breaks ends with a sentence, and without the words of the error', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'buka-broken-'));
  // A file where the folder must be.
  writeFileSync(join(userData, 'demo'), '');
  const program = await startProgram(built, { userData, languages: ['fr-CA'] });
  await until(() => program.fake.seen.exitCode === 1);
  expect(program.fake.seen.errorBoxes.join()).toContain('n’a pas pu démarrer');
  expect(program.fake.seen.errorBoxes.join()).not.toContain(userData);
  rmSync(userData, { recursive: true });
});
