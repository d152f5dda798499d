import type { Result } from '../../shared/domain/result.ts';

export interface PrintRequest {
  readonly jobId: string;
  readonly document: 'receipt' | 'activation-slip' | 'z-report';
  /** How the paper is called for people, for example the receipt number. Never a secret. */
  readonly title: string;
  readonly pdf: Uint8Array;
}

/** The page belongs to the printer from the call on, which lets go of its bytes as soon as they are sent: a day holds hundreds of pages. */
export interface Printer {
  readonly name: string;
  print(request: PrintRequest): Promise<Result<null, { readonly code: 'printer-unavailable' | 'printer-failed' }>>;
}
