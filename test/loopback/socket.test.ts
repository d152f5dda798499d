import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import WebSocket from 'ws';
import { launchCookie, openLoopback, type TestLoopback } from './open-loopback.ts';
import { askBytes } from './raw-http.ts';
import { connect, openWindow, statusOf, wireOf } from './test-window.ts';

let loopback: TestLoopback;
let cookie: string;

beforeAll(async () => {
  // The RPC library tells the terminal of every frame it cannot read.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  loopback = await openLoopback();
  cookie = await launchCookie(loopback.server.url);
});

afterAll(async () => {
  await loopback.close();
  vi.restoreAllMocks();
});

const askStatus = (headers: Readonly<Record<string, string>>, path?: string): Promise<number> =>
  statusOf(connect(loopback.origin, headers, path));

describe('a connection is opened', () => {
  test('for the page of this desk', async () => {
    expect(await askStatus({ Cookie: cookie })).toBe(101);
    expect(await askStatus({ Cookie: `theme=dark; ${cookie}; other=1` })).toBe(101);
  });

  test('for no page of another origin, and for nothing that says no origin', async () => {
    const { port } = loopback;
    const foreign = [
      '',
      'null',
      'http://evil.example',
      `http://evil.example:${port}`,
      `http://localhost:${port}`,
      `https://127.0.0.1:${port}`,
      `http://127.0.0.1:${port + 1}`,
      'http://127.0.0.1',
      `http://127.0.0.1:${port}.evil.example`,
      `http://127.0.0.1:${port}/`,
      'file://',
      'chrome-extension://abcdefghijklmnop',
    ];
    for (const Origin of foreign) expect([Origin, await askStatus({ Cookie: cookie, Origin })]).toEqual([Origin, 403]);
  });

  test('under no other host', async () => {
    for (const Host of [`evil.example:${loopback.port}`, `localhost:${loopback.port}`, 'evil.example'])
      expect([Host, await askStatus({ Cookie: cookie, Host })]).toEqual([Host, 403]);
  });

  test('for no one without the cookie', async () => {
    for (const Cookie of ['', 'buka-window=', 'buka-window=wrong', `x${cookie}`, cookie.slice(0, -1)])
      expect([Cookie, await askStatus({ Cookie })]).toEqual([Cookie, 401]);
  });

  test('at no other path', async () => {
    for (const path of ['/', '/rpc/', '/rpc?x=1', '/RPC', '//rpc', '/launch'])
      expect([path, await askStatus({ Cookie: cookie }, path)]).toEqual([path, 403]);
  });

  test('for no other protocol, and a refusal has the headers of every answer', async () => {
    const head = [`Host: 127.0.0.1:${loopback.port}`, `Origin: ${loopback.origin}`, `Cookie: ${cookie}`];
    const upgrade = (protocol: string, ...more: readonly string[]): string =>
      ['GET /rpc HTTP/1.1', ...head, 'Connection: Upgrade', `Upgrade: ${protocol}`, ...more, '', ''].join('\r\n');
    const refused = [
      [400, upgrade('h2c')],
      [400, upgrade('websocket')],
      [400, upgrade('websocket', 'Sec-WebSocket-Key: short', 'Sec-WebSocket-Version: 13')],
      [401, upgrade('websocket').replace(cookie, 'buka-window=no')],
      [403, upgrade('websocket').replace('/rpc', '/other')],
    ] as const;
    for (const [status, request] of refused) {
      const answer = (await askBytes(loopback.port, request)).toLowerCase();
      expect([request, answer.split(' ')[1]]).toEqual([request, String(status)]);
      expect(answer).toContain("content-security-policy: default-src 'none'");
      expect(answer).toContain('x-content-type-options: nosniff');
      expect(answer).toContain('cross-origin-resource-policy: same-origin');
    }
  });
});

describe('somebody who breaks off', () => {
  test('ends nothing, however often and in whichever moment', async () => {
    const request = `GET /rpc HTTP/1.1\r\nHost: 127.0.0.1:${loopback.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n`;
    const heads = [request, `${request}\r\n`, `${request}Cookie: ${cookie}\r\nOrigin: ${loopback.origin}\r\n\r\n`];
    for (let round = 0; round < 60; round += 1) {
      const socket = connectTcp({ host: '127.0.0.1', port: loopback.port });
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      // What follows a refused request runs into a connection that is being closed.
      socket.write(`${heads[round % heads.length] ?? ''}${'x'.repeat(round * 1_000)}`);
      if (round % 2 === 0) await sleep(1);
      socket.resetAndDestroy();
    }
    await sleep(50);
    expect(await askStatus({ Cookie: cookie })).toBe(101);
  });

  test('and who never hangs up does not keep the desk from closing', async () => {
    const other = await openLoopback();
    const lingering = connectTcp({ host: '127.0.0.1', port: other.port, allowHalfOpen: true });
    lingering.on('error', () => undefined);
    lingering.write(`GET /rpc HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
    await once(lingering, 'data');
    const window = await other.launch();
    const second = connect(other.origin, { Cookie: window.cookie });
    await once(second, 'open');
    const startedAt = performance.now();
    await other.close();
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(await window.closed).toBe(1_006);
    lingering.destroy();
  });
});

describe('a second window', () => {
  test('is told that the desk is open elsewhere, and may come once the first has gone', async () => {
    const first = await openWindow(loopback.origin, cookie);
    for (let tries = 0; tries < 3; tries += 1) {
      const second = connect(loopback.origin, { Cookie: cookie });
      const [code, reason] = (await once(second, 'close')) as [number, Buffer];
      expect([code, reason.toString()]).toEqual([4_409, 'desk-open-elsewhere']);
    }
    expect((await first.value('showDesk', {})).setUp).toBe(false);
    await first.close();
    const next = await openWindow(loopback.origin, cookie);
    expect((await next.value('showDesk', {})).setUp).toBe(false);
    await next.close();
  });

  test('gets no word in: what it sends is not answered, and what it breaks is its own', async () => {
    const first = await openWindow(loopback.origin, cookie);
    const second = connect(loopback.origin, { Cookie: cookie });
    const heard: string[] = [];
    second.on('message', (data: Buffer) => heard.push(data.toString()));
    second.on('open', () => {
      second.send(JSON.stringify({ i: '1', p: { u: '/desk/listClerks', b: { json: {} } } }));
      // A frame that no WebSocket may hold.
      wireOf(second).write(Buffer.from([0xff, 0xff]));
    });
    await once(second, 'close');
    expect(heard).toEqual([]);
    expect((await first.value('showDesk', {})).setUp).toBe(false);
    await first.close();
  });

  test('that comes while the first is still going is let in: a page that is being reloaded', async () => {
    const first = connect(loopback.origin, { Cookie: cookie });
    await once(first, 'open');
    // The server sees it closing; the connection itself stays until the page lets go of it.
    wireOf(first).pause();
    first.close();
    await sleep(30);
    const second = await openWindow(loopback.origin, cookie);
    first.terminate();
    await sleep(30);
    // The end of the first is not taken for the end of the second.
    const third = connect(loopback.origin, { Cookie: cookie });
    expect(((await once(third, 'close')) as [number])[0]).toBe(4_409);
    expect((await second.value('showDesk', {})).setUp).toBe(false);
    await second.close();
  });
});

describe('a frame that is no call', () => {
  const json = (value: unknown): string => JSON.stringify(value);
  const call = (i: unknown, u: unknown, b?: unknown, more: object = {}): string => json({ i, p: { u, b, ...more } });
  const frames: readonly (readonly [string, string | Uint8Array])[] = [
    ['nothing', ''],
    ['no JSON', 'hello'],
    ['half of it', '{"i":"1","p":'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['no path', json({ i: '1', p: {} })],
    ['a path that is a number', call('1', 7)],
    ['a path that is a list', call('1', ['desk', 'showDesk'])],
    ['a path to somewhere else', call('1', 'http://evil.example/desk/showDesk', { json: {} })],
    ['a path that is no address', call('1', 'desk/showDesk', { json: {} })],
    ['an id that is an object', call({}, '/desk/showDesk', { json: {} })],
    ['an id that is missing', json({ p: { u: '/desk/showDesk', b: { json: {} } } })],
    ['a body that is a text', call('1', '/desk/showDesk', 'x')],
    ['a body that is null', call('1', '/desk/showDesk', null)],
    ['meta that is a number', call('1', '/desk/showDesk', { json: {}, meta: 7 })],
    [
      'meta of wrong places',
      call('1', '/desk/showDesk', { json: {}, meta: [[1, 'a', 'b'], null, [3, '__proto__', 'x']] }),
    ],
    ['maps without blobs', call('1', '/desk/showDesk', { json: {}, maps: [['__proto__', 'x']] })],
    ['headers of a form', call('1', '/desk/showDesk', 'a=1', { h: { 'content-type': 'multipart/form-data' } })],
    ['headers of a stream', call('1', '/desk/showDesk', {}, { h: { 'content-type': 'text/event-stream' } })],
    [
      'headers of a file',
      call('1', '/desk/showDesk', {}, { h: { 'content-disposition': 'attachment; filename="%"' } }),
    ],
    ['headers that are a text', call('1', '/desk/showDesk', {}, { h: 'x' })],
    ['a method there is not', call('1', '/desk/showDesk', { json: {} }, { m: 7 })],
    ['a query that is no JSON', call('1', '/desk/showDesk?data=%7B', undefined, { m: 'GET' })],
    ['an event of no stream', json({ i: '1', t: 3, p: { e: 'message', d: {} } })],
    ['an event without a body', json({ i: '1', t: 3 })],
    ['the end of a call that never was', json({ i: 'never', t: 4 })],
    ['a type there is not', json({ i: '1', t: 99, p: {} })],
    ['a thousand brackets', '['.repeat(100_000)],
    ['bytes', new Uint8Array([0, 255, 254, 253, 255])],
    ['bytes with a call in them', Buffer.concat([Buffer.from(call('9', '/desk/showDesk')), Buffer.from([255, 1, 2])])],
  ];

  test('is left alone, and the window goes on working', async () => {
    const window = await openWindow(loopback.origin, cookie);
    for (const [label, frame] of frames) {
      await window.sendRaw(frame);
      expect((await window.value('showDesk', {})).setUp, label).toBe(false);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    expect(loopback.bugs).toEqual([]);
    await window.close();
  });

  test('closes the window when it is larger than anything that is sent here, and nothing else', async () => {
    const window = await openWindow(loopback.origin, cookie);
    void window.sendRaw('x'.repeat(70_000_000)).catch(() => undefined);
    expect([1_006, 1_009]).toContain(await window.closed);
    const next = await openWindow(loopback.origin, cookie);
    expect((await next.value('showDesk', {})).setUp).toBe(false);
    await next.close();
  });

  test('a large one that is allowed is read and answered', async () => {
    const window = await openWindow(loopback.origin, cookie);
    const answer = await window.call('/desk/importFeed', { intent: '1', file: 'x'.repeat(45_000_000) });
    expect(answer.body).toEqual({ ok: false, error: { code: 'desk-not-set-up' } });
    await window.close();
  });

  test('frames that break the rules of a WebSocket end that connection alone', async () => {
    const broken = [
      Buffer.from([0x81, 0x05, 1, 2, 3, 4, 5]),
      Buffer.from([0xff, 0x80, 0, 0, 0, 0]),
      Buffer.from([0x81, 0xfe, 0xff, 0xff, 0, 0, 0, 0]),
      Buffer.from([0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]),
      Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28]),
      Buffer.from([0x88, 0x81, 0, 0, 0, 0, 1]),
    ];
    for (const bytes of broken) {
      const socket = connect(loopback.origin, { Cookie: cookie });
      await once(socket, 'open');
      wireOf(socket).write(bytes);
      // One of them announces more than it sends; its sender has to go by itself.
      await Promise.race([once(socket, 'close'), sleep(200)]);
      socket.terminate();
      if (socket.readyState !== WebSocket.CLOSED) await once(socket, 'close');
      await sleep(10);
    }
    expect(await askStatus({ Cookie: cookie })).toBe(101);
  });
});
