import { Worker } from 'node:worker_threads';
import { fail } from '../../../shared/domain/result.ts';
import type { PaperRenderer } from '../../ports/paper-renderer.ts';
import type { PaperAnswer, PaperOutcome, PaperRequest, PaperTask } from './paper-messages.ts';

export interface WorkerPaperRendererOptions {
  /** The worker's file, where a bundler has moved it. */
  readonly workerUrl?: URL;
  /** How long the worker may go without an answer while pages wait before the worker is given up for hung. */
  readonly timeoutMs?: number;
}

/**
 * Renders in a worker thread, which is started and warmed at once. When the worker dies or hangs, every request it held
 * answers `paper-renderer-failed` and the next request gets a fresh one.
 */
export function createWorkerPaperRenderer(options: WorkerPaperRendererOptions = {}): PaperRenderer {
  const workerUrl = options.workerUrl ?? new URL('./paper-worker.ts', import.meta.url);
  const timeoutMs = options.timeoutMs ?? 30_000;
  let nextId = 1;
  let isClosed = false;
  let current: WorkerSession | null = startSession(workerUrl, timeoutMs);

  const liveSession = (): WorkerSession => {
    if (current === null || current.isDead()) current = startSession(workerUrl, timeoutMs);
    return current;
  };
  const ask = async (task: PaperTask): Promise<PaperOutcome | null> => {
    if (isClosed) return null;
    const id = nextId;
    nextId += 1;
    return liveSession().ask({ id, ...task });
  };

  return {
    render: async (page) => {
      const outcome = await ask({ act: 'render', page });
      return outcome?.act === 'render' ? outcome.result : failed;
    },
    picture: async (pdf, dpi) => {
      // Bytes that were given away, to a printer for example, have no length any more and cannot be sent to a thread.
      if (pdf.length === 0) return failed;
      const outcome = await ask({ act: 'picture', pdf, dpi });
      return outcome?.act === 'picture' ? outcome.result : failed;
    },
    close: async () => {
      isClosed = true;
      const session = current;
      current = null;
      await session?.end();
    },
  };
}

const failed = fail({ code: 'paper-renderer-failed' } as const);

/** One worker from its start to its end, and the requests it holds. */
interface WorkerSession {
  /** Null when the worker died, hung or was ended before it answered. */
  ask(request: PaperRequest): Promise<PaperOutcome | null>;
  isDead(): boolean;
  end(): Promise<void>;
}

function startSession(workerUrl: URL, timeoutMs: number): WorkerSession {
  // What the worker writes to its streams is dropped: a stack trace could quote a page. The old generation is kept small
  // because fonts and pages need some 30 MB of it, and a collector with more room lets garbage lie.
  const worker = new Worker(workerUrl, {
    argv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 4 },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  worker.unref();
  const waiting = new Map<number, (outcome: PaperOutcome | null) => void>();
  let dead = false;
  let watch: NodeJS.Timeout | undefined;

  const die = (): void => {
    dead = true;
    for (const id of waiting.keys()) settle(id, null);
  };
  // The clock runs from the last answer, not from the request: in a long queue the last page waits without being late.
  const watchProgress = (): void => {
    clearTimeout(watch);
    if (waiting.size === 0) return;
    watch = setTimeout(() => {
      die();
      void worker.terminate();
    }, timeoutMs);
  };
  const settle = (id: number, outcome: PaperOutcome | null): void => {
    const resolve = waiting.get(id);
    waiting.delete(id);
    watchProgress();
    if (waiting.size === 0) worker.unref();
    resolve?.(outcome);
  };
  worker.on('message', (answer: PaperAnswer) => settle(answer.id, answer));
  worker.on('error', die);
  worker.on('exit', die);
  worker.on('messageerror', die);

  return {
    ask: (request) => {
      const { promise, resolve } = Promise.withResolvers<PaperOutcome | null>();
      waiting.set(request.id, resolve);
      if (waiting.size === 1) watchProgress();
      // While a page is being made the process stays alive for it; an idle worker does not hold it.
      worker.ref();
      worker.postMessage(request);
      return promise;
    },
    isDead: () => dead,
    end: async () => {
      die();
      await worker.terminate();
    },
  };
}
