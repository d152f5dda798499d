import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../shared/domain/ids.ts';
import { isDue, orderWaiting, type WaitingPlace } from '../../../shared/domain/waiting-list.ts';

const at = (clock: string): Instant => `2026-11-20T${clock}:00.000Z` as Instant;

const place = (ticket: number, clock: string | null = null): WaitingPlace => ({
  ticket,
  appointmentAt: clock === null ? null : at(clock),
});

const ticketsAt = (clock: string, places: readonly WaitingPlace[]): readonly number[] =>
  orderWaiting(places, at(clock)).map(({ ticket }) => ticket);

describe('the order in which customers are called', () => {
  test.each([
    ['nobody', '14:00', [], []],
    ['walk-ins by ticket', '14:00', [place(3), place(1), place(2)], [1, 2, 3]],
    ['a due appointment before everybody who walked in', '14:00', [place(1), place(2), place(3, '14:00')], [3, 1, 2]],
    ['an appointment to come after them', '13:59', [place(1, '14:00'), place(2), place(3)], [2, 3, 1]],
    [
      'due appointments by their time, not by when they were made',
      '15:00',
      [place(1, '14:30'), place(2, '14:00')],
      [2, 1],
    ],
    ['appointments to come by their time too', '13:00', [place(1, '14:30'), place(2, '14:00')], [2, 1]],
    ['two at the same time by ticket', '15:00', [place(5, '14:00'), place(4, '14:00'), place(1)], [4, 5, 1]],
    ['all three kinds', '14:10', [place(1, '16:00'), place(2), place(3, '14:05'), place(4)], [3, 2, 4, 1]],
  ] as const)('%s', (_name, clock, places, tickets) => {
    expect(ticketsAt(clock, places)).toEqual(tickets);
  });

  test('an appointment moves to the front when its time comes', () => {
    const places = [place(1), place(2, '14:00')];
    expect([ticketsAt('13:59', places), ticketsAt('14:00', places)]).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  const anyPlaces = fc
    .array(fc.option(fc.integer({ min: 0, max: 23 })), { maxLength: 30 })
    .map((hours) =>
      hours.map((hour, index) => place(index + 1, hour === null ? null : `${String(hour).padStart(2, '0')}:00`)),
    );

  test('keeps everybody, asks nothing of how they were handed in, and nobody due stands behind somebody who is not', () => {
    fc.assert(
      fc.property(anyPlaces, fc.integer({ min: 0, max: 23 }), (places, hour) => {
        const clock = `${String(hour).padStart(2, '0')}:30`;
        const ordered = orderWaiting(places, at(clock));
        expect(ordered.map(({ ticket }) => ticket).toSorted((a, b) => a - b)).toEqual(
          places.map(({ ticket }) => ticket),
        );
        expect(orderWaiting(places.toReversed(), at(clock))).toEqual(ordered);
        const due = ordered.map((waiting) => isDue(waiting, at(clock)));
        expect(due.lastIndexOf(true)).toBeLessThan(due.includes(false) ? due.indexOf(false) : due.length);
        const walkIns = ordered.filter(({ appointmentAt }) => appointmentAt === null).map(({ ticket }) => ticket);
        expect(walkIns).toEqual(walkIns.toSorted((a, b) => a - b));
      }),
    );
  });
});

test('a walk-in is due at once, an appointment from its very instant on', () => {
  expect(isDue(place(1), at('00:00'))).toBe(true);
  expect(isDue(place(1, '14:00'), at('14:00'))).toBe(true);
  expect(isDue(place(1, '14:00'), '2026-11-20T13:59:59.999Z' as Instant)).toBe(false);
});
