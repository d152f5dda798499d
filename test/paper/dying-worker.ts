import { parentPort } from 'node:worker_threads';

/** Stands in for the paper worker in tests of its supervisor: answers a few bytes, dies or hangs when a page says so. */
parentPort?.on(
  'message',
  (request: {
    readonly id: number;
    readonly act: string;
    readonly page?: { readonly houseLines: readonly string[] };
  }) => {
    // A picture is asked for without a page, and this worker has never learnt to draw one.
    if (!request.page || request.page.houseLines.includes('die')) throw new Error('dying as asked');
    if (request.page.houseLines.includes('hang')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    parentPort?.postMessage({
      id: request.id,
      act: request.act,
      result: { ok: true, value: new Uint8Array([37, 80, 68, 70]) },
    });
  },
);
