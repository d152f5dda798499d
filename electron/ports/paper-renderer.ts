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
  /** The renderer broke, or was given what it cannot draw. Nothing was made; asking again is safe. */
  | 'paper-renderer-failed';

export interface PaperRendererError {
  readonly code: PaperRendererErrorCode;
}

/** A page as the screen shows it. */
export interface PagePicture {
  /** A whole PNG file, grey, 8 bits a pixel, in a buffer of its own. */
  readonly png: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Makes pages in memory. Nothing it makes or is given is ever written to disk, and no error holds any of it. */
export interface PaperRenderer {
  /** The PDF. An activation slip that shows its code has been rasterised, its QR read back and found equal. */
  render(page: PaperPage): Promise<Result<Uint8Array, PaperRendererError>>;
  /**
   * Every page of a PDF as a picture for the screen. It shows whatever the paper shows, secrets included: it is handed on as
   * the paper would be and never kept. The bytes stay the caller's.
   * @param dpi dots per inch, 36 to 300
   * @returns `paper-renderer-failed` also for bytes that are no PDF, another resolution, or a page of more than 20 million dots
   */
  picture(pdf: Uint8Array, dpi: number): Promise<Result<readonly PagePicture[], PaperRendererError>>;
  /** Ends the worker. Requests still queued answer `paper-renderer-failed`. */
  close(): Promise<void>;
}
