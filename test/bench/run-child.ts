import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { deskEnvironment, deskNodeOptions } from '../../scripts/set-up/desk-runtime.mjs';

/** Runs one of the files in `children` as a process of its own and reads the one JSON value that it writes. */
export async function runChild<Answer>(
  name: string,
  childArguments: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const program = join(import.meta.dirname, 'children', name);
  const child = spawn(process.execPath, [...deskNodeOptions, program, ...childArguments], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...deskEnvironment, ...environment },
  });
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (exitCode !== 0) throw new Error(`${name} ended with ${exitCode}`);
  // What a child writes is typed where it is asked for, beside the child's name.
  return JSON.parse(Buffer.concat(pieces).toString('utf8')) as Answer;
}
