import { parentPort } from 'node:worker_threads';
import type { PaperRenderer } from '../../ports/paper-renderer.ts';
import { createInProcessPaperRenderer } from './in-process-paper-renderer.ts';
import type { PaperAnswer, PaperOutcome, PaperRequest, PaperTask } from './paper-messages.ts';
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
  let outcome: PaperOutcome;
  try {
    outcome = await carryOut(await rendererReady, request);
  } catch {
    // What was thrown may quote the page; only a code leaves this thread.
    outcome = { act: request.act, result: { ok: false, error: { code: 'paper-renderer-failed' } } };
  }
  const answer: PaperAnswer = { id: request.id, ...outcome };
  port?.postMessage(answer, buffersOf(outcome));
}

async function carryOut(renderer: PaperRenderer, task: PaperTask): Promise<PaperOutcome> {
  switch (task.act) {
    case 'render':
      return { act: 'render', result: await renderer.render(task.page) };
    case 'picture':
      return { act: 'picture', result: await renderer.picture(task.pdf, task.dpi) };
  }
}

/** What is handed over instead of being copied. */
function buffersOf({ act, result }: PaperOutcome): ArrayBuffer[] {
  if (!result.ok) return [];
  const bytes = act === 'render' ? [result.value] : result.value.map((picture) => picture.png);
  return bytes.map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer);
}
