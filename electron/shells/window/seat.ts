import type { Dispatch } from '../../desk/dispatch.ts';

/** The place of one window at the desk: who has signed in there is known here and never in the page. */
export interface Seat {
  /** The same as `dispatch`, for whoever has signed in from this window. */
  readonly ask: (dispatch: Dispatch) => Dispatch;
  /** Ends what this seat had open, when the window stays away. */
  readonly leave: (dispatch: Dispatch, newIntent: () => string) => Promise<void>;
  readonly isSignedIn: () => boolean;
}

/** What a page gets to read instead of the session: the shell keeps the token itself. */
const keptByShell = 'kept-by-the-shell';

export function createSeat(): Seat {
  let session: string | null = null;
  return {
    ask: (dispatch) => async (name, input) => {
      const answer = await dispatch(name, input, session);
      if (!answer.ok) return answer;
      if (name === 'lockDesk') session = null;
      if (name !== 'signIn') return answer;
      // The contract ties the name to its answer.
      const signedIn = answer.value as { readonly session: string };
      session = signedIn.session;
      return { ok: true, value: { ...signedIn, session: keptByShell } } as typeof answer;
    },
    leave: async (dispatch, newIntent) => {
      if (session === null) return;
      // A window that comes back at this moment must not find it, nor lose the session of whoever signs in meanwhile.
      const ending = session;
      session = null;
      await dispatch('lockDesk', { intent: newIntent(), why: 'idle' }, ending);
    },
    isSignedIn: () => session !== null,
  };
}
