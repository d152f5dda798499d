import { ok } from '../../../shared/domain/result.ts';
import type { ScreenPrinter } from '../../ports/printer.ts';
import { releaseBytes } from './folder-printer.ts';

export interface ScreenPrinterOptions {
  /** How long a page waits for the screen. */
  readonly keepMs?: number;
  /** How many wait at once; one more drops the oldest. */
  readonly mostJobs?: number;
}

/**
 * A printer for a demo shop or a shop without one: its paper waits in memory until the screen takes it. A page nobody takes is
 * dropped, and its bytes with it; the clerk then asks for a copy, as for paper that was lost.
 */
export function createScreenPrinter({ keepMs = 10 * 60_000, mostJobs = 8 }: ScreenPrinterOptions = {}): ScreenPrinter {
  // A map keeps the order in which jobs came, so the first one is the oldest.
  const waiting = new Map<string, { readonly pdf: Uint8Array; readonly timer: NodeJS.Timeout }>();

  const take = (jobId: string): Uint8Array | null => {
    const found = waiting.get(jobId);
    if (!found) return null;
    clearTimeout(found.timer);
    waiting.delete(jobId);
    return found.pdf;
  };
  const drop = (jobId: string): void => {
    const pdf = take(jobId);
    if (pdf) releaseBytes(pdf);
  };

  return {
    name: 'screen',
    async print({ jobId, pdf }) {
      drop(jobId);
      const tooMany = Math.max(0, waiting.size + 1 - mostJobs);
      for (const oldest of [...waiting.keys()].slice(0, tooMany)) drop(oldest);
      // A page that waits keeps no program alive.
      const timer = setTimeout(() => drop(jobId), keepMs).unref();
      waiting.set(jobId, { pdf, timer });
      return ok(null);
    },
    take,
    forget: () => {
      for (const jobId of waiting.keys()) drop(jobId);
    },
  };
}
