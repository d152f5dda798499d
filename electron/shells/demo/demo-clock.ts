import type { Instant } from '../../../shared/domain/ids.ts';
import type { Clock } from '../../ports/clock.ts';

/** The clock of a demonstration: a whole counter day passes in seconds, minute by minute as the visits go on. */
export interface DemoClock extends Clock {
  pass(minutes: number): void;
}

/** @param pace minutes of the shop for one minute of the story: above 1 on a quiet day, far below on a day of a thousand visits. */
export function createDemoClock(startsAt: string, pace: number): DemoClock {
  let passedMs = 0;
  const startMs = Date.parse(startsAt);
  return {
    now: () => new Date(startMs + passedMs).toISOString() as Instant,
    steadyMs: () => passedMs,
    pass: (minutes) => {
      passedMs += Math.max(1, Math.round(minutes * pace * 60_000));
    },
  };
}
