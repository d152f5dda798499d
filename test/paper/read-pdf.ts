import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** Poppler and zbar read PDFs and QR codes with no code of ours or of the desk's libraries. Not every machine has them. */
export const hasIndependentReaders = ['pdftoppm', 'pdftotext', 'zbarimg'].every(
  (tool) => spawnSync(tool, ['--version']).error === undefined,
);

if (!hasIndependentReaders) {
  console.warn(
    '\n*** SKIPPED: poppler-utils or zbar-tools is not installed, so no independent program has read the PDFs of this run. ***\n',
  );
}

/** The texts of all QR codes on the first page, as Poppler draws and zbar reads them. */
export function readQrIndependently(pdfBytes: Uint8Array, dotsPerInch: number): readonly string[] {
  return withFile(pdfBytes, (pdf, folder) => {
    execFileSync('pdftoppm', [
      '-r',
      String(dotsPerInch),
      '-f',
      '1',
      '-l',
      '1',
      '-gray',
      '-png',
      pdf,
      join(folder, 'page'),
    ]);
    const image =
      execFileSync('ls', [folder])
        .toString()
        .split('\n')
        .find((name) => name.endsWith('.png')) ?? '';
    const read = spawnSync('zbarimg', ['-q', '--raw', '-Sdisable', '-Sqrcode.enable', join(folder, image)]);
    // zbarimg ends with 4 when there is no code on the image; anything else but 0 is a failure of the tool.
    if (read.status !== 0 && read.status !== 4) throw new Error(`zbarimg ended with ${String(read.status)}`);
    return read.stdout
      .toString()
      .split('\n')
      .filter((line) => line !== '');
  });
}

export function readTextIndependently(pdfBytes: Uint8Array): string {
  return withFile(pdfBytes, (pdf) => execFileSync('pdftotext', ['-layout', pdf, '-']).toString());
}

/** All text of all pages in the order it was drawn, and how many pages there are. */
export async function readPdf(pdfBytes: Uint8Array): Promise<{ readonly text: string; readonly pages: number }> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdfBytes);
  try {
    const texts = Array.from(document.pages(), (page) => page.getText());
    return { text: texts.join('\n'), pages: texts.length };
  } finally {
    document.destroy();
    library.destroy();
  }
}

/** Text without white space: where lines end and how wide a gap is are not what most tests are about. */
export const squeeze = (text: string): string => text.replaceAll(/[\s\u200B]+/gu, '');

function withFile<Answer>(bytes: Uint8Array, act: (file: string, folder: string) => Answer): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'paper-test-'));
  try {
    const file = join(folder, 'sheet.pdf');
    writeFileSync(file, bytes);
    return act(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
