import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildDesktop } from '../../scripts/set-up/build-screens.ts';
import { project } from '../desktop/build-desktop.ts';
import { findElectron, hasDisplay } from './electron-binary.ts';

const binary = findElectron();
const missing = binary === null ? 'Electron’s binary' : hasDisplay() ? null : 'a display';

if (missing !== null) {
  console.log(
    `\n!!! SKIPPED: the real Electron window was not tried, because this machine has not got ${missing}.\n` +
      '!!! What holds for it here was asserted over a double (test/desktop). On a machine with a display:\n' +
      '!!!   npx install-electron && npm test -- test/e2e-desktop\n',
  );
}

describe.skipIf(missing !== null)('the real window', () => {
  let userData: string;
  let program: ElectronApplication;
  let page: Page;

  const start = async (): Promise<void> => {
    program = await _electron.launch({
      executablePath: binary ?? '',
      // Chromium refuses its sandbox to root; nobody else runs without it.
      args: [project, `--user-data-dir=${userData}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
    page = await program.firstWindow();
    await page.waitForSelector('#buka > *');
  };

  beforeAll(async () => {
    userData = mkdtempSync(join(tmpdir(), 'buka-electron-'));
    await buildDesktop(project, () => undefined);
  }, 120_000);
  afterAll(() => rmSync(userData, { recursive: true, force: true }));
  beforeEach(start);
  afterEach(() => program.close());

  test('shows the screens of our own protocol, connected to the desk', async () => {
    expect(page.url()).toMatch(/^buka:\/\/app\/index\.html/u);
    expect(await page.evaluate('window.isSecureContext')).toBe(true);
    // The first words come from the desk: without the port there would be none.
    expect(((await page.textContent('#buka')) ?? '').length).toBeGreaterThan(20);
  });

  test('gives the page nothing of Node or Electron', async () => {
    for (const name of ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'])
      expect(await page.evaluate(`typeof globalThis['${name}']`), name).toBe('undefined');
  });

  test('lets the page reach nothing and go nowhere', async () => {
    const reach = (url: string) => page.evaluate(`fetch('${url}').then(() => 'reached', () => 'refused')`);
    expect(await reach('https://example.com/')).toBe('refused');
    expect(await reach('file:///etc/hostname')).toBe('refused');
    expect(await page.evaluate(`window.open('https://example.com/')`)).toBeNull();
    await page.evaluate(`location.assign('https://example.com/')`).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(page.url()).toMatch(/^buka:/u);
    expect(await page.evaluate(`navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state)`)).toBe(
      'denied',
    );
    const injected = `(() => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.head.append(script);
      return window.injected;
    })()`;
    expect(await page.evaluate(injected).catch(() => undefined)).toBeUndefined();
  });

  test('is connected again after a reload', async () => {
    await page.reload();
    await page.waitForSelector('#buka > *');
    expect(((await page.textContent('#buka')) ?? '').length).toBeGreaterThan(20);
  });

  test('can ask the system for its printers', async () => {
    const printers = await program.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getPrintersAsync(),
    );
    expect(Array.isArray(printers)).toBe(true);
  });

  // What printing relies on: Electron's own viewer in a session that is kept in memory only, and its sign that the PDF is there.
  test('loads a PDF in a hidden window of a session in memory, and says when it can be printed', async () => {
    const isReady = await program.evaluate(async ({ BrowserWindow, session }, pdf) => {
      const hidden = new BrowserWindow({
        show: false,
        webPreferences: { session: session.fromPartition('buka-try'), sandbox: true, plugins: true },
      });
      const ready = new Promise<boolean>((resolve) => {
        const events: NodeJS.EventEmitter = hidden.webContents;
        events.once('-pdf-ready-to-print', () => resolve(true));
        setTimeout(() => resolve(false), 20_000);
      });
      await hidden.loadURL(`data:application/pdf;base64,${pdf}`);
      const answer = await ready;
      hidden.destroy();
      return answer;
    }, onePagePdf);
    expect(isReady).toBe(true);
  });
});

/** An empty A5 page. */
const onePagePdf = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
  ].join('\n'),
).toString('base64');
