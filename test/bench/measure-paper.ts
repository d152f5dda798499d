import { composeSlip } from '../../electron/adapters/pdf/compose-slip.ts';
import { openFaces, type Faces } from '../../electron/adapters/pdf/fonts.ts';
import type { Composition } from '../../electron/adapters/pdf/paint.ts';
import { createSlipRehearsal, type SlipRehearsal } from '../../electron/adapters/pdf/rehearse-slip.ts';
import { renderDocument } from '../../electron/adapters/pdf/render-document.ts';
import { createWorkerPaperRenderer } from '../../electron/adapters/pdf/worker-paper-renderer.ts';
import type { ActivationSlipPage } from '../../shared/domain/paper/activation-slip-page.ts';
import { drawBarePage } from './bare-pdfkit.ts';
import type { BenchSizes, Limits } from './limits.ts';
import { judgeBudget, type Findings } from './report.ts';
import { slipPage } from './slip-pages.ts';
import { summarise } from './summary.ts';

const warmUpPages = 20;

/** The slip alone against bare PDFKit, and the slip with its rehearsal through the worker against the bare pieces of that. */
export async function measurePaper(sizes: BenchSizes, limits: Limits): Promise<Findings> {
  const faces = openFaces();
  const rehearsal = await createSlipRehearsal();
  const worker = createWorkerPaperRenderer();
  const samples = {
    own: [] as number[],
    bare: [] as number[],
    rehearsed: [] as number[],
    pieces: [] as number[],
    reading: [] as number[],
  };
  for (let index = -warmUpPages; index < sizes.pages; index += 1) {
    const page = slipPage(warmUpPages + index);
    const composition = layOut(faces, page);
    const [ownMs] = await timed(() => renderDocument(faces, page));
    const [bareMs, bytes] = await timed(() => drawBarePage(composition));
    const [rehearsedMs, answer] = await timed(() => worker.render(page));
    if (!answer.ok) throw new Error(answer.error.code);
    const readingMs = await rehearse(rehearsal, bytes, page);
    if (index < 0) continue;
    samples.own.push(ownMs);
    samples.bare.push(bareMs);
    samples.rehearsed.push(rehearsedMs);
    samples.reading.push(readingMs);
    samples.pieces.push(bareMs + readingMs);
  }
  await worker.close();
  rehearsal.close();
  const [own, bare, rehearsed, pieces] = [samples.own, samples.bare, samples.rehearsed, samples.pieces].map(summarise);
  if (!own || !bare || !rehearsed || !pieces) throw new Error('nothing was measured');
  const pdfRatio = own.median / bare.median;
  return {
    budgets: [
      judgeBudget({
        id: 'pdf-alone',
        promise: 'PDF alone: median against bare PDFKit with the same fonts',
        unit: '×',
        measured: pdfRatio,
        limit: limits.pdfRatio,
        samples: own,
        yardstick: { name: 'bare PDFKit', samples: bare, ratio: pdfRatio },
      }),
      judgeBudget({
        id: 'rehearsed-slip',
        promise: 'Rehearsed slip through the worker: p95',
        unit: 'ms',
        measured: rehearsed.p95,
        limit: limits.rehearsedSlipMs,
        samples: rehearsed,
        yardstick: {
          name: 'bare PDFKit, PDFium and QR reader',
          samples: pieces,
          ratio: rehearsed.median / pieces.median,
        },
      }),
    ],
    figures: [
      { name: 'Rasterising a slip at 150 dpi and reading its QR', unit: 'ms', value: summarise(samples.reading) },
    ],
  };
}

function layOut(faces: Faces, page: ActivationSlipPage): Composition {
  const composed = composeSlip(faces, page);
  if (!composed.ok) throw new Error(composed.error.code);
  return composed.value;
}

async function timed<Value>(work: () => Promise<Value>): Promise<readonly [number, Value]> {
  const startedAt = performance.now();
  const value = await work();
  return [performance.now() - startedAt, value];
}

/** Reads the bare page's QR, which proves as well that the yardstick draws the same thing. */
async function rehearse(rehearsal: SlipRehearsal, bytes: Uint8Array, page: ActivationSlipPage): Promise<number> {
  const [tookMs, answer] = await timed(() => rehearsal.rehearseSlip(bytes, page.secret?.activationCode ?? ''));
  if (!answer.ok) throw new Error(answer.error.code);
  return tookMs;
}
