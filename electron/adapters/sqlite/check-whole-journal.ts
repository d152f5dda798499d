import { Worker } from 'node:worker_threads';
import type { JournalHealth } from '../../ports/journal-health.ts';

/** Starts the background walk over the whole journal. Until it has ended the journal counts as unbroken: its tail was checked at start. */
export function checkWholeJournal(file: string, signingKey: string): JournalHealth & { stop(): Promise<void> } {
  let brokenAt: number | null = null;
  const worker = new Worker(new URL('./whole-check-worker.ts', import.meta.url), { workerData: { file, signingKey } });
  worker.unref();
  const ended = new Promise<void>((resolve) => {
    worker.once('message', (seq: number) => {
      brokenAt = seq === 0 ? null : seq;
    });
    // A check that could not run says nothing about the journal; the next start tries again.
    worker.once('error', () => resolve());
    worker.once('exit', () => resolve());
  });
  return {
    brokenAt: () => brokenAt,
    ended,
    stop: async () => {
      await worker.terminate();
    },
  };
}
