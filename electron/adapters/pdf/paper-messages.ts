import type { PaperPage } from '../../../shared/domain/paper/paper-page.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { PagePicture, PaperRendererError } from '../../ports/paper-renderer.ts';

/** What the worker is asked to do. */
export type PaperTask =
  | { readonly act: 'render'; readonly page: PaperPage }
  | { readonly act: 'picture'; readonly pdf: Uint8Array; readonly dpi: number };

/** How the task ended. */
export type PaperOutcome =
  | { readonly act: 'render'; readonly result: Result<Uint8Array, PaperRendererError> }
  | { readonly act: 'picture'; readonly result: Result<readonly PagePicture[], PaperRendererError> };

/** What goes to the worker and comes back. Both stay in memory. */
export type PaperRequest = PaperTask & { readonly id: number };

export type PaperAnswer = PaperOutcome & { readonly id: number };
