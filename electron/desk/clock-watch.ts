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
  /** The step that happened since it was last settled, when there is one worth recording. */
  look(lastEntryAt: Instant | null): ClockStep | null;
  /** The step is on record: from here on the clock is measured anew. */
  settle(step: ClockStep): void;
  /** A manager stands by the clock as it is: earlier small steps count no more. */
  trust(): void;
}

/**
 * Notices a wall clock that jumps: while the program runs by comparing it with steady time, at start by comparing it with
 * the last entry. Order in the journal never depends on the clock; what a jump could falsify is days, ages and windows.
 */
export function createClockWatch(clock: Clock): ClockWatch {
  let wallMs = Date.parse(clock.now());
  let steadyMs = clock.steadyMs();
  let isFirstLook = true;
  let smallStepsMs = 0;
  const measureAnew = (): void => {
    wallMs = Date.parse(clock.now());
    steadyMs = clock.steadyMs();
    isFirstLook = false;
  };
  return {
    look(lastEntryAt) {
      const nowMs = Date.parse(clock.now());
      const drift = nowMs - wallMs - (clock.steadyMs() - steadyMs);
      const sinceStart = isFirstLook && lastEntryAt !== null ? stepSince(Date.parse(lastEntryAt), nowMs) : 0;
      const stepMs = Math.round(sinceStart === 0 ? drift : sinceStart);
      if (Math.abs(stepMs) < smallestStepMs) {
        isFirstLook = false;
        return null;
      }
      // Many small steps are a large one.
      const addedUpMs = Math.abs(smallStepsMs + stepMs);
      return { stepMs, size: Math.max(Math.abs(stepMs), addedUpMs) < largeStepMs ? 'small' : 'large' };
    },
    settle(step) {
      smallStepsMs = step.size === 'small' ? smallStepsMs + step.stepMs : 0;
      measureAnew();
    },
    trust: () => {
      smallStepsMs = 0;
    },
  };
}

function stepSince(lastEntryMs: number, nowMs: number): number {
  const gapMs = nowMs - lastEntryMs;
  return gapMs < 0 || gapMs > longestSleepMs ? gapMs : 0;
}
