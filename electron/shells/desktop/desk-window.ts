import { BrowserWindow, screen, type BrowserWindowConstructorOptions, type Session } from 'electron';
import type { PreferenceStore } from '../../ports/preferences.ts';
import { pageUrl } from './page-address.ts';
import { leastWindow, placeWindow } from './window-place.ts';

export interface DeskWindowOptions {
  readonly preload: string;
  readonly session: Session;
  readonly isDevelopment: boolean;
  readonly preferences: PreferenceStore;
}

/** Kept in memory only: no cache, no storage and no large blob of a page reaches the disk. */
export const pagePartition = 'buka-page';

/** A page that dies at once again is not started a third time: whoever sits there closes the window and calls for help. */
const crashesApartMs = 10_000;

/** The one window of the desk. It is shown when there is something to see. */
export function createDeskWindow({ preload, session, isDevelopment, preferences }: DeskWindowOptions): BrowserWindow {
  const last = preferences.read().window;
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...placeWindow(last, areas),
    minWidth: leastWindow.width,
    minHeight: leastWindow.height,
    title: 'Buka 补卡台',
    show: false,
    // Alt brings it; a clerk needs the place more often than the menu.
    autoHideMenuBar: true,
    webPreferences: { ...isolatedPage, preload, session, devTools: isDevelopment },
  });
  if (last?.maximised === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => preferences.change({ window: readPlace(window) }));
  let crashedAt = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const isRepeated = performance.now() - crashedAt < crashesApartMs;
    crashedAt = performance.now();
    if (reason !== 'clean-exit' && !isRepeated) window.webContents.reload();
  });
  // A frame within the page could only be somebody else's.
  window.webContents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  void window.loadURL(pageUrl);
  return window;
}

/** Brings the window to whoever started the program a second time. */
export function showAgain(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/**
 * How every page of this shell runs: in Chromium's sandbox, in a world of its own, without Node, by the rules of the web. Most of it
 * is Electron's default; it stands here so that no later default can take it away.
 */
export const isolatedPage: BrowserWindowConstructorOptions['webPreferences'] & object = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  devTools: false,
};

function readPlace(window: BrowserWindow) {
  const { x, y, width, height } = window.getNormalBounds();
  return { x, y, width, height, maximised: window.isMaximized() };
}
