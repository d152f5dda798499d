import type { Log } from '../../ports/log.ts';

/** Whether a window looks at the desk, for the log: a page asks for many things, and only the first one is news. */
export interface WindowPresence {
  seen(): void;
  gone(): void;
}

export function createWindowPresence(log: Log): WindowPresence {
  let isHere = false;
  return {
    seen() {
      if (!isHere) log.info('seat-opened');
      isHere = true;
    },
    gone() {
      if (isHere) log.info('seat-closed', { reason: 'closed' });
      isHere = false;
    },
  };
}
