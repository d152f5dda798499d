import { uptime } from 'node:os';
import type { Instant } from '../../../shared/domain/ids.ts';
import type { Clock } from '../../ports/clock.ts';

export function createSystemClock(): Clock {
  return {
    now: () => new Date().toISOString() as Instant,
    // Since the machine was started, its sleep included: a process's own steady clock stands still while the lid is closed.
    steadyMs: () => uptime() * 1000,
  };
}
