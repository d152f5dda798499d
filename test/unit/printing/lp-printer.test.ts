import { readdirSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openFaces } from '../../../electron/adapters/pdf/fonts.ts';
import { renderDocument } from '../../../electron/adapters/pdf/render-document.ts';
import { listLpPrinters } from '../../../electron/adapters/printing/list-lp-printers.ts';
import { createLpPrinter } from '../../../electron/adapters/printing/lp-printer.ts';
import { measurePages } from '../../../electron/adapters/printing/measure-pages.ts';
import type { PrintRequest } from '../../../electron/ports/printer.ts';
import type { PaperPage } from '../../../shared/domain/paper/paper-page.ts';
import { sampleReceipt, sampleSlip, sampleZReport } from '../../paper/sample-pages.ts';
import { installFakeCups } from './fake-cups.ts';

const takesAll = 'cat > "$INPUT"\necho "request id is Counter-7 (0 file(s))"';

const faces = openFaces();

async function renderPdf(page: PaperPage): Promise<Uint8Array> {
  const rendered = await renderDocument(faces, page);
  if (!rendered.ok) throw new Error(rendered.error.code);
  return rendered.value;
}

const requestOf = (change: Partial<PrintRequest> = {}): PrintRequest => ({
  jobId: '019aa0c4-7a51-7000-8000-0000000000a1',
  document: 'receipt',
  title: 'A1-1-000412',
  paper: 'A4',
  pdf: Buffer.alloc(300_000, 'a page '),
  ...change,
});

const isReleased = ({ pdf }: PrintRequest): boolean => (pdf.buffer as ArrayBuffer).detached;

describe.skipIf(process.platform === 'win32')('lp', () => {
  test('is given the page on its input, everything else as arguments, and nothing on the disk', async () => {
    const cups = installFakeCups({ lp: takesAll });
    const pdf = await renderPdf({ ...sampleReceipt, size: 'A4' });
    const request = requestOf({ pdf: pdf.slice() });
    expect(await createLpPrinter('Counter').print(request)).toEqual({ ok: true, value: null });
    expect(cups.argumentsOf('lp')).toEqual(
      [
        '-d',
        'Counter',
        '-o',
        'media=A4',
        '-o',
        'fit-to-page=false',
        '-o',
        'print-scaling=none',
        '-t',
        'A1-1-000412',
      ].concat('-'),
    );
    expect(cups.inputOf('lp').equals(pdf)).toBe(true);
    expect(isReleased(request)).toBe(true);
    expect(readdirSync(cups.folder).toSorted()).toEqual(['lp', 'lp.arguments', 'lp.environment', 'lp.input']);
  });

  test.each([
    ['A5', sampleSlip],
    ['Letter', { ...sampleZReport, size: 'Letter' }],
    ['A4', { ...sampleZReport, size: 'A4' }],
  ] as const)('is told of %s by its name', async (paper, page) => {
    const cups = installFakeCups({ lp: takesAll });
    await createLpPrinter('Counter').print(requestOf({ document: page.kind, paper, pdf: await renderPdf(page) }));
    expect(cups.argumentsOf('lp')).toContain(`media=${paper}`);
  });

  test('is told how long this receipt is', async () => {
    const cups = installFakeCups({ lp: takesAll });
    const pdf = await renderPdf(sampleReceipt);
    const [page, ...others] = measurePages(pdf);
    expect(others).toEqual([]);
    expect(page?.widthPt).toBeCloseTo((80 / 25.4) * 72, 1);
    const lengthMm = Math.ceil(((page?.heightPt ?? 0) / 72) * 25.4);
    expect(lengthMm).toBeGreaterThan(100);
    await createLpPrinter('Counter').print(requestOf({ paper: 'roll-80', pdf }));
    expect(cups.argumentsOf('lp')).toContain(`media=Custom.80x${lengthMm}mm`);
    await createLpPrinter('Counter').print(requestOf({ paper: 'roll-80', pdf: Buffer.from('tells no size') }));
    expect(cups.argumentsOf('lp')).toContain('media=Custom.80x297mm');
    expect(cups.inputOf('lp').toString()).toBe('tells no size');
  });

  test('gets a title in one plain line, and no more of the surroundings than it needs', async () => {
    const cups = installFakeCups({ lp: takesAll });
    process.env['BUKA_PLANTED'] = 'planted';
    onTestFinished(() => {
      delete process.env['BUKA_PLANTED'];
    });
    await createLpPrinter('Counter/draft').print(requestOf({ title: 'Z 1\n2026-11-20 日结; $(touch x) `id`' }));
    expect(cups.argumentsOf('lp')).toContain('Z 1-2026-11-20 -; $(touch x) `id`');
    expect(cups.argumentsOf('lp')).toContain('Counter/draft');
    await createLpPrinter('Counter').print(requestOf({ title: '' }));
    expect(cups.argumentsOf('lp')).toContain('Buka');
    const environment = cups.environmentOf('lp');
    expect(environment).toContain('LC_ALL=C');
    expect(environment.filter((line) => line.includes('planted'))).toEqual([]);
  });

  test.each([
    ['lp: The printer or class does not exist.', 'printer-unavailable'],
    ['lp: Destination "Counter" is not accepting jobs.', 'printer-unavailable'],
    ['lp: Error - scheduler not responding.', 'printer-unavailable'],
    ['lp: Bad file descriptor', 'printer-unavailable'],
    ['lp: Unsupported document-format "application/pdf".', 'printer-failed'],
    ['', 'printer-failed'],
  ])('that says %j is %s', async (complaint, code) => {
    installFakeCups({ lp: `echo '${complaint}' >&2\nexit 1` });
    const request = requestOf();
    expect(await createLpPrinter('Counter').print(request)).toEqual({ ok: false, error: { code } });
    expect(isReleased(request)).toBe(true);
  });

  test('that hangs is given up, with whatever it has started', async () => {
    installFakeCups({ lp: 'sleep 30' });
    const request = requestOf();
    const startedAt = performance.now();
    expect(await createLpPrinter('Counter', { timeoutMs: 300 }).print(request)).toEqual({
      ok: false,
      error: { code: 'printer-failed' },
    });
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(isReleased(request)).toBe(true);
  });

  test('that is not installed leaves the printer unavailable', async () => {
    installFakeCups({}, []);
    const request = requestOf();
    expect(await createLpPrinter('Counter').print(request)).toEqual({
      ok: false,
      error: { code: 'printer-unavailable' },
    });
    expect(isReleased(request)).toBe(true);
  });

  test.each(['', '-o', 'Counter one', 'Counter#', 'Counter\n', 'Counter\0', 'x'.repeat(200)])(
    'is never called for a printer called %j',
    async (queue) => {
      const cups = installFakeCups({ lp: takesAll });
      expect(await createLpPrinter(queue).print(requestOf())).toEqual({
        ok: false,
        error: { code: 'printer-unavailable' },
      });
      expect(cups.argumentsOf('lp')).toBeNull();
    },
  );
});

describe.skipIf(process.platform === 'win32')('the list of printers', () => {
  test('is what lpstat tells, without what is no name', async () => {
    const cups = installFakeCups({ lpstat: "printf 'Counter\\nBüro_2/draft\\n\\n-o\\nBack office\\n'" });
    expect(await listLpPrinters()).toEqual(['Counter', 'Büro_2/draft']);
    expect(cups.argumentsOf('lpstat')).toEqual(['-e']);
  });

  test.each([
    ['no CUPS is installed', {}],
    ['CUPS does not answer', { lpstat: 'echo "lpstat: Bad file descriptor" >&2; exit 1' }],
  ])('is empty where %s', async (_, commands) => {
    installFakeCups(commands, []);
    expect(await listLpPrinters()).toEqual([]);
  });
});
