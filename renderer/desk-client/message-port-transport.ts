import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { callByPath } from './call-by-path.ts';
import type { Transport } from './desk-client.ts';

/** What the preload of the desktop shell listens for. The port comes with the message. */
export const portRequest = 'buka-desk-port';

/** Calls over a MessageChannel whose other end the preload hands to the main process, once. */
export function createMessagePortTransport(page: Window): Transport {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  page.postMessage(portRequest, page.location.origin === 'null' ? '*' : page.location.origin, [port2]);
  const client = createORPCClient(new RPCLink({ port: port1 }));
  return {
    call: (path, input) => callByPath(client, path, input),
    connection: () => 'open',
    onConnection: () => () => undefined,
    reconnect: () => page.location.reload(),
  };
}
