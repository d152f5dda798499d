import type { PaperPage } from '../../../shared/domain/paper/paper-page.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { PaperRendererError } from '../../ports/paper-renderer.ts';

/** What goes to the worker and comes back. Both stay in memory. */
export interface PaperRequest {
  readonly id: number;
  readonly page: PaperPage;
}

export interface PaperAnswer {
  readonly id: number;
  readonly result: Result<Uint8Array, PaperRendererError>;
}
