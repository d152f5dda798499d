import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import type { MessagePort } from 'node:worker_threads';

interface PageMessage {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
  readonly ports: readonly unknown[];
}

/** What the preload hands to the main process. */
export type SendToMain = (channel: string, message: unknown, ports: readonly MessagePort[]) => void;

/** One load of a page: its window, and the real preload in a world that has nothing of Node but a `require` for Electron's renderer part. */
export class FakePage {
  /** Names of everything that the preload asked for. */
  readonly required: string[] = [];
  /** What the preload put into the page's world. */
  readonly exposed: string[] = [];
  readonly window: {
    readonly location: { readonly origin: string; readonly protocol: string; reload: () => void };
    readonly postMessage: (data: unknown, targetOrigin: string, transfer?: readonly MessagePort[]) => void;
    readonly addEventListener: (type: string, listener: (message: PageMessage) => void) => void;
    readonly removeEventListener: (type: string, listener: (message: PageMessage) => void) => void;
  };
  readonly #events = new EventEmitter();
  readonly #origin: string;

  constructor(origin: string, preload: string | undefined, sendToMain: SendToMain, reload: () => void) {
    this.#origin = origin;
    this.window = {
      location: { origin, protocol: `${origin.split(':')[0]}:`, reload },
      postMessage: (data, _targetOrigin, transfer = []) => this.deliver(data, { transfer }),
      addEventListener: (type, listener) => void this.#events.on(type, listener),
      removeEventListener: (type, listener) => void this.#events.off(type, listener),
    };
    if (preload === undefined) return;
    const renderer = {
      ipcRenderer: {
        postMessage: (channel: string, message: unknown, ports: readonly MessagePort[] = []) =>
          sendToMain(channel, structuredClone(message), ports),
        send: (channel: string, ...parts: unknown[]) => sendToMain(channel, structuredClone(parts), []),
      },
      contextBridge: { exposeInMainWorld: (name: string) => void this.exposed.push(name) },
    };
    const require = (name: string): unknown => {
      this.required.push(name);
      if (name === 'electron') return renderer;
      throw new Error(`a sandboxed preload cannot require ${name}`);
    };
    runInNewContext(readFileSync(preload, 'utf8'), {
      require,
      window: this.window,
      module: { exports: {} },
      exports: {},
    });
  }

  /** A message as the page, or somebody who is not the page, would post it. Its ports are gone from the sender, as in a browser. */
  deliver(
    data: unknown,
    {
      transfer = [],
      origin = this.#origin,
      source = this.window,
    }: {
      readonly transfer?: readonly MessagePort[];
      readonly origin?: string;
      readonly source?: unknown;
    } = {},
  ): void {
    const sent = structuredClone({ data, ports: transfer }, { transfer: [...transfer] });
    this.#events.emit('message', { source, origin, data: sent.data, ports: sent.ports } satisfies PageMessage);
  }
}
