import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createGarbageKeeper } from '../../../electron/adapters/system/garbage-keeper.ts';
import { deskNodeOptions } from '../../../scripts/set-up/desk-runtime.mjs';

const createCounter = () => {
  const cleared: string[] = [];
  return { cleared, keeper: createGarbageKeeper(({ type }) => cleared.push(type)) };
};

test('garbage is cleared once for many calls, and only when all that follows from them has run', async () => {
  const { cleared, keeper } = createCounter();
  keeper.afterCall();
  keeper.afterCall();
  await Promise.resolve();
  expect(cleared).toEqual([]);
  await setImmediate();
  expect(cleared).toEqual(['minor']);
  keeper.afterCall();
  await setImmediate();
  expect(cleared).toEqual(['minor', 'minor']);
});

test('a keeper that was stopped clears nothing any more', async () => {
  const { cleared, keeper } = createCounter();
  keeper.afterCall();
  keeper.stop();
  await setImmediate();
  expect(cleared).toEqual([]);
});

test('the desk is started so that it may clear', () => {
  expect(deskNodeOptions).toContain('--expose-gc');
});
