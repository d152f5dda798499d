import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createPinoLog, logFolderOf, type PinoLogOptions } from '../../../electron/adapters/log/pino-log.ts';
import type { LogFile, LogLine } from '../../../electron/ports/log.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'buka-log-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
});

const folder = (): string => logFolderOf(dataDir);
const fileOf = (number: number): string => join(folder(), `buka-${number}.log`);

function open(options: Partial<PinoLogOptions> = {}): LogFile {
  const log = createPinoLog({ dataDir, ...options });
  onTestFinished(() => log.close());
  return log;
}

const brief = ({ event, facts }: LogLine): readonly unknown[] => [event, facts];

describe('the file', () => {
  test('holds one JSON object a line, without host and process, for its owner alone', () => {
    const log = open();
    log.info('program-started', { version: '0.1.0', shell: 'loopback', training: false });
    log.warn('request-refused', { reason: 'host-differs', status: 421 });
    log.error('bug', { procedure: 'finishVisit', code: 'internal-error' });
    const lines = readFileSync(fileOf(1), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object))).toEqual(
      Array.from({ length: 3 }, () => ['level', 'time', 'event', 'facts', 'error']),
    );
    expect(JSON.parse(lines[1] ?? '')).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string,
      event: 'request-refused',
      facts: { reason: 'host-differs', status: 421 },
      error: null,
    });
    if (process.platform === 'win32') return;
    expect(statSync(fileOf(1)).mode & 0o777).toBe(0o600);
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
  });

  test('is gone on with after a restart, also behind half a line', () => {
    const first = open();
    first.info('program-started');
    first.close();
    writeFileSync(fileOf(1), '{"level":"info","time":"2026-11-2', { flag: 'a' });
    const second = open();
    second.info('program-stopped');
    expect(second.readLogTail(10).map(({ event }) => event)).toEqual(['program-started', 'program-stopped']);
    expect(readdirSync(folder())).toEqual(['buka-1.log']);
  });

  test('is followed by the next before it grows too large, and the oldest goes', () => {
    const log = open({ maxBytes: 1_000, maxFiles: 3 });
    for (let count = 1; count <= 60; count += 1) log.info('call-answered', { count });
    const names = readdirSync(folder()).toSorted();
    expect(names).toHaveLength(3);
    expect(names).not.toContain('buka-1.log');
    expect(names.every((name) => statSync(join(folder(), name)).size <= 1_000)).toBe(true);
    const tail = log.readLogTail(100).map(({ facts }) => facts['count']);
    expect(tail.length).toBeGreaterThan(15);
    expect(tail).toEqual(Array.from({ length: tail.length }, (_, index) => 61 - tail.length + index));
    // As a number, not as a text: 10 comes after 9.
    log.close();
    const again = open({ maxBytes: 1_000, maxFiles: 3 });
    again.info('call-answered', { count: 61 });
    expect(again.readLogTail(2).map(({ facts }) => facts['count'])).toEqual([60, 61]);
  });

  test('is read back from its end, as far as is asked', () => {
    const log = open({ maxBytes: 500 });
    for (let count = 1; count <= 10; count += 1) log.info('call-answered', { count });
    expect(log.readLogTail(4).map(({ facts }) => facts['count'])).toEqual([7, 8, 9, 10]);
    expect(log.readLogTail(0)).toEqual([]);
    expect(open().readLogTail(1).map(brief)).toEqual([['call-answered', { count: 10 }]]);
  });

  test('takes nothing after it was closed', () => {
    const log = open();
    log.info('program-started');
    log.close();
    log.close();
    log.info('bug');
    expect(log.readLogTail(10).map(({ event }) => event)).toEqual(['program-started']);
  });
});

describe('a disk that refuses', () => {
  test.skipIf(!existsSync('/dev/full'))(
    'because it is full loses lines and nothing else, and that is told later',
    () => {
      mkdirSync(folder(), { recursive: true });
      symlinkSync('/dev/full', fileOf(1));
      const log = open();
      for (let count = 1; count <= 3; count += 1) log.info('call-answered', { count });
      rmSync(fileOf(1));
      log.info('call-answered', { count: 4 });
      log.info('call-answered', { count: 5 });
      expect(log.readLogTail(10).map(brief)).toEqual([
        ['log-lines-lost', { count: 3 }],
        ['call-answered', { count: 4 }],
        ['call-answered', { count: 5 }],
      ]);
    },
  );

  test('because something stands in the way is no reason to stop', () => {
    writeFileSync(folder(), 'no folder');
    const log = open();
    log.error('bug', {}, new Error('x'));
    expect(log.readLogTail(10)).toEqual([]);
    rmSync(folder());
    log.info('program-started');
    expect(log.readLogTail(10).map(({ event }) => event)).toEqual(['log-lines-lost', 'program-started']);
    log.close();
  });
});

describe('what is told', () => {
  /** What stands in the file of a fact that was given. */
  function told(facts: object): Readonly<Record<string, unknown>> | undefined {
    const log = open();
    log.info('call-answered', facts);
    return log.readLogTail(1)[0]?.facts;
  }

  test.each([
    { code: 'iccid-not-89' },
    { code: 'ENOSPC' },
    { code: 'ERR_MODULE_NOT_FOUND' },
    { code: 'SQLITE_IOERR_WRITE' },
    { reason: 'launch-code-wrong' },
    { procedure: 'issueReplacement' },
    { procedure: 'showShell' },
    { document: 'activation-slip' },
    { printer: 'screen' },
    { version: '0.1.0' },
    { nodeVersion: 'v24.21.0' },
    { electronVersion: '45.3.4-beta.2' },
    { platform: process.platform, arch: process.arch },
    { signal: 'SIGTERM' },
    { deskId: '019aa0c4-7a51-7000-8000-0000000000a1' },
    { hash: '4be1c09d77a3f2e85560b1d94c8ea7103f6d2b9a01c45e78d3f0129ab6c7e854', seq: 1_000_012 },
    { entries: 1_000_012, count: 99_999, durationMs: 12.5, exitCode: -1, port: 54_321 },
    { training: true, demo: false, code: null },
  ])('goes through: %j', (facts) => {
    expect(told(facts)).toEqual(facts);
  });

  test.each([
    [{ printer: 'lp:Front desk' }, { printer: 'lp' }],
    [{ durationMs: 123_456 }, { durationMs: 123_000 }],
    [{ count: 482_913 }, { count: 483_000 }],
    [
      { seq: 14_165_559_274, count: 14_165_559_274 },
      { seq: '[redacted]', count: '[redacted]' },
    ],
    [
      { seq: 1.5, entries: -1 },
      { seq: '[redacted]', entries: '[redacted]' },
    ],
    [
      { count: Number.NaN, durationMs: Number.POSITIVE_INFINITY },
      { count: '[redacted]', durationMs: '[redacted]' },
    ],
    [
      { count: '7', training: 'yes', code: 7 },
      { count: '[redacted]', training: '[redacted]', code: '[redacted]' },
    ],
    [
      { code: 'wilhelmina', reason: 'jean-pierre' },
      { code: '[redacted]', reason: '[redacted]' },
    ],
    [{ code: 'plnt-8q2wz-v5k41-xj09' }, { code: '[redacted]' }],
    [{ procedure: 'toString' }, { procedure: '[redacted]' }],
    [{ version: '416.555.9274' }, { version: '[redacted]' }],
    [
      { hash: '416555927400', deskId: '8904903219' },
      { hash: '[redacted]', deskId: '[redacted]' },
    ],
    [
      { printer: 'Wilhelmina', document: 'letter' },
      { printer: '[redacted]', document: '[redacted]' },
    ],
    [
      { code: { toString: () => 'internal-error' }, seq: [1] },
      { code: '[redacted]', seq: '[redacted]' },
    ],
    [{ name: 'Wilhelmina', '+14165559274': 1, __proto__: { x: 1 } }, {}],
  ])('of %j is %j', (facts, expected) => {
    expect(told(facts)).toEqual(expected);
  });

  test('is nothing of an event that nobody has named', () => {
    const log = open();
    log.info('Wilhelmina called' as never, { count: 1 });
    log.info(null as never, null as never);
    log.warn('toString' as never, 'text' as never);
    expect(log.readLogTail(10).map(brief)).toEqual([
      ['unknown-event', { count: 1 }],
      ['unknown-event', {}],
      ['unknown-event', {}],
    ]);
  });

  test('breaks nobody, whatever is handed in', () => {
    const log = open();
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
      },
    );
    log.info('call-answered', trap);
    log.error(
      'bug',
      {},
      new Proxy(new Error('x'), {
        get: () => {
          throw new Error('trap');
        },
      }),
    );
    log.error('bug', { code: 'internal-error' }, 'a text that was thrown');
    expect(log.readLogTail(10).map(brief)).toEqual([
      ['log-lines-lost', { count: 1 }],
      ['log-lines-lost', { count: 1 }],
      ['bug', { code: 'internal-error' }],
    ]);
  });
});

describe('an error', () => {
  test('is its name, its code, and where it was in our own files', () => {
    const log = open();
    const cause = Object.assign(new RangeError('Wilhelmina'), { code: 'ENOSPC', phone: '+14165559274' });
    log.error('bug', {}, new TypeError('no room for +14165559274', { cause }));
    const [line] = log.readLogTail(1);
    expect(line?.error).toMatchObject({ name: 'TypeError', code: null, cause: { name: 'RangeError', code: 'ENOSPC' } });
    expect(line?.error?.frames[0]).toMatch(/^test\/unit\/log\/pino-log\.test\.ts:\d+:\d+$/);
    expect(line?.error?.frames.filter((frame) => frame.includes('node_modules') || frame.startsWith('/'))).toEqual([]);
    expect(readFileSync(fileOf(1), 'utf8')).not.toMatch(/Wilhelmina|4165559274|no room/);
  });

  test('tells no name, code or place that it has made up', () => {
    const log = open();
    const error = new Error(
      'gone\n    at Wilhelmina (electron/desk/dispatch.ts:1:1)\n    at electron/+14165559274.ts:1:1',
    );
    error.name = 'Wilhelmina';
    Object.assign(error, { code: '+14165559274' });
    error.stack = [
      'Wilhelmina: gone',
      '    at x (file:///nowhere/Wilhelmina.ts:1:1)',
      `    at x (${join(process.cwd(), 'electron', 'Wilhelmina.ts')}:1:1)`,
      `    at x (${join(process.cwd(), 'electron', 'desk', '..', 'desk', 'dispatch.ts')}:12:3)`,
      `    at x (${join(process.cwd(), 'node_modules', 'pino', 'pino.js')}:1:1)`,
      `    at x (${join(process.cwd(), 'package.json')}:1:1)`,
      `    at x (${join(process.cwd(), 'electron', 'desk', 'dispatch.ts')}:4165559274:1)`,
    ].join('\n');
    log.error('bug', {}, error);
    expect(log.readLogTail(1)[0]?.error).toEqual({
      name: 'Error',
      code: '[redacted]',
      frames: ['electron/desk/dispatch.ts:12:3'],
      cause: null,
    });
  });

  test('is told to the folder of a program that lies elsewhere', () => {
    const codeRoot = join(realpathSync(dataDir), 'Program Files (x86)');
    mkdirSync(join(codeRoot, 'out', 'main'), { recursive: true });
    writeFileSync(join(codeRoot, 'out', 'main', 'index.js'), '');
    const log = open({ codeRoot });
    const error = new Error('x');
    const file = join(codeRoot, 'out', 'main', 'index.js');
    const url = pathToFileURL(file).href;
    error.stack = `Error: x\n    at async f (${file}:7:1)\n    at Object.<anonymous> (${url}:8:2)\n    at async ${url}:9:3`;
    log.error('bug', {}, error);
    expect(log.readLogTail(1)[0]?.error?.frames).toEqual(
      ['7:1', '8:2', '9:3'].map((place) => `out/main/index.js:${place}`),
    );
  });
});

test('what somebody wrote into the file is redacted when it is read', () => {
  const log = open();
  log.info('program-started');
  const time = '2026-11-20T14:00:00.000Z';
  const written = [
    'Wilhelmina',
    '[]',
    'null',
    { level: 'info', time: 'Wilhelmina', event: 'bug' },
    { level: 'loud', time, event: 'bug' },
    {
      level: 'error',
      time,
      event: 'Wilhelmina',
      name: 'Wilhelmina',
      facts: { code: '+14165559274', count: 7, name: 'Wilhelmina' },
      error: {
        name: 'Wilhelmina',
        code: '482913',
        message: 'Wilhelmina',
        frames: ['Wilhelmina.ts:1:1', 'electron/desk/dispatch.ts:1:1', '../../etc/passwd.ts:1:1', 7],
        cause: { name: 'TypeError', cause: 'Wilhelmina' },
      },
    },
  ];
  const lines = written.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(fileOf(1), `${lines.join('\n')}\n`, { flag: 'a' });
  expect(log.readLogTail(10).slice(1)).toEqual([
    {
      level: 'error',
      time,
      event: 'unknown-event',
      facts: { code: '[redacted]', count: 7 },
      error: {
        name: 'Error',
        code: '[redacted]',
        frames: ['electron/desk/dispatch.ts:1:1'],
        cause: { name: 'TypeError', code: null, frames: [], cause: null },
      },
    },
  ]);
});
