import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLaunchPass } from '../../electron/shells/loopback/launch-pass.ts';
import { launchCookie, openLoopback, outsideText, type TestLoopback } from './open-loopback.ts';
import { ask, askBytes } from './raw-http.ts';

let loopback: TestLoopback;
let cookie: string;
let own: Readonly<Record<string, string>>;

beforeAll(async () => {
  loopback = await openLoopback();
  cookie = await launchCookie(loopback.server.url);
  own = { Cookie: cookie };
});

afterAll(() => loopback.close());

/** What no answer may lack, the refusals of the HTTP parser included. */
function expectSafe(headers: Readonly<Record<string, unknown>>): void {
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe-');
  expect(policy).not.toContain('*');
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(headers).not.toHaveProperty('access-control-allow-origin');
  expect(headers).not.toHaveProperty('x-powered-by');
  expect(headers).not.toHaveProperty('server');
}

const headersOf = (answer: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    answer
      .split('\r\n\r\n', 1)[0]!
      .split('\r\n')
      .slice(1)
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );

describe('the launch code', () => {
  test('is good once, and its cookie is for this browser and its pages alone', async () => {
    const second = await openLoopback();
    const { port, server } = second;
    const path = server.url.slice(second.origin.length);
    // Before it is spent, a cookie that nobody was given opens nothing.
    expect((await ask(port, '/', { Cookie: 'buka-window=' })).status).toBe(403);
    expect((await ask(port, '/launch?code=wrong')).status).toBe(403);
    const first = await ask(port, path);
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    const [setCookie = ''] = first.headers['set-cookie'] ?? [];
    const [pair = '', ...flags] = setCookie.split('; ');
    expect(pair).toMatch(/^buka-window=[\w-]{43}$/);
    expect(flags.toSorted()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict']);
    const again = await ask(port, path);
    expect(again.status).toBe(403);
    expect(again.headers).not.toHaveProperty('set-cookie');
    // The browser that has the cookie may come back to its bookmark; it gets no second cookie.
    const back = await ask(port, path, { Cookie: pair });
    expect(back.status).toBe(303);
    expect(back.headers).not.toHaveProperty('set-cookie');
    // The cookie and the code of one desk open no other.
    expect((await ask(port, '/', own)).status).toBe(403);
    expect((await ask(loopback.port, '/', { Cookie: pair })).status).toBe(403);
    expect((await ask(port, '/', { Cookie: pair })).status).toBe(200);
    await second.close();
  });

  test('is refused when it is wrong, was used or is too old', () => {
    let now = 0;
    const pass = createLaunchPass(1_000, () => now);
    expect(pass.code).toMatch(/^[\w-]{43}$/);
    for (const wrong of ['', 'a', `${pass.code} `, pass.code.slice(1), pass.code.toLowerCase(), 'é'.repeat(43)])
      expect(pass.exchange(wrong)).toBeNull();
    expect(pass.isGood('')).toBe(false);
    now = 1_000;
    const given = pass.exchange(pass.code);
    expect(given).toMatch(/^[\w-]{43}$/);
    expect(given).not.toBe(pass.code);
    expect(pass.exchange(pass.code)).toBeNull();
    expect([pass.isGood(given), pass.isGood(pass.code), pass.isGood(null)]).toEqual([true, false, false]);
    // The window lives as long as the desk does; only the code grows old.
    now = 100_000_000;
    expect(pass.isGood(given)).toBe(true);

    const late = createLaunchPass(1_000, () => now);
    now += 1_001;
    expect(late.exchange(late.code)).toBeNull();
  });

  test('may be tried as often as one likes', async () => {
    const guesses = Array.from({ length: 50 }, (_, index) => ask(loopback.port, `/launch?code=${index}`));
    expect(new Set((await Promise.all(guesses)).map(({ status }) => status))).toEqual(new Set([403]));
  });
});

describe('without the cookie', () => {
  test.each(['/', '/index.html', '/assets/main-1a2b.js', '/rpc', '/launch', '/nothing', '/launch?x=1'])(
    'nothing is served at %s',
    async (path) => {
      for (const headers of [{}, { Cookie: 'buka-window=x' }, { Cookie: 'other=1; buka-windo=2' }]) {
        const answer = await ask(loopback.port, path, headers);
        expect(answer.status).toBe(403);
        expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
        expect(answer.body).not.toContain('<');
        expect(answer.body).toContain('desk-open-elsewhere');
        expectSafe(answer.headers);
      }
    },
  );

  test('whoever comes is told what to do in all four languages', async () => {
    const { body } = await ask(loopback.port, '/');
    expect(body.trim().split('\n')).toHaveLength(5);
    expect(body).toMatch(/\p{Script=Han}/u);
  });
});

describe('with the cookie', () => {
  test('the screens are served, and nothing of them is kept but what never changes', async () => {
    const page = await ask(loopback.port, '/', own);
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers['cache-control']).toBe('no-store');
    const script = await ask(loopback.port, '/assets/main-1a2b.js?v=1', own);
    expect([script.status, script.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(script.headers['cache-control']).toBe('private, max-age=31536000, immutable');
    for (const { headers } of [page, script]) expectSafe(headers);
    expect((await ask(loopback.port, '/', own, 'HEAD')).body).toBe('');
  });

  test('the page may connect to this desk and to nothing else', async () => {
    const { headers } = await ask(loopback.port, '/', own);
    const policy = String(headers['content-security-policy']);
    expect(/connect-src ([^;]*)/.exec(policy)?.[1]).toBe(`'self' ws://127.0.0.1:${loopback.port}`);
  });

  test.each([
    '/../outside.js',
    '/assets/../../outside.js',
    '/..%2foutside.js',
    '/%2e%2e/outside.js',
    '/%2e%2e%2foutside.js',
    '/..%5coutside.js',
    '/..\\outside.js',
    '/assets/%2e%2e/%2e%2e/outside.html',
    '/assets/..%c0%afoutside.js',
    '/./../outside.html',
    '/.built-from',
    '/.hidden.js',
    '/assets/.hidden.js',
    '/assets/.cache/page.js',
    '/notes.txt',
    '/assets/main-1a2b.js.map',
    '/assets/main-1a2b.js%00.html',
    '/assets',
    '/assets/',
    '/index.html/',
    '/INDEX.HTML%20',
    '/constructor',
    '/__proto__.js',
    '/%',
    '/%ff.js',
    '/rpc',
    '/launch',
  ])('nothing else is: %s', async (path) => {
    const answer = await ask(loopback.port, path, own);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain(outsideText);
    expectSafe(answer.headers);
  });

  test('a file of the machine is none of the screens, however it is asked for', async () => {
    for (const path of [
      '//',
      '//outside.js',
      '///etc/hosts.js',
      'http://',
      'http://127.0.0.1:1:2/',
      'http://evil.example/',
      'file:///etc/passwd',
    ])
      expect((await ask(loopback.port, path, own)).status, path).toBe(400);
    expect((await ask(loopback.port, '/etc/passwd.js', own)).status).toBe(404);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is no way in', async (method) => {
    const answer = await ask(loopback.port, '/', own, method);
    expect(answer.status).toBe(405);
    expectSafe(answer.headers);
  });
});

describe('another host', () => {
  test('is refused, cookie or not: a foreign name may lead here', async () => {
    const { port } = loopback;
    const foreign = ['evil.example', `evil.example:${port}`, `localhost:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`];
    for (const host of [...foreign, `127.0.0.1:${port}@evil.example`, `127.1:${port}`, `[::1]:${port}`]) {
      const answer = await ask(port, '/', { ...own, Host: host });
      expect([host, answer.status, answer.body]).toEqual([host, 421, 'wrong-host']);
      expectSafe(answer.headers);
    }
  });

  test('spends no launch code', async () => {
    const second = await openLoopback();
    const path = second.server.url.slice(second.origin.length);
    expect((await ask(second.port, path, { Host: `evil.example:${second.port}` })).status).toBe(421);
    expect((await ask(second.port, path)).status).toBe(303);
    await second.close();
  });
});

describe('bytes that are no request of a browser', () => {
  const lines = (...head: readonly string[]): string => `${head.join('\r\n')}\r\n\r\n`;
  const refused: readonly (readonly [string, string, number])[] = [
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['no host', lines('GET / HTTP/1.1', 'Connection: close'), 421],
    ['an old version', lines('GET / HTTP/1.0'), 421],
    ['a header too long', lines('GET / HTTP/1.1', `X-Long: ${'x'.repeat(1_000_000)}`), 431],
    ['too many headers', lines('GET / HTTP/1.1', ...Array.from({ length: 3_000 }, (_, i) => `X-${i}: ${i}`)), 431],
    ['an address too long', lines(`GET /${'x'.repeat(1_000_000)} HTTP/1.1`), 431],
    ['two lengths', lines('POST / HTTP/1.1', 'Host: x', 'Content-Length: 1', 'Content-Length: 2'), 400],
    ['a length and chunks', lines('POST / HTTP/1.1', 'Content-Length: 1', 'Transfer-Encoding: chunked'), 400],
    ['a line end in a header', 'GET / HTTP/1.1\r\nHost: x\nX: y\r\n\r\n', 400],
    ['what nobody can expect', lines('GET / HTTP/1.1', 'Host: x', 'Expect: wonders', 'Connection: close'), 421],
  ];

  test.each(refused)('%s', async (_, bytes, status) => {
    const answer = await askBytes(loopback.port, bytes);
    // A flood may be cut off before anybody can read why.
    if (answer === '' && bytes.length > 100_000) return;
    expect(Number(answer.split(' ')[1])).toBe(status);
    expectSafe(headersOf(answer));
  });

  test('a proxy is not spoken for', async () => {
    expect(await askBytes(loopback.port, lines('CONNECT evil.example:443 HTTP/1.1', 'Host: evil.example:443'))).toBe(
      '',
    );
  });

  test('the desk goes on after all of them', async () => {
    expect((await ask(loopback.port, '/', own)).status).toBe(200);
    expect(loopback.bugs).toEqual([]);
  });
});

test('the port is there for this computer alone', async () => {
  const addresses = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .map(({ address, scopeid }) => (scopeid ? `${address}%${scopeid}` : address))
    .filter((address) => address !== '127.0.0.1');
  const reached = await Promise.all(
    [...addresses, '127.0.0.2', '::1'].map(
      (host) =>
        new Promise<string | null>((resolve) => {
          const socket = connect({ host, port: loopback.port, timeout: 2_000 }, () => {
            socket.destroy();
            resolve(host);
          });
          for (const event of ['error', 'timeout'] as const) socket.on(event, () => resolve(null));
        }),
    ),
  );
  expect(reached.filter((host) => host !== null)).toEqual([]);
});
