import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBarcodes } from 'zxing-wasm/reader';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSlipRehearsal, type SlipRehearsal } from '../../electron/adapters/pdf/rehearse-slip.ts';
import { createWorkerPaperRenderer } from '../../electron/adapters/pdf/worker-paper-renderer.ts';
import type { PagePicture } from '../../electron/ports/paper-renderer.ts';
import type { PaperPage } from '../../shared/domain/paper/paper-page.ts';
import { hasIndependentReaders } from './read-pdf.ts';
import { sampleReceipt, sampleSlip, sampleZReport } from './sample-pages.ts';

const renderer = createWorkerPaperRenderer();
let rehearsal: SlipRehearsal;

beforeAll(async () => {
  // It loads the reader from the disk, where the reader alone would ask the network for itself.
  rehearsal = await createSlipRehearsal();
});

afterAll(async () => {
  rehearsal.close();
  await renderer.close();
});

const failed = { ok: false, error: { code: 'paper-renderer-failed' } };

async function render(page: PaperPage): Promise<Uint8Array> {
  const rendered = await renderer.render(page);
  if (!rendered.ok) throw new Error(rendered.error.code);
  return rendered.value;
}

async function picture(page: PaperPage, dpi: number): Promise<readonly PagePicture[]> {
  const drawn = await renderer.picture(await render(page), dpi);
  if (!drawn.ok) throw new Error(drawn.error.code);
  return drawn.value;
}

/** A PNG reader that is none of ours decodes the picture on the way to the code. */
async function readQr(png: Uint8Array): Promise<readonly string[]> {
  const symbols = await readBarcodes(png, { formats: ['QRCode'], textMode: 'Plain' });
  return symbols.filter((symbol) => symbol.isValid).map((symbol) => symbol.text);
}

describe('a picture of paper', () => {
  it('shows the slip so that its code can be read off the screen, at the size that was asked for', async () => {
    const [page, ...others] = await picture(sampleSlip, 144);
    expect(others).toEqual([]);
    // A5 is 148 by 210 mm.
    expect([page?.widthPx, page?.heightPx]).toEqual([839, 1191]);
    expect(await readQr(page?.png ?? new Uint8Array())).toEqual([sampleSlip.secret?.activationCode]);
  });

  it.skipIf(!hasIndependentReaders)('is a PNG to other programs too', async () => {
    const [page] = await picture(sampleSlip, 150);
    const folder = mkdtempSync(join(tmpdir(), 'picture-test-'));
    try {
      writeFileSync(join(folder, 'page.png'), page?.png ?? '');
      const read = execFileSync('zbarimg', ['-q', '--raw', '-Sdisable', '-Sqrcode.enable', join(folder, 'page.png')]);
      expect(read.toString().trim()).toBe(sampleSlip.secret?.activationCode);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is as long as the receipt, and small enough to be sent', async () => {
    const [page] = await picture(sampleReceipt, 203);
    expect(page?.widthPx).toBe(639);
    expect(page?.heightPx).toBeGreaterThan(1000);
    expect(page?.png.length).toBeLessThan(200_000);
  });

  it('shows every page', async () => {
    const exceptions = Array.from({ length: 40 }, () => sampleZReport.exceptions).flat();
    const pages = await picture({ ...sampleZReport, size: 'A4', exceptions }, 72);
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(pages.map(({ widthPx, heightPx }) => `${widthPx} ${heightPx}`))).toEqual(new Set(['595 842']));
    expect(new Set(pages.map(({ png }) => Buffer.from(png).toString('base64'))).size).toBe(pages.length);
  });

  it('is the same each time, and leaves the bytes with whoever asked', async () => {
    const pdf = await render(sampleReceipt);
    const length = pdf.length;
    const [first, second] = await Promise.all([renderer.picture(pdf, 96), renderer.picture(pdf, 96)]);
    expect(first.ok).toBe(true);
    expect(second).toEqual(first);
    expect(pdf.length).toBe(length);
  });
});

describe('what cannot be drawn', () => {
  it.each([0, 35, 301, -150, Number.NaN, Number.POSITIVE_INFINITY])('is a page at %d dots per inch', async (dpi) => {
    expect(await renderer.picture(await render(sampleReceipt), dpi)).toEqual(failed);
  });

  it('is what is no PDF, is cut off, or was given away; and the worker goes on', async () => {
    const pdf = await render(sampleReceipt);
    const given = await render(sampleReceipt);
    structuredClone(given, { transfer: [given.buffer as ArrayBuffer] });
    for (const bytes of [new TextEncoder().encode('no PDF'), new Uint8Array(), pdf.slice(0, 40), given])
      expect(await renderer.picture(bytes, 96)).toEqual(failed);
    expect((await renderer.picture(pdf, 96)).ok).toBe(true);
  });

  it('is a page that no memory would hold', async () => {
    const text = Buffer.from(await render(sampleReceipt)).toString('latin1');
    const wide = text.replace(/\/MediaBox \[0 0 [\d.]+ /, (box) => box.replace(/[\d.]+ $/, '99999 '));
    expect(wide).not.toBe(text);
    expect(await renderer.picture(Buffer.from(wide, 'latin1'), 300)).toEqual(failed);
  });

  it('is anything at all once the worker died of it', async () => {
    const dying = createWorkerPaperRenderer({ workerUrl: new URL('./dying-worker.ts', import.meta.url) });
    expect(await dying.picture(new Uint8Array([37, 80, 68, 70]), 96)).toEqual(failed);
    await dying.close();
    expect(await dying.picture(new Uint8Array([37, 80, 68, 70]), 96)).toEqual(failed);
  });
});
