import { execFile } from 'node:child_process';
import type { ListPrinters } from '../../ports/printer.ts';
import { cupsEnvironment, isQueueName } from './cups.ts';

/**
 * Asks CUPS for the printers of this computer (`lpstat -e`). It never fails: where there is no CUPS, or none that answers in
 * five seconds, there is no printer.
 */
export const listLpPrinters: ListPrinters = () => {
  if (process.platform !== 'linux' && process.platform !== 'darwin') return Promise.resolve([]);
  const { promise, resolve } = Promise.withResolvers<readonly string[]>();
  const options = { env: cupsEnvironment(), timeout: 5_000, killSignal: 'SIGKILL', maxBuffer: 1_000_000 } as const;
  execFile('lpstat', ['-e'], options, (error, output) => {
    resolve(error ? [] : output.split('\n').filter(isQueueName));
  });
  return promise;
};
