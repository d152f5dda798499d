import type { Instant } from '../../shared/domain/ids.ts';

/** Wall time may be set by anyone; steady time only runs. The desk compares them to notice a clock that jumps. */
export interface Clock {
  now(): Instant;
  /** Milliseconds from an arbitrary start, never going back while the program runs. */
  steadyMs(): number;
}
