import { BrowserWindow, type CustomScheme, type Session } from 'electron';
import { randomUUID } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import type { SheetSize } from '../window/sheet-size.ts';
import { isolatedPage } from './desk-window.ts';

const paperScheme = 'buka-paper';

/** Chromium shows a PDF of a scheme of our own when that is a standard one. */
export const paperSchemePrivileges: CustomScheme = {
  scheme: paperScheme,
  privileges: { standard: true, secure: true },
};

/** Kept in memory only, apart from the screens: no cookie, no cache, no file. */
export const paperPartition = 'buka-paper';

/** What a page of paper may fetch: itself, and the parts of Chromium's own PDF viewer. */
const paperProtocols: ReadonlySet<string> = new Set([
  `${paperScheme}:`,
  'chrome:',
  'chrome-extension:',
  'blob:',
  'data:',
]);

/** Electron's own sign, used by its tests, that the PDF is loaded. A print before it would be an empty sheet. */
const pdfReadyEvent = '-pdf-ready-to-print';

const readyWithinMs = 30_000;
const printedWithinMs = 60_000;

export interface PaperJob {
  readonly deviceName: string;
  readonly pdf: Uint8Array;
  readonly sheet: SheetSize;
}

/** Prints a PDF as it is, without a file on the disk and without a dialog. Answers whether the printer's queue took it. */
export type PrintPdf = (job: PaperJob) => Promise<boolean>;

export function createPdfPrint(session: Session): PrintPdf {
  const pages = new Map<string, Uint8Array>();
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !paperProtocols.has(URL.parse(url)?.protocol ?? '') }),
  );
  // Without a policy of ours: it would keep Chromium's viewer from opening its own frame.
  session.protocol.handle(paperScheme, ({ url }) => {
    const pdf = pages.get(url);
    if (!pdf) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
  });
  return async ({ deviceName, pdf, sheet }) => {
    const url = `${paperScheme}://page/${randomUUID()}.pdf`;
    pages.set(url, pdf);
    const window = new BrowserWindow({ show: false, webPreferences: { ...isolatedPage, session, plugins: true } });
    try {
      const ready = waitForPdf(window);
      await Promise.all([window.loadURL(url), ready]);
      return await printSilently(window, deviceName, sheet);
    } catch {
      return false;
    } finally {
      pages.delete(url);
      window.destroy();
    }
  };
}

function waitForPdf({ webContents }: BrowserWindow): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('a PDF that does not load')), readyWithinMs);
    const events: EventEmitter = webContents;
    events.once(pdfReadyEvent, () => {
      clearTimeout(late);
      resolve();
    });
    events.once('destroyed', () => clearTimeout(late));
  });
}

function printSilently({ webContents }: BrowserWindow, deviceName: string, sheet: SheetSize): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), printedWithinMs);
    webContents.print(
      {
        silent: true,
        deviceName,
        // Left out, it would be A4 whatever the printer holds (electron#49374).
        pageSize: { width: sheet.widthMicrons, height: sheet.heightMicrons },
        // The page has margins of its own; Chromium's would shrink it, and with it the QR.
        margins: { marginType: 'none' },
        scaleFactor: 100,
        pagesPerSheet: 1,
        copies: 1,
        landscape: false,
        duplexMode: 'simplex',
        printBackground: true,
      },
      (isTaken) => {
        clearTimeout(late);
        resolve(isTaken);
      },
    );
  });
}
