import { describe, expect, it } from 'vitest';
import { openFaces } from '../../electron/adapters/pdf/fonts.ts';
import { renderDocument } from '../../electron/adapters/pdf/render-document.ts';
import type { ReceiptLine, ReceiptPage } from '../../shared/domain/paper/receipt-page.ts';
import { hasIndependentReaders, readPdf, readTextIndependently, squeeze } from './read-pdf.ts';
import { antwerpShop, montrealShop, sampleReceipt } from './sample-pages.ts';

const faces = openFaces();

async function renderReceipt(change: Partial<ReceiptPage> = {}): Promise<Uint8Array> {
  const rendered = await renderDocument(faces, { ...sampleReceipt, ...change });
  if (!rendered.ok) throw new Error(rendered.error.code);
  return rendered.value;
}

async function readReceipt(change: Partial<ReceiptPage> = {}): Promise<string> {
  return squeeze((await readPdf(await renderReceipt(change))).text);
}

const heightOf = (pdf: Uint8Array): number =>
  Number(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(Buffer.from(pdf).toString('latin1'))?.[1]);

describe.each(['roll-80', 'A5', 'A4', 'Letter'] as const)('a receipt on %s', (size) => {
  it('tells lines, taxes, rounding, total, tenders and change in French and Chinese', async () => {
    const text = await readReceipt({ size });
    for (const part of [
      'Reçu收据',
      'D1-1-000412',
      'TPS123456789RT0001',
      'TVQ1023456789TQ0001',
      'Servipar李敏',
      'RemplacementSIM补卡·Fido·••••0123',
      '40,00$',
      'Étapesuivante:actif,auplustardmardi24novembreà18h00',
      '下一步：已生效，最迟11月24日星期二18:00',
      '48120937561284',
      'Sous-total小计95,00$',
      'TPS5%4,75$',
      'TVQ9,975%9,47$',
      'Totalavantarrondi舍入前合计109,22$',
      'Arrondi舍入-0,02$',
      'Total合计109,20$',
      'Carte银行卡50,00$',
      'Réf.T-00981',
      'Comptant现金59,20$',
      'Montantremis实收60,00$',
      'Monnaie找零0,80$',
      '*225#',
      '请保留收据',
      'Écriture10412',
      '4be1c09d77a3f2e85560b1d94c8ea710',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('□');
  });
});

describe('languages', () => {
  it.each([
    ['zh-CN', montrealShop, ['收据', '小计$95.00', '合计$109.20', '找零$0.80', '经办人李敏']],
    ['en', montrealShop, ['Receipt', 'Subtotal$95.00', 'Total$109.20', 'Change$0.80', 'ServedbyD.Roy']],
    [
      'nl',
      antwerpShop,
      ['Kassaticket', 'Totaal€109,20', 'Wisselgeld€0,80', 'Volgendestap:actief,uiterlijkwoensdag25novemberom00:00'],
    ],
  ] as const)('%s stands alone', async (language, shop, parts) => {
    const currency = shop.country === 'BE' ? 'EUR' : 'CAD';
    const text = await readReceipt({
      languages: [language],
      shop,
      currency,
      clerkName: language === 'en' ? 'D. Roy' : '李敏',
    });
    for (const part of parts) expect(text).toContain(part);
    expect(text).not.toContain('Reçu');
  });

  it('says it the Belgian way in Belgium: prices with VAT, both totals, VAT told after', async () => {
    const tax = { name: 'TVA', percent: '21', amountMinor: 174 };
    const line: ReceiptLine = {
      kind: 'service-fee',
      text: 'Frais de service',
      brandName: null,
      maskedNumber: null,
      quantity: 1,
      netMinor: 828,
      taxes: [tax],
      totalMinor: 1002,
      ladder: null,
      promise: null,
      voucher: null,
    };
    const text = await readReceipt({
      languages: ['fr'],
      shop: antwerpShop,
      currency: 'EUR',
      lines: [line],
      taxes: [tax],
      subtotalMinor: 828,
      totalBeforeRoundingMinor: 1002,
      roundingMinor: -2,
      totalMinor: 1000,
      tenders: [{ kind: 'cash', amountMinor: 1000, tenderedMinor: 2000, reference: null }],
      changeMinor: 1000,
    });
    for (const part of [
      'Ticketdecaisse',
      'Fraisdeservice10,02€',
      'Totalavantarrondi10,02€',
      'Arrondi-0,02€',
      'Total10,00€',
      'dontTVA21%1,74€',
      'Espèces10,00€',
      'Montantremis20,00€',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Sous-total');
  });
});

describe('what is not printed', () => {
  it('no rounding lines when nothing was rounded', async () => {
    const text = await readReceipt({ roundingMinor: 0, totalMinor: 10922, totalBeforeRoundingMinor: 10922 });
    expect(text).not.toContain('Arrondi');
    expect(text).toContain('Total合计109,22$');
  });

  it('a voucher’s PIN never on a copy nobody approved', async () => {
    const pdf = await renderReceipt({ copyNumber: 1, languages: ['en'] });
    const text = squeeze((await readPdf(pdf)).text);
    expect(text).toContain('COPY1');
    expect(text).toContain('Top-upcode');
    expect(text).toContain('Notshownonthiscopy');
    expect(text).not.toContain('4812');
    const approved = await readReceipt({ copyNumber: 1, secretsApproved: true, languages: ['en'] });
    expect(approved).toContain('48120937561284');
  });

  it('a PIN the model does not carry', async () => {
    const lines = sampleReceipt.lines.map((line) =>
      line.voucher === null ? line : { ...line, voucher: { ...line.voucher, pin: null } },
    );
    expect(await readReceipt({ lines, languages: ['nl'] })).toContain('Staatnietopdezekopie');
  });
});

describe('what must be seen at once', () => {
  it.each([
    [{ status: 'voided' } as const, 'ANNULÉ·作废'],
    [{ status: 'refund', reversesReceiptNumber: 'D1-1-000399' } as const, 'REMBOURSEMENT·退款'],
    [{ training: true } as const, 'FORMATION·培训'],
    [{ copyNumber: 2, training: true } as const, 'FORMATION·培训·COPIE2·副本2'],
  ])('%o', async (change, banner) => {
    expect(await readReceipt(change)).toContain(banner);
  });

  it('names the receipt a refund reverses', async () => {
    expect(await readReceipt({ status: 'refund', reversesReceiptNumber: 'D1-1-000399' })).toContain(
      'RemboursementdureçuD1-1-000399',
    );
  });
});

describe('length', () => {
  const manyLines = Array.from({ length: 40 }, () => sampleReceipt.lines).flat();

  it('the roll is as long as its text', async () => {
    const short = await renderReceipt({ lines: sampleReceipt.lines.slice(0, 1) });
    const long = await renderReceipt({ lines: manyLines });
    expect((await readPdf(long)).pages).toBe(1);
    expect(heightOf(long)).toBeGreaterThan(heightOf(short) * 10);
  });

  it('a roll longer than a PDF page may be is cut in several', async () => {
    const pdf = await renderReceipt({ lines: Array.from({ length: 4 }, () => manyLines).flat() });
    const { text, pages } = await readPdf(pdf);
    expect(pages).toBeGreaterThan(1);
    expect(heightOf(pdf)).toBeLessThanOrEqual(14_400);
    expect(squeeze(text).match(/CodeBIENVENUE/g)).toHaveLength(160);
  });

  it('office paper goes on to the next page and numbers them', async () => {
    const { text, pages } = await readPdf(await renderReceipt({ size: 'Letter', lines: manyLines }));
    expect(pages).toBeGreaterThan(3);
    expect(squeeze(text)).toContain(`Page${pages}de${pages}`);
    expect(squeeze(text).match(/CodeBIENVENUE/g)).toHaveLength(40);
    expect(squeeze(text)).toContain('Total合计109,20$');
  });
});

describe.runIf(hasIndependentReaders)('read by an independent program', () => {
  it('says the same', async () => {
    const text = squeeze(readTextIndependently(await renderReceipt()));
    for (const part of [
      '远航通讯VoileTélécom',
      'Total合计109,20$',
      '48120937561284',
      '凡来电或发消息索要验证码、激活码的，都不可信。',
    ]) {
      expect(text).toContain(part);
    }
  });
});
