import { EventEmitter } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { createFakeEvent, isPrevented } from './fake-event.ts';
import { FakePage } from './fake-page.ts';
import { FakePortMain } from './fake-port.ts';
import type { FakeSession } from './fake-session.ts';

export interface FakeFrame {
  url: string;
  origin: string;
  parent: FakeFrame | null;
  detached: boolean;
}

export interface PrintedPage {
  readonly url: string;
  readonly partition: string;
  readonly pdf: Uint8Array;
  readonly wasReady: boolean;
  readonly options: { readonly deviceName?: string; readonly pageSize?: unknown; readonly silent?: boolean } & object;
}

/** What the contents of all windows share. */
export interface FakeWorld {
  readonly ipcMain: EventEmitter;
  readonly printers: { name: string; displayName: string }[];
  readonly printed: PrintedPage[];
  /** How the next prints end; held back while it has not resolved. */
  printOutcome: Promise<boolean>;
}

type OpenHandler = (details: { readonly url: string }) => { readonly action: string };

/** Electron's `webContents`: loads over the protocols that were handled, runs the preload, and passes messages on. */
export class FakeContents extends EventEmitter {
  mainFrame: FakeFrame = frameOf('about:blank');
  page: FakePage | null = null;
  pages: FakePage[] = [];
  openHandler: OpenHandler | null = null;
  response: Response | null = null;
  #body = new Uint8Array();
  #isPdfReady = false;
  readonly session: FakeSession;
  readonly #preload: string | undefined;
  readonly #world: FakeWorld;

  constructor(session: FakeSession, preload: string | undefined, world: FakeWorld) {
    super();
    this.session = session;
    this.#preload = preload;
    this.#world = world;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  /** As the program itself navigates: nobody is asked. */
  async loadURL(url: string): Promise<void> {
    const response = await this.session.fetch(url);
    if (!response) throw new Error(`ERR_FAILED ${url}`);
    this.response = response;
    this.#body = new Uint8Array(await response.arrayBuffer());
    this.mainFrame.detached = true;
    this.mainFrame = frameOf(url);
    this.emit('did-navigate', {}, url, response.status);
    const send = (channel: string, message: unknown, ports: readonly MessagePort[]): void => {
      this.sendFromFrame(this.mainFrame, channel, message, ports);
    };
    this.page = new FakePage(this.mainFrame.origin, this.#preload, send, () => this.reload());
    this.pages.push(this.page);
    this.emit('did-finish-load');
    if (response.headers.get('Content-Type') === 'application/pdf')
      setTimeout(() => {
        this.#isPdfReady = true;
        this.emit('-pdf-ready-to-print');
      }, 20);
  }

  reload(): void {
    void this.loadURL(this.mainFrame.url);
  }

  /** A message on a channel, with whatever frame it claims to come from. */
  sendFromFrame(
    senderFrame: FakeFrame | null,
    channel: string,
    message: unknown,
    ports: readonly MessagePort[],
    sender: unknown = this,
  ): readonly FakePortMain[] {
    const arrived = ports.map((port) => new FakePortMain(port));
    this.#world.ipcMain.emit(channel, createFakeEvent({ sender, senderFrame, ports: arrived }), message);
    return arrived;
  }

  /** As a page, or whoever got into it, would navigate. */
  isKept(
    event: 'will-navigate' | 'will-redirect' | 'will-attach-webview' | 'will-frame-navigate',
    url: string,
  ): boolean {
    return isPrevented(this, event, { url, isMainFrame: event !== 'will-frame-navigate' }, url);
  }

  mayOpen(url: string): boolean {
    return this.openHandler?.({ url }).action !== 'deny';
  }

  getPrintersAsync = async (): Promise<readonly object[]> => this.#world.printers;

  print(options: PrintedPage['options'], answer: (isTaken: boolean, why: string) => void): void {
    this.#world.printed.push({
      url: this.mainFrame.url,
      partition: this.session.partition,
      pdf: this.#body,
      wasReady: this.#isPdfReady,
      options,
    });
    void this.#world.printOutcome.then((isTaken) => answer(isTaken, isTaken ? '' : 'Print job failed'));
  }
}

export function frameOf(url: string, parent: FakeFrame | null = null): FakeFrame {
  // Chromium knows our scheme as a standard one, so that it has an origin.
  const { protocol, host } = new URL(url);
  return { url, origin: host === '' ? 'null' : `${protocol}//${host}`, parent, detached: false };
}
