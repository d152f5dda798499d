import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { makeFolder } from '../demo/demo-files.ts';
import { startDemo } from '../demo/demo-process.ts';
import { shopIn } from './dead-shop.ts';
import { judgeTrace, tracedCalls, type TraceVerdict } from './trace-order.ts';

const { folder, remove } = makeFolder();
afterAll(remove);

const canTrace = spawnSync('strace', ['-f', '-o', join(folder, 'trial'), process.execPath, '--version']).status === 0;
if (!canTrace) {
  console.warn(
    '\n*** SKIPPED: strace is missing or not permitted, so nobody has seen what reaches the disk before a line. ***\n',
  );
}

/** Only the calls asked for stop the program; all others run at full speed. */
const straceTo = (trace: string): readonly string[] => [
  'strace',
  '--seccomp-bpf',
  '-f',
  '-y',
  '-s',
  '40',
  '-e',
  `trace=${tracedCalls}`,
  '-o',
  trace,
];

function traceWriter(synchronous: 'OFF' | 'FULL'): TraceVerdict {
  const trace = join(folder, `writer-${synchronous}`);
  const program = fileURLToPath(new URL('careless-writer.ts', import.meta.url));
  const [strace = '', ...options] = straceTo(trace);
  const database = join(folder, `${synchronous}.sqlite`);
  const { status } = spawnSync(strace, [...options, process.execPath, program, database, synchronous]);
  expect(status).toBe(0);
  return judgeTrace(readFileSync(trace, 'utf8'));
}

describe.skipIf(!canTrace)('a line of the demonstration', { timeout: 120_000 }, () => {
  test('goes out only when everything written to the journal was synced', async () => {
    const trace = join(folder, 'demo');
    const visits = 5;
    const { code, lines } = await startDemo({ ...shopIn(folder), visits }, straceTo(trace)).ended;
    expect({ code, lineCount: lines.length }).toEqual({ code: 0, lineCount: visits });
    const verdict = judgeTrace(readFileSync(trace, 'utf8'));
    expect(verdict).toMatchObject({ lineCount: visits, early: [], unbacked: 0 });
    expect(verdict.writeCount).toBeGreaterThan(100);
    // Every visit is several commits, each with a sync of its own.
    expect(verdict.syncCount).toBeGreaterThan(visits * 5);
  });

  test('would be found out if it went out before the disk has it', () => {
    const careless = traceWriter('OFF');
    expect(careless).toMatchObject({ lineCount: 3, syncCount: 0, unbacked: 3 });
    expect(careless.early).toHaveLength(3);
    expect(careless.early[0]).toContain('OFF.sqlite-wal');
    expect(traceWriter('FULL')).toMatchObject({ lineCount: 3, early: [], unbacked: 0 });
  });
});

describe('the reader of traces', () => {
  const line = '7 write(1<pipe:[1]>, "{\\"receipt\\":\\"A\\"}"..., 99) = 99';
  const write = '7 pwrite64(20</d/buka.sqlite-wal>, "x"..., 4096, 32) = 4096';
  const sync = '7 fdatasync(20</d/buka.sqlite-wal>) = 0';

  test('knows a sync that came too late, failed, was of another file or had not ended', () => {
    const judge = (...rows: readonly string[]) => judgeTrace(rows.join('\n'));
    expect(judge(write, sync, line)).toMatchObject({ lineCount: 1, early: [], unbacked: 0 });
    expect(judge(write, line, sync).early).toHaveLength(1);
    expect(judge(write, sync, write, line).early).toHaveLength(1);
    expect(judge(write, sync.replace('= 0', '= -1 EIO (Input/output error)'), line).early).toHaveLength(1);
    expect(judge(write, sync.replace('-wal', ''), line).early).toHaveLength(1);
    const [begun, ended] = ['7 fdatasync(20</d/buka.sqlite-wal> <unfinished ...>', '7 <... fdatasync resumed>) = 0'];
    expect(judge(write, begun, line, ended).early).toHaveLength(1);
    expect(judge(write, begun, ended, line)).toMatchObject({ early: [], unbacked: 0 });
  });
});
