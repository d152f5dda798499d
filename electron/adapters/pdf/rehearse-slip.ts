import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';

export type RehearsalErrorCode = 'slip-qr-unreadable' | 'slip-qr-differs';

export interface SlipRehearsal {
  /** Rasterises the first page, reads its QR and compares. No answer holds what was read. */
  rehearseSlip(
    pdfBytes: Uint8Array,
    expectedActivationCode: string,
  ): Promise<Result<void, { readonly code: RehearsalErrorCode }>>;
  /** The texts of all QR codes on the first page, at any resolution: for proving that a sheet holds none. */
  readQrTexts(pdfBytes: Uint8Array, dotsPerInch: number): Promise<readonly string[]>;
  close(): void;
}

/** What a phone's camera and a cheap printer together leave of a page, roughly. */
const rehearsalDpi = 150;

/**
 * Loads PDFium and the QR reader, both WebAssembly from the packages on disk: the desk may have no network.
 * @param shared a PDFium that somebody else has opened and will close; without it the rehearsal has its own
 */
export async function createSlipRehearsal(shared?: PDFiumLibrary): Promise<SlipRehearsal> {
  const require = createRequire(import.meta.url);
  const wasm = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
  await prepareZXingModule({
    overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) },
    fireImmediately: true,
  });
  const pdfium = shared ?? (await PDFiumLibrary.init());

  const readQrTexts: SlipRehearsal['readQrTexts'] = async (pdfBytes, dotsPerInch) => {
    const document = await pdfium.loadDocument(pdfBytes);
    try {
      const page = document.getPage(0);
      const { data, width, height } = await page.render({
        scale: dotsPerInch / 72,
        render: 'bitmap',
        colorSpace: 'Gray',
      });
      const found = await readBarcodes(toGrayImage(data, width, height), {
        formats: ['QRCode'],
        textMode: 'Plain',
        tryHarder: true,
        tryInvert: false,
        maxNumberOfSymbols: 2,
      });
      return found.filter((symbol) => symbol.isValid).map((symbol) => symbol.text);
    } finally {
      document.destroy();
    }
  };

  return {
    readQrTexts,
    rehearseSlip: async (pdfBytes, expectedActivationCode) => {
      const texts = await readQrTexts(pdfBytes, rehearsalDpi);
      if (texts.length === 0) return fail({ code: 'slip-qr-unreadable' });
      const same = texts.every((text) => text === expectedActivationCode);
      return same ? ok(undefined) : fail({ code: 'slip-qr-differs' });
    },
    close: () => {
      if (!shared) pdfium.destroy();
    },
  };
}

/** A portable graymap (PGM): the reader takes it as it is, where raw pixels would cost a conversion by way of colour. */
function toGrayImage(gray: Uint8Array, width: number, height: number): Uint8Array {
  const header = new TextEncoder().encode(`P5 ${width} ${height} 255\n`);
  const image = new Uint8Array(header.length + gray.length);
  image.set(header);
  image.set(gray, header.length);
  return image;
}
