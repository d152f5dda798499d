import type { PaperPage } from '../../shared/domain/paper/paper-page.ts';
import type { Result } from '../../shared/domain/result.ts';

export type PaperRendererErrorCode =
  /** The QR of a finished slip could not be read back: it may not be printed. */
  | 'slip-qr-unreadable'
  /** The QR of a finished slip says something else than the profile's activation code: it may not be printed. */
  | 'slip-qr-differs'
  /** The form to type by hand and the activation code of the model are not the same profile's. */
  | 'slip-form-differs'
  /** The text does not fit one sheet: a slip is never spread over two. */
  | 'slip-does-not-fit'
  /** The renderer broke. The page was not made; asking again is safe. */
  | 'paper-renderer-failed';

export interface PaperRendererError {
  readonly code: PaperRendererErrorCode;
}

/** Makes pages in memory. Nothing it makes or is given is ever written to disk, and no error holds any of it. */
export interface PaperRenderer {
  /** The PDF. An activation slip that shows its code has been rasterised, its QR read back and found equal. */
  render(page: PaperPage): Promise<Result<Uint8Array, PaperRendererError>>;
  /** Ends the worker. Requests still queued answer `paper-renderer-failed`. */
  close(): Promise<void>;
}
