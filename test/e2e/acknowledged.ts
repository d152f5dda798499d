import type { Page } from '@playwright/test';

/** Calls whose answer has reached the page: whatever the desk said of them must be true for ever. */
export interface Acknowledged {
  /** Names of the writing calls that were answered with `ok`, in order. */
  names(): readonly string[];
}

interface Sent {
  readonly i: string;
  readonly p: { readonly u?: string };
}

interface Answered {
  readonly i: string;
  readonly p: { readonly b?: { readonly json?: { readonly ok?: boolean } } };
}

/** Listens to the page’s connection. Has to be called before the page is opened. */
export function hearAcknowledged(page: Page): Acknowledged {
  const heard: string[] = [];
  page.on('websocket', (socket) => {
    const asked = new Map<string, string>();
    socket.on('framesent', ({ payload }) => {
      const { i, p } = JSON.parse(String(payload)) as Sent;
      if (p.u?.startsWith('/desk/')) asked.set(i, p.u.slice('/desk/'.length));
    });
    socket.on('framereceived', ({ payload }) => {
      const { i, p } = JSON.parse(String(payload)) as Answered;
      const name = asked.get(i);
      if (name !== undefined && p.b?.json?.ok === true && !/^(show|list|find(Receipts|Items)|gauge)/.test(name))
        heard.push(name);
    });
  });
  return { names: () => heard };
}
