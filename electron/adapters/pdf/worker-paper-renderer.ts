import { Worker } from 'node:worker_threads';
import { fail, type Result } from '../../../shared/domain/result.ts';
import type { PaperRenderer, PaperRendererError } from '../../ports/paper-renderer.ts';
import type { PaperAnswer, PaperRequest } from './paper-messages.ts';

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

  return {
    render: (page) => {
      if (isClosed) return Promise.resolve(fail({ code: 'paper-renderer-failed' }));
      const id = nextId;
      nextId += 1;
      return liveSession().ask({ id, page });
    },
    close: async () => {
      isClosed = true;
      const session = current;
      current = null;
      await session?.end();
    },
  };
}

type Answer = Result<Uint8Array, PaperRendererError>;

/** One worker from its start to its end, and the requests it holds. */
interface WorkerSession {
  ask(request: PaperRequest): Promise<Answer>;
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
  const waiting = new Map<number, (answer: Answer) => void>();
  let dead = false;
  let watch: NodeJS.Timeout | undefined;

  const die = (): void => {
    dead = true;
    for (const id of waiting.keys()) settle(id, fail({ code: 'paper-renderer-failed' }));
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
  const settle = (id: number, answer: Answer): void => {
    const resolve = waiting.get(id);
    waiting.delete(id);
    watchProgress();
    if (waiting.size === 0) worker.unref();
    resolve?.(answer);
  };
  worker.on('message', (answer: PaperAnswer) => settle(answer.id, answer.result));
  worker.on('error', die);
  worker.on('exit', die);
  worker.on('messageerror', die);

  return {
    ask: (request) => {
      const { promise, resolve } = Promise.withResolvers<Answer>();
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
