import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import LastingWebSocket from 'partysocket/ws';
import type { Connection, Transport } from './desk-client.ts';
import { callByPath } from './call-by-path.ts';

/** The loopback shell closes a second window with this code. */
const elsewhereCode = 4_409;

/** Calls over one WebSocket to the server that gave the page; it opens again by itself after a cut. */
export function createWebSocketTransport(page: Pick<Location, 'host'>): Transport {
  const socket = new LastingWebSocket(`ws://${page.host}/rpc`, undefined, {
    minReconnectionDelay: 100,
    maxReconnectionDelay: 2_000,
    connectionTimeout: 4_000,
    maxEnqueuedMessages: 0,
  });
  const listeners = new Set<() => void>();
  let state: Connection = 'connecting';
  const become = (next: Connection): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  socket.addEventListener('open', () => become('open'));
  socket.addEventListener('close', (event) => {
    if (event.code !== elsewhereCode) return become('connecting');
    socket.close();
    become('elsewhere');
  });
  // It offers all that is asked of a WebSocket; only its type says `number` where the standard counts to three.
  const client = createORPCClient(
    new RPCLink({
      websocket: socket as Pick<WebSocket, 'addEventListener' | 'removeEventListener' | 'send' | 'readyState'>,
    }),
  );
  return {
    call: (path, input) => callByPath(client, path, input),
    connection: () => state,
    onConnection: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reconnect: () => {
      become('connecting');
      socket.reconnect();
    },
  };
}
