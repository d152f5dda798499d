import { spawn } from 'node:child_process';
import type { PaperSize } from '../../../shared/domain/paper/paper-sheet.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { Printer, PrintRequest } from '../../ports/printer.ts';
import { cupsEnvironment, isQueueName } from './cups.ts';
import { releaseBytes } from './folder-printer.ts';
import { measurePages } from './measure-pages.ts';

export interface LpPrinterOptions {
  /** How long `lp` may take to hand the page over, from its start. */
  readonly timeoutMs?: number;
}

/**
 * A printer of this computer, by way of CUPS (Linux, macOS): `lp` is given the page on its standard input, so that Buka writes
 * no file and no page stands among the arguments. It answers when CUPS has taken the page, which is not yet paper.
 *
 * What CUPS does with it is CUPS's: it spools the page where root and its own group read it, and keeps it there for a day unless
 * `PreserveJobFiles No` stands in its `cupsd.conf`.
 * @param queue the name as `lpstat -e` tells it
 */
export function createLpPrinter(queue: string, { timeoutMs = 20_000 }: LpPrinterOptions = {}): Printer {
  return {
    name: `lp:${queue}`,
    async print(request) {
      try {
        if (!isQueueName(queue)) return fail({ code: 'printer-unavailable' });
        const outcome = await runLp(lpArguments(queue, request), request.pdf, timeoutMs);
        return outcome === 'taken' ? ok(null) : fail({ code: outcome });
      } catch {
        // Node could not even make the pipes: the machine is out of files or memory.
        return fail({ code: 'printer-failed' });
      } finally {
        releaseBytes(request.pdf);
      }
    },
  };
}

function lpArguments(queue: string, { title, paper, pdf }: PrintRequest): readonly string[] {
  const options = [
    `media=${mediaOf(paper, pdf)}`,
    // The QR's modules and the form were laid out in millimetres: the page is neither blown up nor shrunk. The first is what old
    // filters understand, the second the standard's name, without which a newer one centres a receipt on the longest roll.
    'fit-to-page=false',
    'print-scaling=none',
  ];
  return ['-d', queue, ...options.flatMap((option) => ['-o', option]), '-t', plainTitle(title), '-'];
}

/** How CUPS calls the sheet. The roll is cut where the page ends, so it is told in whole millimetres of this very page. */
function mediaOf(paper: PaperSize, pdf: Uint8Array): string {
  switch (paper) {
    case 'roll-80': {
      const longestMm = Math.max(0, ...measurePages(pdf).map(({ heightPt }) => (heightPt * 25.4) / 72));
      // A page that tells no size is none of ours; the length of an A4 sheet is then as good as any.
      return `Custom.80x${longestMm > 0 ? Math.ceil(longestMm) : 297}mm`;
    }
    case 'A5':
    case 'A4':
    case 'Letter':
      return paper;
  }
}

/** What the list of jobs shows: in one line and in letters that every printer's display has. */
const plainTitle = (title: string): string => title.replaceAll(/[^ -~]+/g, '-').slice(0, 80) || 'Buka';

type LpOutcome = 'taken' | 'printer-unavailable' | 'printer-failed';

function runLp(lpArguments: readonly string[], pdf: Uint8Array, timeoutMs: number): Promise<LpOutcome> {
  const { promise, resolve } = Promise.withResolvers<LpOutcome>();
  const lp = spawn('lp', lpArguments, { stdio: ['pipe', 'ignore', 'pipe'], env: cupsEnvironment() });
  let outcome: LpOutcome | null = null;
  let complaint = '';
  lp.stderr.setEncoding('utf8');
  lp.stderr.on('data', (text: string) => {
    complaint = (complaint + text).slice(0, 2_000);
  });
  lp.stdin.on('error', () => {
    // An `lp` that ends before it has read the page says why by its exit.
  });
  lp.on('error', () => {
    outcome = 'printer-unavailable';
  });
  const timer = setTimeout(() => {
    outcome = 'printer-failed';
    lp.kill('SIGKILL');
    // Whatever `lp` may have started holds the other ends; without ours there is nothing to wait for.
    lp.stdin.destroy();
    lp.stderr.destroy();
  }, timeoutMs);
  // Not before the process and all pipes are closed does nobody read the page's bytes any more.
  lp.on('close', (exitCode) => {
    clearTimeout(timer);
    const refused = isAbsent.test(complaint) ? 'printer-unavailable' : 'printer-failed';
    resolve(outcome ?? (exitCode === 0 ? 'taken' : refused));
  });
  lp.stdin.end(pdf);
  return promise;
}

/** What `lp` says, in the C locale, of a printer that is not there, takes no jobs, or has no CUPS to ask. */
const isAbsent = /does not exist|not accepting|not responding|unable to connect|bad file descriptor|no such file/i;
