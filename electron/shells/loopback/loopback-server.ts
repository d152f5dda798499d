import { RPCHandler } from '@orpc/server/ws';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { sayRefusal } from '../../../shared/text/refusals/say-refusal.ts';
import { languages } from '../../../shared/domain/language.ts';
import { createWindowRouter, type Seats } from '../window/window-router.ts';
import type { WindowHost } from '../window/window-host.ts';
import { createSeat } from '../window/seat.ts';
import { lastingCacheControl, pageHeaders } from '../window/page-headers.ts';
import { createStaticFiles, type StaticFile } from '../window/static-files.ts';
import { createLaunchPass, launchCookieName } from './launch-pass.ts';

export interface LoopbackServer {
  /** Holds the launch code; good for one browser. */
  readonly url: string;
  close(): Promise<void>;
}

export interface LoopbackServerOptions {
  readonly host: WindowHost;
  /** 0: any free one. */
  readonly port: number;
  /** The built screens. */
  readonly screens: string;
  /** While the screens are worked on, their own server is another origin. */
  readonly devOrigin?: string;
  readonly onWindowGone?: () => void;
  /** How long a window may stay away before the desk is locked. A reload takes a second or two. */
  readonly awayAfterMs?: number;
}

const address = '127.0.0.1';
const rpcPath = '/rpc';
const codeLivesMs = 30 * 60_000;
/** Whoever stays away longer left the desk alone. */
const usualAwayMs = 30_000;
/** A whole delivery from head office comes through in one message. */
const longestMessage = 64_000_000;

/**
 * The desk on 127.0.0.1: the built screens over HTTP, calls over a WebSocket. Every request must name this very address as its host
 * (DNS rebinding) and, where it acts, as its origin (foreign pages); everything but the launch page needs the cookie.
 */
export async function startLoopbackServer(options: LoopbackServerOptions): Promise<LoopbackServer> {
  const { host, awayAfterMs = usualAwayMs } = options;
  const pass = createLaunchPass(codeLivesMs);
  const readScreen = createStaticFiles(options.screens);
  const seats: Seats = { desk: createSeat(), training: createSeat() };
  const handler = new RPCHandler(createWindowRouter(host, seats));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: longestMessage });
  let window: WebSocket | null = null;
  let away: NodeJS.Timeout | undefined;
  let origin = '';
  let isClosing = false;

  const isOwnHost = (request: IncomingMessage): boolean => `http://${request.headers.host ?? ''}` === origin;
  const isOwnOrigin = (request: IncomingMessage): boolean =>
    request.headers.origin === origin ||
    (options.devOrigin !== undefined && request.headers.origin === options.devOrigin);
  const hasCookie = (request: IncomingMessage): boolean => pass.isGood(readCookie(request.headers.cookie));

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    setSecurityHeaders(response, origin);
    if (!isOwnHost(request)) return answer(response, 421, 'wrong-host');
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'method-not-allowed');
    const url = URL.parse(request.url ?? '/', origin);
    // An address with another host in it is for a proxy, which this is not.
    if (url?.origin !== origin) return answer(response, 400, 'bad-request');
    const code = url.pathname === '/launch' ? url.searchParams.get('code') : null;
    if (code !== null) {
      const cookie = pass.exchange(code);
      if (cookie !== null)
        response.setHeader('Set-Cookie', `${launchCookieName}=${cookie}; HttpOnly; SameSite=Strict; Path=/`);
      if (cookie === null && !hasCookie(request)) return answerElsewhere(response);
      response.setHeader('Location', '/');
      return answer(response, 303, '');
    }
    if (!hasCookie(request)) return answerElsewhere(response);
    const file = await readScreen(url.pathname);
    return file ? answerFile(response, file) : answer(response, 404, 'not-found');
  };

  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    serve(request, response).catch(() => {
      if (!response.headersSent) answer(response, 500, 'internal-error');
    });
  };
  // What Node would refuse by itself it would answer without our headers.
  const server = createServer({ requireHostHeader: false }, onRequest);
  server.on('checkExpectation', onRequest);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
    return refuse(
      socket,
      error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request',
    );
  });
  const refuse = (socket: Duplex, status: string): void => {
    const headers = Object.entries(securityHeaders(origin)).map(([name, value]) => `${name}: ${value}\r\n`);
    // Whoever was refused gets no say in how long the connection lasts.
    socket.once('finish', () => socket.destroy());
    socket.end(`HTTP/1.1 ${status}\r\n${headers.join('')}Connection: close\r\nContent-Length: 0\r\n\r\n`);
  };
  sockets.on('wsClientError', (_error, socket) => refuse(socket, '400 Bad Request'));
  server.on('upgrade', (request, socket, head) => {
    // The server no longer listens to this socket; a client that breaks off would else end the desk.
    socket.on('error', () => socket.destroy());
    if (request.url !== rpcPath || !isOwnHost(request) || !isOwnOrigin(request)) return refuse(socket, '403 Forbidden');
    if (!hasCookie(request)) return refuse(socket, '401 Unauthorized');
    return sockets.handleUpgrade(request, socket, head, (opened) => seatWindow(opened));
  });

  const seatWindow = (opened: WebSocket): void => {
    opened.on('error', () => opened.terminate());
    // A page that is being reloaded may ask for its new connection before the old one has ended.
    if (isClosing || window?.readyState === opened.OPEN) {
      // Two windows over one visit would take each other's keys; the second one is told so and may try again.
      opened.close(4_409, 'desk-open-elsewhere');
      return;
    }
    window = opened;
    clearTimeout(away);
    void handler.upgrade(opened, { context: { session: null } });
    opened.on('close', () => {
      if (window !== opened) return;
      window = null;
      if (isClosing) return;
      away = setTimeout(() => {
        void leave();
        options.onWindowGone?.();
      }, awayAfterMs);
      away.unref();
    });
  };
  const leave = async (): Promise<void> => {
    await seats.desk.leave(host.desk, () => host.newIntent());
    await seats.training.leave(host.training, () => host.newIntent());
    host.afterLock();
  };

  const port = await listen(server, options.port);
  origin = `http://${address}:${port}`;
  return {
    url: `${origin}/launch?code=${pass.code}`,
    async close() {
      isClosing = true;
      clearTimeout(away);
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: address, port, exclusive: true }, () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') reject(new Error('a server without a port'));
      else resolve(bound.port);
    });
  });
}

const securityHeaders = (origin: string): Readonly<Record<string, string>> =>
  pageHeaders([origin.replace('http:', 'ws:')]);

function setSecurityHeaders(response: ServerResponse, origin: string): void {
  for (const [name, value] of Object.entries(securityHeaders(origin))) response.setHeader(name, value);
}

function answerFile(response: ServerResponse, file: StaticFile): void {
  if (file.isNamedByContent) response.setHeader('Cache-Control', lastingCacheControl);
  response.setHeader('Content-Type', file.type);
  response.end(file.bytes);
}

function answer(response: ServerResponse, status: number, code: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(code);
}

/** For a browser that has neither code nor cookie: what to do, in all four languages, since nobody's language is known yet. */
function answerElsewhere(response: ServerResponse): void {
  const place = { country: 'CA', currency: 'CAD', timeZone: 'UTC' } as const;
  const sentences = languages.map(
    (language) => sayRefusal({ code: 'desk-open-elsewhere' }, { ...place, language }).sentence,
  );
  response.statusCode = 403;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${sentences.join('\n')}\ndesk-open-elsewhere\n`);
}

function readCookie(header: string | undefined): string | null {
  for (const part of (header ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === launchCookieName && value !== undefined) return value;
  }
  return null;
}
