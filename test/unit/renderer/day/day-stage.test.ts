import { describe, expect, it } from 'vitest';
import { isLeftOpen, stageOfDay } from '../../../../renderer/day/day-stage.ts';

const today = '2026-11-20';
const day = (state: 'open' | 'counted' | 'closed', businessDay = today) => ({ state, businessDay });

describe('where the day stands', () => {
  it.each([
    [null, false, 'to-open'],
    [day('closed', '2026-11-19'), false, 'to-open'],
    [day('closed'), false, 'closed'],
    // A clock that was behind when the day was opened: it is closed all the same.
    [day('closed', '2026-11-21'), false, 'closed'],
    [day('open'), false, 'open'],
    [day('open'), true, 'counting'],
    [day('open', '2026-11-19'), false, 'open'],
    [day('counted'), false, 'counted'],
    [day('counted'), true, 'counting'],
    [day('closed'), true, 'closed'],
  ] as const)('%j, counting %s: %s', (known, isCounting, stage) => {
    expect(stageOfDay(known, today, isCounting)).toBe(stage);
  });

  it('is left open when it is yesterday’s and not closed', () => {
    expect(isLeftOpen(day('open', '2026-11-19'), today)).toBe(true);
    expect(isLeftOpen(day('counted', '2026-10-31'), today)).toBe(true);
    expect(isLeftOpen(day('closed', '2026-11-19'), today)).toBe(false);
    expect(isLeftOpen(day('open'), today)).toBe(false);
  });
});
