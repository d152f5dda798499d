import type { Log } from '../../ports/log.ts';
import type { Printer } from '../../ports/printer.ts';
import type { PreferenceStore } from '../../ports/preferences.ts';
import { watchPrinter } from './host-log.ts';
import type { SystemPrinters } from './host-options.ts';

/** The id of the printer that shows paper in the window. */
export const screenPrinterId = 'screen';

/** Sends each kind of paper to the printer that this computer's preferences name for it, and has the log hear how it went. */
export function createChosenPrinter(
  preferences: PreferenceStore,
  system: SystemPrinters,
  screen: Printer,
  log: Log,
): Printer {
  return {
    name: 'chosen',
    print: (request) => {
      const { receipt, slip, report } = preferences.read().printers;
      const idByDocument = { receipt, 'activation-slip': slip, 'z-report': report };
      const id = idByDocument[request.document];
      return watchPrinter(id === screenPrinterId ? screen : system.printerOf(id), log).print(request);
    },
  };
}
