import type { Page } from '@playwright/test';

/** What the desk answers to any call. */
export type TapAnswer =
  | { readonly ok: true; readonly value: Readonly<Record<string, never>> }
  | { readonly ok: false; readonly error: { readonly code: string } };

/** A second voice on the page’s own connection: what a page that was taken over could say to the desk. */
export interface DeskTap {
  /** @param path such as `desk/showVisit` */
  ask(path: string, input: unknown): Promise<TapAnswer>;
  /** The value of an answer that must be given. */
  value<Value>(path: string, input: unknown): Promise<Value>;
  /** From sending to the answer in the page, one after the other, in milliseconds. */
  timeEach(path: string, inputs: readonly unknown[]): Promise<readonly number[]>;
}

interface TappedWindow extends Window {
  bukaSocket?: WebSocket;
  askDesk?: (path: string, input: unknown) => Promise<TapAnswer>;
}

/** Has to be called before the page is opened. */
export async function tapDesk(page: Page): Promise<DeskTap> {
  await page.addInitScript(() => {
    const tapped = window as TappedWindow;
    const PlainSocket = window.WebSocket;
    window.WebSocket = class extends PlainSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols);
        tapped.bukaSocket = this;
      }
    };
    let calls = 0;
    tapped.askDesk = (path, input) =>
      new Promise((resolve, reject) => {
        const socket = tapped.bukaSocket;
        if (!socket) return reject(new Error('no connection to speak on'));
        calls += 1;
        // The page’s own calls count from 1; these must never be taken for one of them.
        const id = String(9_000_000 + calls);
        const listen = (event: MessageEvent): void => {
          const message = JSON.parse(String(event.data)) as {
            readonly i: string;
            readonly p: { readonly b?: { readonly json: TapAnswer } };
          };
          if (message.i !== id) return;
          socket.removeEventListener('message', listen);
          if (message.p.b) resolve(message.p.b.json);
          else reject(new Error('an answer without a body'));
        };
        socket.addEventListener('message', listen);
        socket.send(JSON.stringify({ i: id, p: { u: `/${path}`, b: { json: input } } }));
      });
  });
  const ask: DeskTap['ask'] = (path, input) =>
    page.evaluate(
      ([to, what]) => {
        const { askDesk } = window as TappedWindow;
        if (!askDesk) throw new Error('the page was opened before it was tapped');
        return askDesk(to, what);
      },
      [path, input] as const,
    );
  return {
    ask,
    async value<Value>(path: string, input: unknown) {
      const answer = await ask(path, input);
      if (!answer.ok) throw new Error(`${path}: ${answer.error.code}`);
      return answer.value as Value;
    },
    timeEach: (path, inputs) =>
      page.evaluate(
        async ([to, all]) => {
          const { askDesk } = window as TappedWindow;
          if (!askDesk) throw new Error('the page was opened before it was tapped');
          const took: number[] = [];
          for (const input of all) {
            const startedAt = performance.now();
            const answer = await askDesk(to, input);
            took.push(performance.now() - startedAt);
            if (!answer.ok) throw new Error(answer.error.code);
          }
          return took;
        },
        [path, inputs] as const,
      ),
  };
}
