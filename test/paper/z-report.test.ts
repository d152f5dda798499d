import { describe, expect, it } from 'vitest';
import { openFaces } from '../../electron/adapters/pdf/fonts.ts';
import { renderDocument } from '../../electron/adapters/pdf/render-document.ts';
import type { ZReportPage } from '../../shared/domain/paper/z-report-page.ts';
import { hasIndependentReaders, readPdf, readTextIndependently, squeeze } from './read-pdf.ts';
import { sampleZReport } from './sample-pages.ts';

const faces = openFaces();

async function renderZReport(change: Partial<ZReportPage> = {}): Promise<Uint8Array> {
  const rendered = await renderDocument(faces, { ...sampleZReport, ...change });
  if (!rendered.ok) throw new Error(rendered.error.code);
  return rendered.value;
}

async function readZReport(change: Partial<ZReportPage> = {}): Promise<string> {
  return squeeze((await readPdf(await renderZReport(change))).text);
}

describe.each(['A4', 'Letter', 'roll-80'] as const)('the Z of an ordinary day on %s', (size) => {
  it.each([[['zh-CN']], [['en']], [['fr']], [['nl']], [['fr', 'zh-CN']]] as const)(
    'is one page in %s',
    async (languages) => {
      const { text, pages } = await readPdf(await renderZReport({ size, languages }));
      expect(pages).toBe(1);
      expect(text).not.toContain('□');
      expect(squeeze(text)).toContain('D1-1-000371');
    },
  );
});

describe('the Z', () => {
  it('tells totals, counts, exceptions, numbers, what is unsynced and the chain', async () => {
    const text = await readZReport();
    for (const part of [
      'RapportZ57日结单57',
      '1704,44$',
      '42reçus收据42张',
      'TVQ9,975%147,88$',
      'Arrondicomptant现金舍入-0,07$',
      'Comptant现金311287,44$1282,44$-5,00$',
      'Alipay支付宝130,00$noncomptéici–',
      'Fondsdecaisse备用金200,00$',
      'Ventesaucomptant现金销售+1137,44$',
      'Sortiesdecaisse取出现金-55,00$',
      'Écart长短款-5,00$',
      '20,00$×25500,00$',
      'Annulation作废D1-1-000388王芳/MarieLefebvre28,74$mauvaisnuméro',
      'D1-1-000371àD1-1-000412',
      'D1-1-000388',
      '7écritures,numéros10406à10412',
      '7条记录，编号10406至10412',
      'Écriture104124be1c09d77a3f2e85560b1d94c8ea710',
      'Comptépar李敏',
      '260,00$',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('tells hours in the shop’s zone', async () => {
    const text = await readZReport({ languages: ['en'] });
    expect(text).toContain('Open2026-11-20,09:01to2026-11-20,21:10');
    expect(text).toContain('10:22Void');
  });

  it('says so when nothing happened', async () => {
    const text = await readZReport({
      languages: ['en'],
      receiptCount: 0,
      sales: [],
      hours: [],
      exceptions: [],
      numberRange: null,
      voidedNumbers: [],
      unsynced: { count: 0, firstSeq: null, lastSeq: null, oldestAt: null, hubLastReachedAt: null },
    });
    for (const part of [
      'noreceipt',
      'Nonetoday.',
      'Noreceiptwasmade.',
      'Everythingisatheadoffice.',
      'Headofficehasnotbeenreachedyet.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('carries a long list of exceptions over to more pages, and loses none', async () => {
    const exceptions = Array.from({ length: 120 }, (_, at) => ({
      kind: 'reprint' as const,
      at: '2026-11-20T18:05:00.000Z',
      receiptNumber: `D1-1-${String(at).padStart(6, '0')}`,
      clerkName: '李敏',
      approvedByName: null,
      amountMinor: null,
      note: null,
    }));
    const { text, pages } = await readPdf(
      await renderZReport({ exceptions, languages: ['zh-CN'], numberRange: null, voidedNumbers: [] }),
    );
    expect(pages).toBeGreaterThan(1);
    for (const exception of exceptions) expect(text).toContain(exception.receiptNumber);
    expect(squeeze(text)).toContain(`第${pages}页，共${pages}页`);
  });
});

describe.runIf(hasIndependentReaders)('read by an independent program', () => {
  it('keeps its columns in line', async () => {
    const line = readTextIndependently(await renderZReport({ languages: ['en'] }))
      .split('\n')
      .find((row) => /^\s*Cash\s+31/.test(row));
    expect(line?.trim().split(/\s+/)).toEqual(['Cash', '31', '$1,287.44', '$1,282.44', '-$5.00']);
  });
});
