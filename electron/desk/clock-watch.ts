import type { Instant } from '../../shared/domain/ids.ts';
import type { Clock } from '../ports/clock.ts';

const smallestStepMs = 2 * 60_000;
const largeStepMs = 60 * 60_000;
/** A desk that slept longer than this with a clock that moved on asks a person whether the date is right. */
const longestSleepMs = 14 * 24 * 3_600_000;

export interface ClockStep {
  readonly stepMs: number;
  readonly size: 'small' | 'large';
}

export interface ClockWatch {
  /** The step that happened since the last look, when there was one worth recording. A step is answered once. */
  look(lastEntryAt: Instant | null): ClockStep | null;
}

/**
 * Notices a wall clock that jumps: while the program runs by comparing it with steady time, at start by comparing it with
 * the last entry. Order in the journal never depends on the clock; what a jump could falsify is days, ages and windows.
 */
export function createClockWatch(clock: Clock): ClockWatch {
  let wallMs = Date.parse(clock.now());
  let steadyMs = clock.steadyMs();
  let isFirstLook = true;
  return {
    look(lastEntryAt) {
      const nowMs = Date.parse(clock.now());
      const nowSteadyMs = clock.steadyMs();
      const drift = nowMs - wallMs - (nowSteadyMs - steadyMs);
      const sinceStart = isFirstLook && lastEntryAt !== null ? stepSince(Date.parse(lastEntryAt), nowMs) : 0;
      isFirstLook = false;
      const stepMs = Math.round(sinceStart === 0 ? drift : sinceStart);
      // What is too small to record is not forgotten either: many such steps add up to one that is recorded.
      if (Math.abs(stepMs) < smallestStepMs) return null;
      wallMs = nowMs;
      steadyMs = nowSteadyMs;
      return { stepMs, size: Math.abs(stepMs) < largeStepMs ? 'small' : 'large' };
    },
  };
}

function stepSince(lastEntryMs: number, nowMs: number): number {
  const gapMs = nowMs - lastEntryMs;
  return gapMs < 0 || gapMs > longestSleepMs ? gapMs : 0;
}
