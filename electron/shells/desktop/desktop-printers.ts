import type { PrinterInfo } from 'electron';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { Printer } from '../../ports/printer.ts';
import type { SystemPrinters } from '../window/host-options.ts';
import { releasePage } from '../window/release-page.ts';
import { sheetSizeOf } from '../window/sheet-size.ts';
import type { PrintPdf } from './paper-window.ts';
import type { WorkInProgress } from './work-in-progress.ts';

export interface DesktopPrintersOptions {
  readonly listPrinters: () => Promise<readonly Pick<PrinterInfo, 'name' | 'displayName'>[]>;
  readonly printPdf: PrintPdf;
  readonly work: WorkInProgress;
}

/** The printers that the operating system knows, by the names it knows them by. */
export function createDesktopPrinters({ listPrinters, printPdf, work }: DesktopPrintersOptions): SystemPrinters {
  // One after the other: two hidden windows at once would only share the one printer, and double the memory.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(print: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(print);
    last = turn.catch(() => undefined);
    return turn;
  };
  const list = async () => {
    try {
      return await listPrinters();
    } catch {
      return [];
    }
  };
  return {
    list: async () => (await list()).map(({ name, displayName }) => ({ id: name, name: displayName || name })),
    printerOf: (id): Printer => ({
      name: 'system',
      print: ({ paper, pdf }) =>
        work.during(() =>
          inTurn(async () => {
            // Chromium would print on the default printer instead of one that is gone.
            if (!(await list()).some(({ name }) => name === id)) return fail({ code: 'printer-unavailable' });
            const isTaken = await printPdf({ deviceName: id, pdf, sheet: sheetSizeOf(paper, pdf) });
            if (isTaken) releasePage(pdf);
            return isTaken ? ok(null) : fail({ code: 'printer-failed' });
          }),
        ),
    }),
  };
}
