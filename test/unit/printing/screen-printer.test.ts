import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createScreenPrinter } from '../../../electron/adapters/printing/screen-printer.ts';
import type { PrintRequest } from '../../../electron/ports/printer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const requestOf = (jobId: string): PrintRequest => ({
  jobId,
  document: 'activation-slip',
  title: 'A1-1-000412',
  paper: 'A5',
  pdf: new Uint8Array([37, 80, 68, 70]),
});

const printed = { ok: true, value: null };

test('a page is taken once, whole, and is then the caller’s', async () => {
  const screen = createScreenPrinter();
  const request = requestOf('a');
  expect(await screen.print(request)).toEqual(printed);
  expect(screen.take('b')).toBeNull();
  expect(screen.take('a')).toBe(request.pdf);
  expect(screen.take('a')).toBeNull();
  screen.forget();
  vi.advanceTimersByTime(3_600_000);
  expect([...request.pdf]).toEqual([37, 80, 68, 70]);
});

test('a page waits for ten minutes, then its bytes are gone', async () => {
  const screen = createScreenPrinter();
  const [early, late] = [requestOf('early'), requestOf('late')];
  await screen.print(early);
  vi.advanceTimersByTime(9 * 60_000);
  await screen.print(late);
  vi.advanceTimersByTime(60_000);
  expect(screen.take('early')).toBeNull();
  expect([early.pdf.length, late.pdf.length]).toEqual([0, 4]);
  expect(screen.take('late')).toBe(late.pdf);
});

test('eight pages wait; a ninth drops the oldest, whose bytes are gone', async () => {
  const screen = createScreenPrinter();
  const requests = Array.from('abcdefghi', requestOf);
  for (const request of requests) expect(await screen.print(request)).toEqual(printed);
  expect(requests.map(({ pdf }) => pdf.length)).toEqual([0, 4, 4, 4, 4, 4, 4, 4, 4]);
  expect(requests.map(({ jobId }) => screen.take(jobId))).toEqual([null, ...requests.slice(1).map(({ pdf }) => pdf)]);
});

test('printing a job again replaces its page, and only its own', async () => {
  const screen = createScreenPrinter({ mostJobs: 2 });
  const [other, first, second] = [requestOf('other'), requestOf('a'), requestOf('a')];
  for (const request of [first, other]) await screen.print(request);
  vi.advanceTimersByTime(6 * 60_000);
  await screen.print(second);
  expect([other, first, second].map(({ pdf }) => pdf.length)).toEqual([4, 0, 4]);
  expect(screen.take('other')).toBe(other.pdf);
  // The first page's ten minutes are not the second one's.
  vi.advanceTimersByTime(6 * 60_000);
  expect(screen.take('a')).toBe(second.pdf);
});

test('forgetting drops all that nobody took', async () => {
  const screen = createScreenPrinter();
  const [taken, left] = [requestOf('taken'), requestOf('left')];
  await screen.print(taken);
  await screen.print(left);
  screen.take('taken');
  screen.forget();
  expect([taken.pdf.length, left.pdf.length]).toEqual([4, 0]);
  expect(screen.take('left')).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
  expect(await screen.print(requestOf('next'))).toEqual(printed);
  expect(screen.take('next')).toHaveLength(4);
});
