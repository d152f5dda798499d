import type { ProcedureAnswer, ProcedureCall, ProcedureName } from '../../shared/contract/desk-contract.ts';
import type { ShellAnswer, ShellCall, ShellProcedureName } from '../../shared/contract/shell-contract.ts';

/** Calls one procedure of a desk. Never throws: where the connection is gone for good, it answers `connection-lost`. */
export type AskDesk = <Name extends ProcedureName>(
  name: Name,
  input: ProcedureCall<Name>,
) => Promise<ProcedureAnswer<Name> | ConnectionLost>;

export type AskShell = <Name extends ShellProcedureName>(
  name: Name,
  input: ShellCall<Name>,
) => Promise<ShellAnswer<Name> | ConnectionLost>;

/** Not a word of the desk: it was never reached, or its answer never came. The step may be sent again with the same intent. */
export interface ConnectionLost {
  readonly ok: false;
  readonly error: { readonly code: 'connection-lost'; readonly details?: undefined };
}

/** `elsewhere`: another window holds the desk. */
export type Connection = 'connecting' | 'open' | 'elsewhere' | 'closed';

/** The desk as a page sees it, whatever carries the calls. */
export interface DeskClient {
  readonly desk: AskDesk;
  readonly training: AskDesk;
  readonly shell: AskShell;
  connection(): Connection;
  /** Answers how to stop listening. */
  onConnection(listener: () => void): () => void;
  /** Tries again after `elsewhere` or `closed`. */
  reconnect(): void;
}

/** What a transport has to offer: one call, and when it may be worth trying again. */
export interface Transport {
  call(path: readonly [string, string], input: unknown): Promise<unknown>;
  connection(): Connection;
  onConnection(listener: () => void): () => void;
  reconnect(): void;
}

const mostTries = 3;
const reopenWaitMs = 5_000;

export function createDeskClient(transport: Transport): DeskClient {
  const ask = async (path: readonly [string, string], input: unknown): Promise<unknown> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      if (!(await waitUntilOpen(transport))) break;
      try {
        return await transport.call(path, input);
      } catch {
        // Every step carries the id of its intent: sent again, it is the same step, whether or not it arrived before.
      }
    }
    return { ok: false, error: { code: 'connection-lost' } } satisfies ConnectionLost;
  };
  return {
    desk: ((name, input) => ask(['desk', name], input)) as AskDesk,
    training: ((name, input) => ask(['training', name], input)) as AskDesk,
    shell: ((name, input) => ask(['shell', name], input)) as AskShell,
    connection: () => transport.connection(),
    onConnection: (listener) => transport.onConnection(listener),
    reconnect: () => transport.reconnect(),
  };
}

function waitUntilOpen(transport: Transport): Promise<boolean> {
  if (transport.connection() === 'open') return Promise.resolve(true);
  if (transport.connection() === 'elsewhere') return Promise.resolve(false);
  return new Promise((resolve) => {
    const stop = transport.onConnection(() => {
      if (transport.connection() === 'connecting') return;
      done(transport.connection() === 'open');
    });
    const timer = setTimeout(() => done(false), reopenWaitMs);
    const done = (isOpen: boolean): void => {
      clearTimeout(timer);
      stop();
      resolve(isOpen);
    };
  });
}
