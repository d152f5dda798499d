import type { Instant } from '../../../shared/domain/ids.ts';
import type { Clock } from '../../ports/clock.ts';

export function createSystemClock(): Clock {
  return {
    now: () => new Date().toISOString() as Instant,
    steadyMs: () => performance.now(),
  };
}
