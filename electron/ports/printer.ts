import type { PaperSize } from '../../shared/domain/paper/paper-sheet.ts';
import type { Result } from '../../shared/domain/result.ts';

export interface PrintRequest {
  readonly jobId: string;
  readonly document: 'receipt' | 'activation-slip' | 'z-report';
  /** How the paper is called for people, for example the receipt number. Never a secret. */
  readonly title: string;
  /** The sheet that the page was laid out for; a roll is as long as its page. */
  readonly paper: PaperSize;
  readonly pdf: Uint8Array;
}

/** The page belongs to the printer from the call on, which lets go of its bytes as soon as they are sent: a day holds hundreds of pages. */
export interface Printer {
  readonly name: string;
  print(request: PrintRequest): Promise<Result<null, { readonly code: 'printer-unavailable' | 'printer-failed' }>>;
}

/** A printer whose paper is shown on the screen. It keeps few pages, for minutes, in memory alone. */
export interface ScreenPrinter extends Printer {
  /** The PDF of a job, once: from then on its bytes are the caller's. Null when it was taken before, was dropped, or was never printed here. */
  take(jobId: string): Uint8Array | null;
  /** Drops every page that nobody took: when the desk is locked, and at the end. */
  forget(): void;
}

/** The names of the printers that this computer knows, sorted as it tells them; none where there is no way to ask. */
export type ListPrinters = () => Promise<readonly string[]>;
