import { createLpPrinter } from '../../adapters/printing/lp-printer.ts';
import { listLpPrinters } from '../../adapters/printing/list-lp-printers.ts';
import type { SystemPrinters } from './host-options.ts';

/** The printers that CUPS knows; on a computer without it there is none but the screen. */
export const cupsPrinters: SystemPrinters = {
  list: async () => (await listLpPrinters()).map((queue) => ({ id: queue, name: queue })),
  printerOf: (queue) => createLpPrinter(queue),
};
