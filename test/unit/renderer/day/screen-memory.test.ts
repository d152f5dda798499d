import { expect, it, vi } from 'vitest';
import { closeKey, countKey } from '../../../../renderer/day/day-memory.ts';
import { createScreenMemory } from '../../../../renderer/day/screen-memory.ts';

it('keeps what was in hand, key by key, and tells who listens', () => {
  const nothing = { typed: '' };
  const memory = createScreenMemory(nothing);
  const listener = vi.fn<() => void>();
  const stop = memory.subscribe(listener);
  expect(memory.get('a')).toBe(nothing);
  memory.set('a', { typed: '12' });
  expect(memory.get('a')).toEqual({ typed: '12' });
  expect(memory.get('b')).toBe(nothing);
  memory.drop('a');
  expect(memory.get('a')).toBe(nothing);
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  memory.set('a', { typed: '1' });
  expect(listener).toHaveBeenCalledTimes(2);
});

it('keeps the counts of two people, two days, two desks and two drawers apart', () => {
  const key = { which: 'desk', clerkId: 'a', what: 'drawer', businessDay: '2026-11-20' } as const;
  const keys = [
    key,
    { ...key, which: 'training' as const },
    { ...key, clerkId: 'b' },
    { ...key, what: 'float' as const },
    { ...key, businessDay: '2026-11-21' },
  ].map(countKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(closeKey('desk', '2026-11-20')).not.toBe(closeKey('training', '2026-11-20'));
});
