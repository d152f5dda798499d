import type { PaperPage } from '../../../shared/domain/paper/paper-page.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { composeReceipt } from './compose-receipt.ts';
import { composeSlip } from './compose-slip.ts';
import { composeZReport } from './compose-z-report.ts';
import type { Faces } from './fonts.ts';
import { paintComposition, type Composition } from './paint.ts';

export type RenderErrorCode = 'slip-form-differs' | 'slip-does-not-fit';

/** Lays a page out and writes its PDF, in memory. The same page gives the same bytes. */
export async function renderDocument(
  faces: Faces,
  page: PaperPage,
): Promise<Result<Uint8Array, { readonly code: RenderErrorCode }>> {
  const composed = composePage(faces, page);
  return composed.ok ? ok(await paintComposition(composed.value)) : composed;
}

function composePage(faces: Faces, page: PaperPage): Result<Composition, { readonly code: RenderErrorCode }> {
  switch (page.kind) {
    case 'activation-slip':
      return composeSlip(faces, page);
    case 'receipt':
      return ok(composeReceipt(faces, page));
    case 'z-report':
      return ok(composeZReport(faces, page));
  }
}
