import { afterEach, describe, expect, it } from 'vitest';
import { createWorkerPaperRenderer } from '../../electron/adapters/pdf/worker-paper-renderer.ts';
import type { PaperRenderer } from '../../electron/ports/paper-renderer.ts';
import { readPdf } from './read-pdf.ts';
import { sampleReceipt, sampleSlip, sampleZReport } from './sample-pages.ts';

const open: PaperRenderer[] = [];
const failed = { ok: false, error: { code: 'paper-renderer-failed' } };

function openRenderer(options: Parameters<typeof createWorkerPaperRenderer>[0] = {}): PaperRenderer {
  const renderer = createWorkerPaperRenderer(options);
  open.push(renderer);
  return renderer;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((renderer) => renderer.close()));
});

/** A page that makes the renderer throw: an instant that is none, holding something that must not come back. */
const brokenPage = { ...sampleSlip, promise: { ...sampleSlip.promise, byInstant: 'SECRET-4711' } };

describe('the worker', () => {
  it('renders all three documents, asked at once, each with its own answer', async () => {
    const renderer = openRenderer();
    const results = await Promise.all([sampleSlip, sampleReceipt, sampleZReport].map((page) => renderer.render(page)));
    const texts = await Promise.all(
      results.map(async (result) => (result.ok ? (await readPdf(result.value)).text : result.error.code)),
    );
    expect(texts[0]).toContain('Fiche d’activation');
    expect(texts[1]).toContain('Sous-total');
    expect(texts[2]).toContain('Rapport Z 57');
  });

  it('answers refusals as codes', async () => {
    const secret = {
      activationCode: 'LPA:1$other.example$X',
      smdpAddress: 'smdp.example',
      matchingId: 'X',
      confirmationCode: null,
    };
    expect(await openRenderer().render({ ...sampleSlip, secret })).toEqual({
      ok: false,
      error: { code: 'slip-form-differs' },
    });
  });

  it('answers a code and nothing else when a page breaks it, and goes on', async () => {
    const renderer = openRenderer();
    expect(await renderer.render(brokenPage)).toEqual(failed);
    expect((await renderer.render(sampleReceipt)).ok).toBe(true);
  });

  it('answers everything it held when the worker dies, and starts a fresh one', async () => {
    // A worker that dies at its first request, and is well the next time it is started.
    const renderer = openRenderer({ workerUrl: new URL('./dying-worker.ts', import.meta.url) });
    const page = { ...sampleReceipt, houseLines: ['die'] };
    expect(await Promise.all([renderer.render(page), renderer.render(sampleReceipt)])).toEqual([failed, failed]);
    expect((await renderer.render(sampleReceipt)).ok).toBe(true);
  });

  it('gives up a worker that hangs', async () => {
    const renderer = openRenderer({ workerUrl: new URL('./dying-worker.ts', import.meta.url), timeoutMs: 1_500 });
    expect(await renderer.render({ ...sampleReceipt, houseLines: ['hang'] })).toEqual(failed);
    expect((await renderer.render(sampleReceipt)).ok).toBe(true);
  });

  it('answers what is still queued when it is closed, and refuses what comes later', async () => {
    const renderer = openRenderer();
    const pending = [renderer.render(sampleReceipt), renderer.render(sampleSlip)];
    await renderer.close();
    expect(await Promise.all(pending)).toEqual([failed, failed]);
    expect(await renderer.render(sampleReceipt)).toEqual(failed);
  });
});
