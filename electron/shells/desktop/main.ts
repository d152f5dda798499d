import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, safeStorage, session } from 'electron';
import { RPCHandler } from '@orpc/server/message-port';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Preferences } from '../../ports/preferences.ts';
import { createTranslate, type MessageValues } from '../../../shared/text/catalogue.ts';
import { desktopMenuTexts } from '../../../shared/text/screens/desktop-menu/desktop-menu.ts';
import { keychainKeys } from '../window/keychain-keys.ts';
import { openPreferences } from '../window/open-preferences.ts';
import { createSeat } from '../window/seat.ts';
import { createWindowHost } from '../window/window-host.ts';
import { createWindowRouter, type Seats } from '../window/window-router.ts';
import { describeAppMenu } from './app-menu.ts';
import { exposeGarbageCollection, findStrangeSwitch } from './command-line.ts';
import { acceptDeskPort } from './desk-port.ts';
import { createDeskWindow, pagePartition, showAgain } from './desk-window.ts';
import { createDesktopPrinters } from './desktop-printers.ts';
import { guardContents } from './guard-contents.ts';
import { guardSession } from './guard-session.ts';
import { createOsKeychain } from './os-keychain.ts';
import { createPdfPrint, paperPartition, paperSchemePrivileges } from './paper-window.ts';
import { chooseScreenLanguage } from './screen-language.ts';
import { screensScheme, serveScreens } from './screens-protocol.ts';
import { createUpdates } from './updates.ts';
import { watchPreferences } from './watch-preferences.ts';
import { createWorkInProgress } from './work-in-progress.ts';

/** The first look waits until the morning's rush at start is over; then a few times a day. */
const firstLookAfterMs = 60_000;
const lookEveryMs = 6 * 60 * 60_000;

const isDevelopment = !app.isPackaged;

exposeGarbageCollection();
app.enableSandbox();
protocol.registerSchemesAsPrivileged([screensScheme, paperSchemePrivileges]);
app.on('web-contents-created', (_event, contents) => guardContents(contents));
app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
  event.preventDefault();
  answer(false);
});
app.on('select-client-certificate', (event) => event.preventDefault());

const strangeSwitch = findStrangeSwitch(app);
if (strangeSwitch !== null) void app.whenReady().then(() => stopWith('start-refused', { name: strangeSwitch }));
// Two programs over one journal: the second one shows the window of the first and goes.
else if (!app.requestSingleInstanceLock()) app.quit();
else
  void app
    .whenReady()
    .then(openShop)
    .catch(() => stopWith('start-failed'));

async function openShop(): Promise<void> {
  const userData = app.getPath('userData');
  const dataDir = join(userData, 'shop');
  const demoHome = join(userData, 'demo');
  mkdirSync(demoHome, { recursive: true, mode: 0o700 });
  const work = createWorkInProgress();
  const seats: Seats = { desk: createSeat(), training: createSeat() };
  // One file and one parser for both shells, and tests that need no Electron.
  const preferences = watchPreferences(openPreferences(join(userData, 'preferences')), (changed) => showMenu(changed));
  const host = createWindowHost({
    shell: 'desktop',
    version: app.getVersion(),
    dataDir,
    keys: keychainKeys(createOsKeychain(safeStorage, process.platform)),
    printers: createDesktopPrinters({
      listPrinters: async () => (await BrowserWindow.getAllWindows()[0]?.webContents.getPrintersAsync()) ?? [],
      printPdf: createPdfPrint(session.fromPartition(paperPartition)),
      work,
    }),
    preferences,
    demoHome,
    codeRoot: app.getAppPath(),
  });
  await host.start();
  // Whoever tries the program out has no question to answer first; an installed desk asks.
  if (!app.isPackaged && app.commandLine.hasSwitch('demo-shop') && (await host.show()).state === 'not-set-up')
    await host.makeDemoShop('CA-ON');

  const pageSession = session.fromPartition(pagePartition);
  for (const guarded of [session.defaultSession, pageSession]) guardSession(guarded, { isDevelopment });
  serveScreens(pageSession.protocol, join(import.meta.dirname, '..', 'renderer'));
  const window = createDeskWindow({
    preload: join(import.meta.dirname, '..', 'preload', 'preload.cjs'),
    session: pageSession,
    isDevelopment,
    preferences,
  });
  const calls = new RPCHandler(createWindowRouter(host, seats), {
    interceptors: [({ next }) => work.during(() => next())],
  });
  const leaveSeats = async (): Promise<void> => {
    await seats.desk.leave(host.desk, () => host.newIntent());
    await seats.training.leave(host.training, () => host.newIntent());
    host.afterLock();
  };
  const deskPort = acceptDeskPort({
    ipcMain,
    contents: window.webContents,
    connect: (port) => calls.upgrade(port, { context: { session: null } }),
    onAway: () => {
      host.windowGone();
      void leaveSeats();
    },
  });
  const updates = createUpdates({
    readFacts: async () => {
      const shown = await host.desk('showDesk', {});
      return {
        isSwitchedOn: preferences.read().updates === 'on',
        isPackaged: app.isPackaged,
        waitingRecords: shown.ok ? shown.value.waitingForHeadOffice : null,
        isDayOpen: shown.ok && shown.value.day !== null,
        isBusy: work.isBusy(),
      };
    },
    loadUpdater: async () => (await import('electron-updater')).default.autoUpdater,
  });
  setTimeout(() => void updates.look(), firstLookAfterMs).unref();
  setInterval(() => void updates.look(), lookEveryMs).unref();

  showMenu(preferences.read());
  app.on('second-instance', () => showAgain(window));
  app.on('window-all-closed', () => app.quit());

  let closing: Promise<void> | null = null;
  let isClosed = false;
  /** Nothing is cut short: what is being answered or printed comes to its end first. */
  const closeShop = async (): Promise<void> => {
    await work.whenIdle();
    const update = await updates.takeReady();
    deskPort.end();
    await work.whenIdle();
    await leaveSeats();
    host.windowGone();
    await host.close();
    isClosed = true;
    if (update) update.quitAndInstall();
    else app.quit();
  };
  const closeOnce = (): void => {
    closing ??= closeShop().catch(() => app.exit(1));
  };
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    closeOnce();
  });
  window.on('close', (event) => {
    if (isClosed) return;
    event.preventDefault();
    closeOnce();
  });
  window.on('query-session-end', (event) => {
    if (work.isBusy()) event.preventDefault();
  });

  function showMenu({ language, updates: wished }: Preferences): void {
    const menu = describeAppMenu({
      language: chooseScreenLanguage(language, app.getPreferredSystemLanguages()),
      platform: process.platform,
      version: app.getVersion(),
      isDevelopment,
      updates: wished,
      onUpdates: (chosen) => preferences.change({ updates: chosen }),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
  }
}

/** What broke at the start is a bug or a broken computer. Its words could quote a path, so they are not shown. */
function stopWith(why: 'start-failed' | 'start-refused', values?: MessageValues): void {
  const language = chooseScreenLanguage(null, app.getPreferredSystemLanguages());
  dialog.showErrorBox('Buka 补卡台', createTranslate(desktopMenuTexts, language, 'CA')(why, values));
  app.exit(1);
}
