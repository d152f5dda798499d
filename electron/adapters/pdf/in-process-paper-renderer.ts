import { PDFiumLibrary } from '@hyzyla/pdfium';
import { ok } from '../../../shared/domain/result.ts';
import type { PaperRenderer } from '../../ports/paper-renderer.ts';
import { openFaces } from './fonts.ts';
import { picturePages } from './picture-pages.ts';
import { createSlipRehearsal } from './rehearse-slip.ts';
import { renderDocument } from './render-document.ts';
import { shownSecret } from './slip-context.ts';

/** Renders in the calling thread: what the worker runs. Fonts and readers are opened once, here. */
export async function createInProcessPaperRenderer(): Promise<PaperRenderer> {
  const faces = openFaces();
  const pdfium = await PDFiumLibrary.init();
  const rehearsal = await createSlipRehearsal(pdfium);
  return {
    render: async (page) => {
      const rendered = await renderDocument(faces, page);
      if (!rendered.ok || page.kind !== 'activation-slip') return rendered;
      const secret = shownSecret(page);
      if (secret === null) return rendered;
      const rehearsed = await rehearsal.rehearseSlip(rendered.value, secret.activationCode);
      return rehearsed.ok ? ok(rendered.value) : rehearsed;
    },
    picture: (pdf, dpi) => picturePages(pdfium, pdf, dpi),
    close: async () => {
      rehearsal.close();
      pdfium.destroy();
    },
  };
}
