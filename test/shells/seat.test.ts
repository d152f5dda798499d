import { expect, test } from 'vitest';
import type { Dispatch } from '../../electron/desk/dispatch.ts';
import { createSeat } from '../../electron/shells/window/seat.ts';
import { newIntent } from '../desk/open-test-desk.ts';

/** A desk that remembers who asked, and answers as it is told. */
function createListeningDesk() {
  const calls: { readonly name: string; readonly session: string | null | undefined }[] = [];
  let tokens = 0;
  let isRefusing = false;
  // One answer for every procedure, which no type of a generic function says.
  const dispatch = (async (name: string, _input: unknown, session?: string | null) => {
    calls.push({ name, session });
    if (isRefusing) return { ok: false, error: { code: 'disk-full' } };
    if (name !== 'signIn') return { ok: true, value: { seq: 1, hash: '' } };
    tokens += 1;
    return { ok: true, value: { session: `token-${tokens}`, clerkId: newIntent(), role: 'clerk', language: 'en' } };
  }) as unknown as Dispatch;
  return {
    calls,
    dispatch,
    refuse: (refuses: boolean) => {
      isRefusing = refuses;
    },
  };
}

const signIn = { intent: newIntent(), clerkId: newIntent(), pin: '918273' };
const lock = { intent: newIntent(), why: 'asked' } as const;

test('keeps the token to itself and brings it to every later call', async () => {
  const desk = createListeningDesk();
  const seat = createSeat();
  const ask = seat.ask(desk.dispatch);
  await ask('showDesk', {});
  expect(seat.isSignedIn()).toBe(false);
  const answer = await ask('signIn', signIn);
  expect(JSON.stringify(answer)).not.toContain('token');
  expect(answer).toMatchObject({ ok: true, value: { session: 'kept-by-the-shell', role: 'clerk' } });
  expect(seat.isSignedIn()).toBe(true);
  // What a caller brings as a session is not what is asked with.
  await ask('showDesk', {}, 'a token of somebody else');
  await ask('signIn', signIn);
  await ask('showDesk', {});
  expect(desk.calls.map(({ session }) => session)).toEqual([null, null, 'token-1', 'token-1', 'token-2']);
});

test('forgets it with a lock, and not with a lock that was refused', async () => {
  const desk = createListeningDesk();
  const seat = createSeat();
  const ask = seat.ask(desk.dispatch);
  await ask('signIn', signIn);
  desk.refuse(true);
  expect(await ask('lockDesk', lock)).toMatchObject({ ok: false });
  expect(await ask('signIn', signIn)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  expect(seat.isSignedIn()).toBe(true);
  desk.refuse(false);
  await ask('lockDesk', lock);
  expect(seat.isSignedIn()).toBe(false);
  await ask('showDesk', {});
  expect(desk.calls.at(-1)?.session).toBeNull();
});

test('locks the desk when its window stays away, and only when somebody had signed in', async () => {
  const desk = createListeningDesk();
  const seat = createSeat();
  await seat.leave(desk.dispatch, newIntent);
  expect(desk.calls).toEqual([]);
  await seat.ask(desk.dispatch)('signIn', signIn);
  await seat.leave(desk.dispatch, newIntent);
  expect(desk.calls.at(-1)).toEqual({ name: 'lockDesk', session: 'token-1' });
  expect(seat.isSignedIn()).toBe(false);
  await seat.leave(desk.dispatch, newIntent);
  expect(desk.calls).toHaveLength(2);
});

test('is empty from the moment it is left, also where the lock cannot be written', async () => {
  const desk = createListeningDesk();
  const seat = createSeat();
  const ask = seat.ask(desk.dispatch);
  await ask('signIn', signIn);
  desk.refuse(true);
  const left = seat.leave(desk.dispatch, newIntent);
  expect(seat.isSignedIn()).toBe(false);
  desk.refuse(false);
  // Somebody who signs in while the lock is still being written stays signed in.
  await ask('signIn', signIn);
  await left;
  expect(seat.isSignedIn()).toBe(true);
});

test('two seats know nothing of each other', async () => {
  const desk = createListeningDesk();
  const [one, other] = [createSeat(), createSeat()];
  await one.ask(desk.dispatch)('signIn', signIn);
  await other.ask(desk.dispatch)('showDesk', {});
  expect([one.isSignedIn(), other.isSignedIn(), desk.calls.at(-1)?.session]).toEqual([true, false, null]);
});
