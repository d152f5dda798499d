import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One line of the demonstration's standard output: what the desk has acknowledged. */
export interface FinishedLine {
  readonly receipt: string;
  readonly seq: number;
  readonly hash: string;
}

export interface DemoOptions {
  /** The demo shop's secrets and its head office: never the home of whoever runs the tests. */
  readonly home: string;
  readonly out: string;
  readonly data?: string;
  readonly visits?: number;
  readonly seed?: number;
  readonly pack?: string;
}

export interface DemoEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly lines: readonly FinishedLine[];
  readonly stderr: string;
}

export interface RunningDemo {
  readonly child: ChildProcess;
  /** The lines that have arrived so far. */
  readonly lines: readonly FinishedLine[];
  /** Answers true when that many lines have arrived, false when the process ended before. */
  reached(lineCount: number): Promise<boolean>;
  /** Comes after the last output. */
  readonly ended: Promise<DemoEnd>;
}

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
export const demoScript = fileURLToPath(new URL('../../scripts/demo.ts', import.meta.url));

/** The demonstration as a process of its own, under the very Node that runs the tests. */
export function startDemo(options: DemoOptions, above: readonly string[] = []): RunningDemo {
  const [program, ...first] = [
    above[0] ?? process.execPath,
    ...above.slice(1),
    ...(above.length > 0 ? [process.execPath] : []),
  ];
  return watchDemo(
    spawn(program, [...first, demoScript, ...demoArguments(options)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, BUKA_DEMO_HOME: options.home },
    }),
  );
}

export const runDemo = (options: DemoOptions): Promise<DemoEnd> => startDemo(options).ended;

export function demoArguments(options: DemoOptions): readonly string[] {
  const { out, data, visits, seed, pack } = options;
  return [
    '--out',
    out,
    ...(data === undefined ? [] : ['--data', data]),
    ...(visits === undefined ? [] : ['--visits', String(visits)]),
    ...(seed === undefined ? [] : ['--seed', String(seed)]),
    ...(pack === undefined ? [] : ['--pack', pack]),
  ];
}

/** Reads a demonstration's output, whoever started it. */
export function watchDemo(child: ChildProcess): RunningDemo {
  const lines: FinishedLine[] = [];
  const waiting: { readonly lineCount: number; readonly tell: (isReached: boolean) => void }[] = [];
  let rest = '';
  let stderr = '';
  const tellWaiting = (isOver: boolean): void => {
    for (const waiter of waiting.splice(0)) {
      if (lines.length >= waiter.lineCount) waiter.tell(true);
      else if (isOver) waiter.tell(false);
      else waiting.push(waiter);
    }
  };
  let isOver = false;
  child.stdout?.on('data', (piece: Buffer) => {
    const parts = (rest + piece.toString('utf8')).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts.map((line) => readLine(line)));
    tellWaiting(false);
  });
  child.stderr?.on('data', (piece: Buffer) => (stderr += piece.toString('utf8')));
  const ended = new Promise<DemoEnd>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      isOver = true;
      tellWaiting(true);
      resolve({ code, signal, lines, stderr: rest === '' ? stderr : `${stderr}\n(an unfinished line: ${rest})` });
    });
  });
  return {
    child,
    lines,
    ended,
    reached: (lineCount) =>
      new Promise((tell) => {
        waiting.push({ lineCount, tell });
        tellWaiting(isOver);
      }),
  };
}

/** @throws when a line is anything but `{ receipt, seq, hash }`. */
function readLine(text: string): FinishedLine {
  const line = JSON.parse(text) as FinishedLine;
  const isWell =
    typeof line.receipt === 'string' && Number.isSafeInteger(line.seq) && /^[0-9a-f]{64}$/u.test(line.hash);
  if (!isWell) throw new Error(`no line of a finished visit: ${text}`);
  return line;
}
