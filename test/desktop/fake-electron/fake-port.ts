import { EventEmitter } from 'node:events';
import type { MessagePort } from 'node:worker_threads';

/** Electron's `MessagePortMain` over a real port of Node's: what goes through it is cloned as between two processes. */
export class FakePortMain extends EventEmitter {
  isStarted = false;
  isClosed = false;
  readonly #port: MessagePort;

  constructor(port: MessagePort) {
    super();
    this.#port = port;
    port.on('close', () => {
      this.isClosed = true;
      this.emit('close');
    });
  }

  start(): void {
    this.isStarted = true;
    this.#port.on('message', (data: unknown) => this.emit('message', { data, ports: [] }));
  }

  postMessage(message: unknown): void {
    this.#port.postMessage(message);
  }

  close(): void {
    this.isClosed = true;
    this.#port.close();
  }
}
