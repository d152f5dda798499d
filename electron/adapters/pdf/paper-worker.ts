import { parentPort } from 'node:worker_threads';
import { createInProcessPaperRenderer } from './in-process-paper-renderer.ts';
import type { PaperAnswer, PaperRequest } from './paper-messages.ts';
import { warmUpPages } from './warm-up-pages.ts';

const port = parentPort;
if (port === null) throw new Error('this file runs as a worker');

const rendererReady = createInProcessPaperRenderer().then(async (renderer) => {
  // The first pages are the slowest: fonts are read and code is compiled. Better now than before a customer.
  for (const page of warmUpPages) await renderer.render(page);
  return renderer;
});

let lastJob: Promise<void> = Promise.resolve();

port.on('message', (request: PaperRequest) => {
  // One after the other: two pages at once would only share the one thread, and double the memory.
  lastJob = lastJob.then(() => answerRequest(request));
});

async function answerRequest(request: PaperRequest): Promise<void> {
  try {
    const renderer = await rendererReady;
    const result = await renderer.render(request.page);
    const answer: PaperAnswer = { id: request.id, result };
    port?.postMessage(answer, result.ok && result.value.buffer instanceof ArrayBuffer ? [result.value.buffer] : []);
  } catch {
    // What was thrown may quote the page; only a code leaves this thread.
    const answer: PaperAnswer = { id: request.id, result: { ok: false, error: { code: 'paper-renderer-failed' } } };
    port?.postMessage(answer);
  }
}
