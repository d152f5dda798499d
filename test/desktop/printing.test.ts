import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { measurePages } from '../../electron/adapters/printing/measure-pages.ts';
import { sheetSizeOf } from '../../electron/shells/window/sheet-size.ts';
import { buildDesktop, type BuiltDesktop } from './build-desktop.ts';
import { ask, openDemoShop } from './open-demo-shop.ts';
import { connectPage, type PageClient } from './page-client.ts';
import { startDesktop, until, type DesktopRun } from './run-desktop.ts';

let built: BuiltDesktop;
let run: DesktopRun;
let page: PageClient;

const printers = [
  { name: 'Brother_QL_820NWB', displayName: 'Brother QL-820NWB' },
  { name: 'Büro 2', displayName: '' },
];

beforeAll(async () => {
  built = await buildDesktop();
});
afterAll(() => built.remove());
beforeEach(async () => {
  run = await startDesktop(built, { printers });
  page = await connectPage(run);
});
afterEach(() => run.close());

const newIntent = (): string => crypto.randomUUID();

/** A till of a demo shop that was closed, so that there is a report to print on the chosen printer; answers its job. */
async function closeTill(printer: string): Promise<string> {
  await openDemoShop(page, 'BE');
  await ask(page, 'shell', 'changePreferences', { printers: { receipt: printer, slip: printer, report: printer } });
  // The demo shop opens its till by itself, with two hundred euros.
  const drawer = [{ denominationMinor: 1_000, count: 20 }];
  await ask(page, 'desk', 'countDrawer', { intent: newIntent(), count: drawer });
  return (await ask<{ printJobId: string }>(page, 'desk', 'closeDay', { intent: newIntent() })).printJobId;
}

const print = (jobId: string): Promise<unknown> => page.call(['desk', 'printDocument'], { intent: newIntent(), jobId });

test('the printers of the computer are listed by the names people know, after the screen', async () => {
  expect(await ask(page, 'shell', 'showShell')).toMatchObject({
    printers: [
      { id: 'screen' },
      { id: 'Brother_QL_820NWB', name: 'Brother QL-820NWB' },
      { id: 'Büro 2', name: 'Büro 2' },
    ],
  });
});

test('a paper goes to the chosen printer, on its own sheet, without a dialog, and no sooner than it can be seen', async () => {
  const jobId = await closeTill('Büro 2');
  expect(await print(jobId)).toMatchObject({ ok: true });
  const [printed, ...others] = run.fake.world.printed;
  if (!printed) throw new Error('nothing was printed');
  expect(others).toEqual([]);
  expect(printed.wasReady).toBe(true);
  expect(Buffer.from(printed.pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  const { widthMicrons, heightMicrons } = sheetSizeOf('A4', printed.pdf);
  expect(printed.options).toMatchObject({
    silent: true,
    deviceName: 'Büro 2',
    pageSize: { width: widthMicrons, height: heightMicrons },
    margins: { marginType: 'none' },
    scaleFactor: 100,
    copies: 1,
  });
  // The sheet that was asked of the printer is the one the page was laid out for.
  const [sheet] = measurePages(printed.pdf);
  expect((sheet?.widthPt ?? 0) * 25.4 * (1_000 / 72)).toBeCloseTo(widthMicrons, -3);
  expect((sheet?.heightPt ?? 0) * 25.4 * (1_000 / 72)).toBeCloseTo(heightMicrons, -3);
});

test('the window that prints is hidden, sandboxed, apart from the screens, and gone afterwards', async () => {
  expect(await print(await closeTill('Büro 2'))).toMatchObject({ ok: true });
  const [desk, paper] = run.fake.seen.windows;
  if (!paper) throw new Error('no window for the paper');
  expect(paper).toMatchObject({ isShown: false, isDestroyed: true });
  expect(paper.options).toMatchObject({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      devTools: false,
    },
  });
  expect(paper.options.webPreferences).not.toHaveProperty('preload');
  // In memory only: a partition that is kept would begin with `persist:`.
  expect(paper.webContents.session).not.toBe(desk?.webContents.session);
  expect(paper.webContents.session.partition).toBe('buka-paper');
  expect(paper.webContents.session.mayLoad('https://example.com/')).toBe(false);
  expect(paper.webContents.session.mayHave('media', {})).toBe(false);
  expect(paper.webContents.mayOpen('https://example.com/')).toBe(false);
  // Its page is not there for a second look.
  expect((await paper.webContents.session.fetch(paper.webContents.mainFrame.url))?.status).toBe(404);
});

test('a printer that is gone gets nothing, and no other one in its place', async () => {
  const jobId = await closeTill('Büro 2');
  run.fake.world.printers.length = 1;
  expect(await print(jobId)).toMatchObject({ ok: false, error: { code: 'printer-unavailable' } });
  expect(run.fake.world.printed).toEqual([]);
});

test('a printer that refuses is told to the clerk, and the paper can be printed again', async () => {
  const jobId = await closeTill('Büro 2');
  run.fake.world.printOutcome = Promise.resolve(false);
  expect(await print(jobId)).toMatchObject({ ok: false, error: { code: 'printer-failed' } });
  run.fake.world.printOutcome = Promise.resolve(true);
  expect(await print(jobId)).toMatchObject({ ok: true });
  expect(run.fake.world.printed.length).toBe(2);
});

test('the program does not end while a paper is being printed', async () => {
  const jobId = await closeTill('Büro 2');
  const { promise, resolve } = Promise.withResolvers<boolean>();
  run.fake.world.printOutcome = promise;
  const printed = print(jobId);
  await until(() => run.fake.world.printed.length === 1);
  expect(run.window.close()).toBe(false);
  run.fake.app.quit();
  await new Promise((wake) => setTimeout(wake, 100));
  expect(run.fake.seen.hasQuit).toBe(false);
  resolve(true);
  expect(await printed).toMatchObject({ ok: true });
  await until(() => run.fake.seen.hasQuit);
});

test('a sheet has its size, and a roll that of its longest page', () => {
  const pdf = (...boxes: string[]) => Buffer.from(boxes.map((box) => `/MediaBox [0 0 ${box}]`).join('\n'));
  expect(sheetSizeOf('A5', pdf())).toEqual({ widthMicrons: 148_000, heightMicrons: 210_000 });
  expect(sheetSizeOf('Letter', pdf())).toEqual({ widthMicrons: 215_900, heightMicrons: 279_400 });
  expect(sheetSizeOf('roll-80', pdf('226.77 300', '226.77 283.47'))).toEqual({
    widthMicrons: 80_000,
    heightMicrons: 106_000,
  });
  expect(sheetSizeOf('roll-80', pdf())).toEqual({ widthMicrons: 80_000, heightMicrons: 297_000 });
});
