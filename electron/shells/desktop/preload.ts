import { ipcRenderer } from 'electron';
import { pageOrigin } from './page-address.ts';
import { portChannel } from './port-channel.ts';

/** A port of the page, of which this file only knows that it can be handed on. */
interface PagePort {
  close(): void;
}

interface PageMessage {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
  readonly ports: readonly PagePort[];
}

/** The little of a page's window that is needed here; the types of a whole page would let more in. */
declare const window: {
  addEventListener(type: 'message', listener: (message: PageMessage) => void): void;
  removeEventListener(type: 'message', listener: (message: PageMessage) => void): void;
};

/**
 * All that the page gets of Electron: one port of its own making goes to the main process, once a load. There is no API in the page's
 * world, so there is nothing to call with something unexpected.
 */
function handPortOver({ source, origin, data, ports }: PageMessage): void {
  const [port, ...others] = ports;
  if (source !== window || origin !== pageOrigin || data !== portChannel) return;
  if (port === undefined || others.length > 0) return;
  window.removeEventListener('message', handPortOver);
  ipcRenderer.postMessage(portChannel, null, [port]);
}

window.addEventListener('message', handPortOver);
