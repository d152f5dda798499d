import type { IpcMain, IpcMainEvent, MessagePortMain, WebContents } from 'electron';
import { isOwnAddress, pageOrigin } from './page-address.ts';
import { portChannel } from './port-channel.ts';

export interface DeskPortOptions {
  readonly ipcMain: Pick<IpcMain, 'on'>;
  /** Of the desk's window: nobody else may hand over a port. */
  readonly contents: WebContents;
  /** Lets the calls of a port through to the desk. */
  readonly connect: (port: MessagePortMain) => void;
  /** The page that held the port is gone, and no other has come in its place for so long that nobody can be sitting there. */
  readonly onAway: () => void;
}

export interface DeskPort {
  /** Ends the port that is open, if one is; no further call comes in. */
  end(): void;
}

/** A reload takes a second or two. Whoever stays away longer left the desk alone; the same as in the loopback shell. */
const awayAfterMs = 30_000;

/**
 * Takes one port from each load of the page and connects it. Whoever sends is checked: our window, its main frame, our origin. A
 * reload brings a new port and ends the old one; every other port is closed unread.
 */
export function acceptDeskPort({ ipcMain, contents, connect, onAway }: DeskPortOptions): DeskPort {
  let connected: MessagePortMain | null = null;
  let isTaken = false;
  let away: NodeJS.Timeout | undefined;

  const end = (): void => {
    connected?.close();
    connected = null;
  };
  const startAnew = (): void => {
    end();
    isTaken = false;
    clearTimeout(away);
    away = setTimeout(onAway, awayAfterMs);
    away.unref();
  };
  contents.on('did-navigate', startAnew);
  contents.on('render-process-gone', startAnew);
  contents.on('destroyed', () => {
    clearTimeout(away);
    end();
  });
  ipcMain.on(portChannel, (event) => {
    const [port, ...others] = event.ports;
    if (port === undefined || others.length > 0 || isTaken || !isSentByPage(event, contents)) {
      for (const refused of event.ports) refused.close();
      return;
    }
    isTaken = true;
    clearTimeout(away);
    connected = port;
    connect(port);
    port.start();
  });
  return {
    end: () => {
      clearTimeout(away);
      isTaken = true;
      end();
    },
  };
}

/** By the frame, not by the message: what a message says of itself, anybody can write. */
function isSentByPage({ sender, senderFrame }: IpcMainEvent, contents: WebContents): boolean {
  if (sender !== contents || senderFrame === null || senderFrame.detached) return false;
  if (senderFrame !== contents.mainFrame || senderFrame.parent !== null) return false;
  return senderFrame.origin === pageOrigin && isOwnAddress(senderFrame.url);
}
