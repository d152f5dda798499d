import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFaces } from '../../electron/adapters/pdf/fonts.ts';
import { createSlipRehearsal, type SlipRehearsal } from '../../electron/adapters/pdf/rehearse-slip.ts';
import { renderDocument } from '../../electron/adapters/pdf/render-document.ts';
import type { ActivationSlipPage, SlipSecret } from '../../shared/domain/paper/activation-slip-page.ts';
import type { PaperLanguages } from '../../shared/domain/paper/paper-sheet.ts';
import { hasIndependentReaders, readPdf, readQrIndependently, readTextIndependently, squeeze } from './read-pdf.ts';
import { antwerpShop, montrealShop, sampleSlip } from './sample-pages.ts';

const faces = openFaces();
let rehearsal: SlipRehearsal;

beforeAll(async () => {
  rehearsal = await createSlipRehearsal();
});
afterAll(() => rehearsal.close());

async function renderSlip(change: Partial<ActivationSlipPage> = {}): Promise<Uint8Array> {
  const rendered = await renderDocument(faces, { ...sampleSlip, ...change });
  if (!rendered.ok) throw new Error(rendered.error.code);
  return rendered.value;
}

const secretOf = (smdpAddress: string, matchingId: string, rest = ''): SlipSecret => ({
  activationCode: `LPA:1$${smdpAddress}$${matchingId}${rest}`,
  smdpAddress,
  matchingId,
  confirmationCode: null,
});

const sampleSecret = secretOf('smdp.example.com', '04386-AGYFT-A74Y8-3F815', '$$1');
const allLanguages: readonly PaperLanguages[] = [
  ['zh-CN'],
  ['en'],
  ['fr'],
  ['nl'],
  ['fr', 'zh-CN'],
  ['fr', 'nl'],
  ['nl', 'zh-CN'],
];

const namedLanguages = allLanguages.map((languages) => [languages.join(' + '), languages] as const);

/** One sentence in each language that a reader must find whole. */
const proofs = {
  'zh-CN': ['请务必保密。', '最迟11月24日星期二18:00起可用', '您的eSIM已预留'],
  en: ['Keep this secret.', 'Works from Tuesday, November 24 at 18:00, at the latest', 'SM-DP+ address'],
  fr: [
    'Gardez ce code secret.',
    'au plus tard le mardi 24 novembre à 18 h 00',
    'Votre eSIM est réservée.',
    'Fiche d’activation',
  ],
  nl: ['Houd deze code geheim.', 'Werkt uiterlijk vanaf dinsdag 24 november om 18:00', 'De code werkt één keer'],
} as const;

describe.each(['A5', 'A4', 'Letter'] as const)('a slip on %s', (size) => {
  it.each(namedLanguages)('is one page whose QR and text can be read, in %s', async (_name, chosen) => {
    const pdf = await renderSlip({ size, languages: chosen });
    const { text, pages } = await readPdf(pdf);
    expect(pages).toBe(1);
    for (const language of chosen)
      for (const proof of proofs[language]) expect(squeeze(text)).toContain(squeeze(proof));
    expect(squeeze(text)).toContain('+15145550123');
    expect(squeeze(text)).toContain(sampleSecret.matchingId);
    expect(squeeze(text)).toContain('1$smdp.example.com$04386-AGYFT-A74Y8-3F815$$1');
    expect(squeeze(text)).toContain('48210937');
    expect(text).not.toContain('□');
    expect(await rehearsal.rehearseSlip(pdf, sampleSecret.activationCode)).toEqual({ ok: true, value: undefined });
    expect(await rehearsal.readQrTexts(pdf, 300)).toEqual([sampleSecret.activationCode]);
  });
});

describe.runIf(hasIndependentReaders)('read by independent programs', () => {
  it.each(namedLanguages)('the slip says the same, in %s', async (_name, chosen) => {
    const pdf = await renderSlip({ languages: chosen });
    const text = squeeze(readTextIndependently(pdf));
    for (const language of chosen) for (const proof of proofs[language]) expect(text).toContain(squeeze(proof));
    for (const dotsPerInch of [110, 203, 300]) {
      expect(readQrIndependently(pdf, dotsPerInch)).toEqual([sampleSecret.activationCode]);
    }
  });

  it('finds no code on a copy nobody approved', async () => {
    expect(readQrIndependently(await renderSlip({ copyNumber: 1 }), 203)).toEqual([]);
  });

  it('reads the longest code', async () => {
    const secret = longestSecret();
    expect(readQrIndependently(await renderSlip({ secret }), 203)).toEqual([secret.activationCode]);
  });
});

function longestSecret(): SlipSecret {
  const address = `${'rsp-0042.'.repeat(6)}carrier.example.com`;
  return secretOf(address, 'ABCD-EFGH1234'.repeat(20).slice(0, 255 - 3 - address.length));
}

describe('hard cases', () => {
  it('fits the longest code, long names and two languages on one A5', async () => {
    const secret = { ...longestSecret(), confirmationCode: 'A1B2-C3D4-E5F6' };
    expect(secret.activationCode.replace('LPA:', '')).toHaveLength(255);
    const pdf = await renderSlip({
      languages: ['fr', 'zh-CN'],
      secret,
      shop: { ...montrealShop, name: '远航通讯电信服务有限公司蒙特利尔唐人街旗舰店 Voile Télécom International inc.' },
      replacesReceiptNumber: 'D1-1-000398',
      houseLines: ['Ouvert 7 jours, 10 h à 21 h. 欢迎再次光临。'],
    });
    const { text, pages } = await readPdf(pdf);
    expect(pages).toBe(1);
    expect(squeeze(text)).toContain(secret.matchingId);
    expect(squeeze(text)).toContain('D1-1-000398');
    expect(await rehearsal.rehearseSlip(pdf, secret.activationCode)).toEqual({ ok: true, value: undefined });
  });

  it('refuses what no sheet can hold, instead of clipping it', async () => {
    const houseLines = Array.from(
      { length: 60 },
      (_, at) => `Line ${at} of a shop that has far too much to say on one small sheet.`,
    );
    expect(await renderDocument(faces, { ...sampleSlip, houseLines })).toEqual({
      ok: false,
      error: { code: 'slip-does-not-fit' },
    });
  });

  it('refuses a form that is not the code’s', async () => {
    const other = { ...sampleSecret, matchingId: '04386-AGYFT-A74Y8-3F816' };
    expect(await renderDocument(faces, { ...sampleSlip, secret: other })).toEqual({
      ok: false,
      error: { code: 'slip-form-differs' },
    });
    const shorter = { ...sampleSecret, matchingId: '04386' };
    expect(await renderDocument(faces, { ...sampleSlip, secret: shorter })).toEqual({
      ok: false,
      error: { code: 'slip-form-differs' },
    });
  });

  it('says that an empty matching ID is left empty', async () => {
    const secret = secretOf('SMDP.GSMA.COM', '', '$1.3.6.1.4.1.31746');
    const pdf = await renderSlip({ languages: ['en'], secret });
    expect((await readPdf(pdf)).text).toContain('(leave empty)');
    expect(await rehearsal.readQrTexts(pdf, 200)).toEqual([secret.activationCode]);
  });

  it('keeps the narrow space of French', async () => {
    const { text } = await readPdf(await renderSlip({ languages: ['fr'] }));
    expect(text).toContain('Une question\u202F?');
  });

  it('marks a character no font has, and goes on', async () => {
    const shop = { ...montrealShop, name: 'Ligne 🦆 \u0E01 Télécom 中\u{20000}文' };
    const { text } = await readPdf(await renderSlip({ languages: ['fr'], shop }));
    expect(squeeze(text)).toContain('Ligne□□Télécom中');
  });

  it('draws Ÿ, typographic quotes and the narrow space from the Latin face', async () => {
    const shop = { ...antwerpShop, name: 'L’Haÿ Ÿ «\u202Fété\u202F» 今天“好”' };
    const { text } = await readPdf(await renderSlip({ languages: ['fr', 'zh-CN'], shop }));
    expect(squeeze(text)).toContain(squeeze('L’Haÿ Ÿ « été » 今天“好”'));
    expect(text).not.toContain('□');
  });
});

describe('copies', () => {
  const secretWords = ['smdp.example.com', '04386', '48210937', 'LPA:'];

  it.each([
    ['a copy nobody approved', { copyNumber: 1 }],
    ['a copy whose codes were never opened', { copyNumber: 2, secret: null }],
    ['an original without codes', { secret: null }],
  ] as const)('%s holds no code in its text, its QR or its bytes', async (_name, change) => {
    const pdf = await renderSlip({ languages: ['en'], ...change });
    const { text } = await readPdf(pdf);
    for (const word of secretWords) {
      expect(squeeze(text)).not.toContain(word);
      expect(Buffer.from(pdf).includes(word)).toBe(false);
    }
    expect(text).toContain('The codes are not shown on this copy.');
    expect(await rehearsal.readQrTexts(pdf, 200)).toEqual([]);
    expect(await rehearsal.rehearseSlip(pdf, sampleSecret.activationCode)).toEqual({
      ok: false,
      error: { code: 'slip-qr-unreadable' },
    });
  });

  it('an approved copy shows the code and says it is a copy', async () => {
    const pdf = await renderSlip({ languages: ['fr', 'zh-CN'], copyNumber: 3, secretsApproved: true });
    const { text } = await readPdf(pdf);
    expect(text).toContain('COPIE 3');
    expect(squeeze(text)).toContain('副本3');
    expect(await rehearsal.readQrTexts(pdf, 150)).toEqual([sampleSecret.activationCode]);
  });

  it('a training slip says so and can still be scanned', async () => {
    const pdf = await renderSlip({ languages: ['en'], training: true });
    expect((await readPdf(pdf)).text).toContain('TRAINING');
    expect(await rehearsal.readQrTexts(pdf, 150)).toEqual([sampleSecret.activationCode]);
  });
});

describe('the file', () => {
  it('is the same bytes for the same model', async () => {
    expect(Buffer.from(await renderSlip()).equals(Buffer.from(await renderSlip()))).toBe(true);
  });

  it('keeps the number and the code out of its metadata, and names its language', async () => {
    const raw = Buffer.from(await renderSlip()).toString('latin1');
    expect(raw).toContain('/Lang (fr-CA)');
    expect(raw).not.toMatch(/5145550123|smdp\.example|04386|48210937/);
  });
});

describe('rehearsal', () => {
  it('tells another code from the right one', async () => {
    const pdf = await renderSlip();
    expect(await rehearsal.rehearseSlip(pdf, `${sampleSecret.activationCode} `)).toEqual({
      ok: false,
      error: { code: 'slip-qr-differs' },
    });
    expect(await rehearsal.rehearseSlip(pdf, sampleSecret.activationCode.toLowerCase())).toEqual({
      ok: false,
      error: { code: 'slip-qr-differs' },
    });
  });

  it('holds for any valid activation code', async () => {
    const label = fc.stringMatching(/^[a-zA-Z0-9]([a-zA-Z0-9-]{0,20}[a-zA-Z0-9])?$/);
    const address = fc.array(label, { minLength: 2, maxLength: 5 }).map((labels) => labels.join('.'));
    const rest = fc.constantFrom('', '$$1', '$1.3.6.1.4.1.31746', '$1.3.6.1.4.1.31746$1');
    const codes = fc
      .record({ address, matchingId: fc.stringMatching(/^[0-9A-Z-]{0,120}$/), rest })
      .filter((code) => `1$${code.address}$${code.matchingId}${code.rest}`.length <= 255);
    await fc.assert(
      fc.asyncProperty(
        codes,
        fc.constantFrom('A5', 'A4', 'Letter'),
        fc.constantFrom(...allLanguages),
        async (code, size, languages) => {
          const secret = secretOf(code.address, code.matchingId, code.rest);
          const pdf = await renderSlip({ secret, size, languages });
          expect(await rehearsal.rehearseSlip(pdf, secret.activationCode)).toEqual({ ok: true, value: undefined });
          // PDFium answers a hyphen that ends a line with U+FFFE; a matching ID may end in one.
          expect(squeeze((await readPdf(pdf)).text).replaceAll('\uFFFE', '-')).toContain(
            `1$${code.address}$${code.matchingId}${code.rest}`,
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
