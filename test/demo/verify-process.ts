import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../scripts/verify.ts', import.meta.url));

export interface Verdict {
  readonly code: number | null;
  readonly ok: boolean;
  readonly entries: number;
  readonly uncovered: number;
  readonly head: { readonly seq: number; readonly hash: string };
  readonly fault: { readonly code: string; readonly seq: number | null; readonly where: string } | null;
  /** The sentence for people. */
  readonly said: string;
}

/** Runs the verifying script as an auditor does, as a process of its own. */
export function verifyJournal(file: string, ...options: readonly string[]): Verdict {
  const run = spawnSync(process.execPath, [script, file, ...options], { encoding: 'utf8' });
  if (run.stdout === '') throw new Error(`The verifier answered ${run.status} and said nothing but: ${run.stderr}`);
  const verdict = JSON.parse(run.stdout) as Omit<Verdict, 'code' | 'said'>;
  return { ...verdict, code: run.status, said: run.stderr };
}
