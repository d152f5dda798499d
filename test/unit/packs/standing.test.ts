import { describe, expect, test } from 'vitest';
import { judgeReplacementWindow, judgeStanding } from '../../../shared/domain/standing.ts';

const hour = 3_600_000;
const maxAgeMs = 72 * hour;

describe('the standing of an account', () => {
  test.each([
    ['good', 0, hour, 'ok'],
    ['good', 0, maxAgeMs, 'ok'],
    ['good', 0, maxAgeMs + 1, 'manager'],
    ['good', 0, -1, 'manager'],
    ['good', 0, Number.NaN, 'manager'],
    ['good', 500, hour, 'arrears-first'],
    ['arrears', 2500, hour, 'arrears-first'],
    ['arrears', 0, hour, 'arrears-first'],
    ['arrears', 2500, maxAgeMs + 1, 'manager'],
    ['unknown', 0, hour, 'for-review'],
    ['unknown', 0, maxAgeMs + 1, 'for-review'],
  ] as const)('%s, owing %i, %i ms old: %s', (standing, arrearsMinor, ageMs, decision) => {
    expect(judgeStanding({ standing, arrearsMinor, ageMs, maxAgeMs })).toBe(decision);
  });
});

describe('one replacement per number in 24 hours', () => {
  const previous = '2026-11-20T10:00:00.000Z';
  const refused = {
    ok: false,
    error: {
      code: 'replacement-within-window',
      details: { previousAtIso: previous, allowedFromIso: '2026-11-21T10:00:00.000Z' },
    },
  };

  test.each([
    [null, '2026-11-20T10:00:00Z', false, { ok: true, value: 'open' }],
    [previous, '2026-11-21T10:00:00.000Z', false, { ok: true, value: 'open' }],
    [previous, '2026-11-21T09:59:59.999Z', false, refused],
    [previous, '2026-11-20T10:05:00Z', true, { ok: true, value: 'overridden' }],
    // A clock set back does not open it.
    [previous, '2026-11-01T00:00:00Z', false, refused],
  ])('last %s, now %s, override %s', (previousAtIso, nowIso, override, expected) => {
    expect(judgeReplacementWindow(previousAtIso, nowIso, override)).toEqual(expected);
  });
});
