import { once } from 'node:events';
import { connect as connectTcp, type Socket } from 'node:net';
import WebSocket from 'ws';
import {
  deskContract,
  type ProcedureAnswer,
  type ProcedureCall,
  type ProcedureName,
  type ProcedureValue,
} from '../../shared/contract/desk-contract.ts';
import {
  shellContract,
  type ShellAnswer,
  type ShellCall,
  type ShellProcedureName,
  type ShellValue,
} from '../../shared/contract/shell-contract.ts';
import { newIntent } from '../desk/open-test-desk.ts';

type Desk = 'desk' | 'training';

/** What came back for a call: the transport's status, 200 for every answer of the desk, and the body. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** A page's connection, frame by frame, so that a test sees everything that a page sees. */
export interface TestWindow {
  readonly cookie: string;
  /** Every frame that came, as it came. */
  readonly frames: readonly string[];
  /** The code with which the server closed it. */
  readonly closed: Promise<number>;
  /** Anything at all. */
  sendRaw(frame: string | Uint8Array): Promise<void>;
  /** Any path and any input. */
  call(path: string, input: unknown): Promise<Reply>;
  /** Answers are held against the contract. */
  ask<Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>, desk?: Desk): Promise<ProcedureAnswer<Name>>;
  value<Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>, desk?: Desk): Promise<ProcedureValue<Name>>;
  /** The code of a call that must be refused. */
  code<Name extends ProcedureName>(name: Name, input: ProcedureCall<Name>, desk?: Desk): Promise<string>;
  shell<Name extends ShellProcedureName>(name: Name, input: ShellCall<Name>): Promise<ShellAnswer<Name>>;
  shellValue<Name extends ShellProcedureName>(name: Name, input: ShellCall<Name>): Promise<ShellValue<Name>>;
  /** Signs in one of the practice people, 0 being the manager. */
  signIn(person?: number, desk?: Desk): Promise<ProcedureValue<'signIn'>>;
  /** Closes it as a page does that goes away. */
  close(): Promise<void>;
}

export async function openWindow(origin: string, cookie: string): Promise<TestWindow> {
  const socket = connect(origin, { Cookie: cookie });
  await once(socket, 'open');
  return windowOf(socket, cookie);
}

/** A connection of whoever wants one, with the headers of their choice. */
export function connect(origin: string, headers: Readonly<Record<string, string>>, path = '/rpc'): WebSocket {
  const { Origin = origin, ...others } = headers;
  let wire: Socket | undefined;
  const socket = new WebSocket(`${origin.replace('http:', 'ws:')}${path}`, {
    createConnection: () => {
      wire = connectTcp(Number(new URL(origin).port), '127.0.0.1');
      return wire;
    },
    headers: { ...others, ...(Origin !== '' && { Origin }) },
    perMessageDeflate: false,
  });
  // Whoever waits for the outcome hears of it; nobody has to.
  socket.on('error', () => undefined);
  if (wire) wires.set(socket, wire);
  return socket;
}

const wires = new WeakMap<WebSocket, Socket>();

/** The connection under a WebSocket, for bytes that the protocol does not have. */
export function wireOf(socket: WebSocket): Socket {
  const wire = wires.get(socket);
  if (!wire) throw new Error('not connected');
  return wire;
}

/** The status with which a connection was refused, or 101. */
export async function statusOf(socket: WebSocket): Promise<number> {
  const status = await Promise.race([
    once(socket, 'open').then(() => 101),
    once(socket, 'unexpected-response').then(([, response]) => (response as { statusCode: number }).statusCode),
  ]);
  socket.terminate();
  return status;
}

export function windowOf(socket: WebSocket, cookie: string): TestWindow {
  const frames: string[] = [];
  const waiting = new Map<string, (reply: Reply) => void>();
  let calls = 0;
  socket.on('message', (data: Buffer) => {
    const text = data.toString('utf8');
    frames.push(text);
    const { i, p } = JSON.parse(text) as { i: string; p?: { s?: number; b?: { json?: unknown } } };
    waiting.get(i)?.({ status: p?.s ?? 200, body: p?.b?.json });
    waiting.delete(i);
  });
  const closed = once(socket, 'close').then(([code]) => code as number);
  const sendRaw: TestWindow['sendRaw'] = (frame) =>
    new Promise((resolve, reject) => {
      socket.send(frame, (error) => (error ? reject(error) : resolve()));
    });
  const call: TestWindow['call'] = (path, input) => {
    calls += 1;
    const id = `test-${calls}`;
    return new Promise((resolve, reject) => {
      waiting.set(id, resolve);
      void closed.then((code) => reject(new Error(`closed with ${code} before ${path} was answered`)));
      socket.send(JSON.stringify({ i: id, p: { u: path, b: { json: input } } }));
    });
  };
  const answered = async (path: string, input: unknown): Promise<unknown> => {
    const { status, body } = await call(path, input);
    if (status !== 200) throw new Error(`${path}: ${status}`);
    return body;
  };
  const ask: TestWindow['ask'] = async (name, input, desk = 'desk') => {
    const answer = await answered(`/${desk}/${name}`, input);
    deskContract[name]['~orpc'].outputSchema?.parse(answer);
    return answer as never;
  };
  const value: TestWindow['value'] = async (name, input, desk) => {
    const answer = await ask(name, input, desk);
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
    return answer.value as never;
  };
  const shell: TestWindow['shell'] = async (name, input) => {
    const answer = await answered(`/shell/${name}`, input);
    shellContract[name]['~orpc'].outputSchema?.parse(answer);
    return answer as never;
  };
  const shellValue: TestWindow['shellValue'] = async (name, input) => {
    const answer = await shell(name, input);
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
    return answer.value as never;
  };
  return {
    cookie,
    frames,
    closed,
    sendRaw,
    call,
    ask,
    value,
    code: async (name, input, desk) => {
      const answer = await ask(name, input, desk);
      if (answer.ok) throw new Error(`${name} was not refused`);
      return answer.error.code;
    },
    shell,
    shellValue,
    signIn: async (person = 0, desk = 'desk') => {
      const shown = await shellValue('showShell', {});
      const { name, pin } = (desk === 'desk' ? shown.demo : shown.training)?.clerks[person] ?? { name: '', pin: '' };
      const clerk = (await value('listClerks', {}, desk)).find((candidate) => candidate.name === name);
      return value('signIn', { intent: newIntent(), clerkId: clerk?.clerkId ?? '', pin }, desk);
    },
    close: async () => {
      socket.close();
      await closed;
    },
  };
}
