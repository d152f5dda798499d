import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runFolderVariable } from './build-once.ts';

/** Where a test's desk lives. */
export interface DeskFolders {
  readonly data: string;
  /** The demo shop's passphrase and head office. */
  readonly home: string;
}

/** A desk in a process of its own, as a shop runs it. */
export interface DeskProcess {
  /** Good for one browser. */
  readonly url: string;
  /** As a power cut would: nothing is closed. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export const runFolder = (): string => {
  const folder = process.env[runFolderVariable];
  if (folder === undefined) throw new Error('the screens were not built; start the tests with the Playwright command');
  return folder;
};

/** @param program a file of `children` that writes `{"url"}` first and takes the folders of the screens and of the data */
export async function startDesk(
  folders: DeskFolders,
  program = 'desk.ts',
  environment: Readonly<Record<string, string>> = {},
): Promise<DeskProcess> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'children', program), join(runFolder(), 'screens'), folders.data],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, BUKA_DEMO_HOME: folders.home, ...environment } },
  );
  const ended = once(child, 'exit');
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>,
    ended.then((): never => {
      throw new Error(`${program} ended before it was ready`);
    }),
  ]);
  const endBy = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  return {
    url: (JSON.parse(line) as { readonly url: string }).url,
    kill: () => endBy('SIGKILL'),
    stop: () => endBy('SIGTERM'),
  };
}
