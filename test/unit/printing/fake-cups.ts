import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder on the PATH whose commands stand in for those of CUPS, until the test ends. */
export interface FakeCups {
  readonly folder: string;
  /** What the command was called with, and what came on its standard input; null when it never ran. */
  argumentsOf(command: string): readonly string[] | null;
  inputOf(command: string): Buffer;
  environmentOf(command: string): readonly string[];
}

/**
 * @param commands name of a command and what it does, in the words of `sh`, after it has noted its arguments and surroundings
 * @param searchPath of the program under test; the fakes stand in front of it
 */
export function installFakeCups(
  commands: Readonly<Record<string, string>>,
  searchPath: readonly string[] = ['/usr/bin', '/bin'],
): FakeCups {
  const folder = mkdtempSync(join(tmpdir(), 'buka-cups-'));
  const outerPath = process.env['PATH'];
  for (const [command, script] of Object.entries(commands)) {
    const note = (what: string): string => `"${join(folder, `${command}.${what}`)}"`;
    const file = join(folder, command);
    writeFileSync(
      file,
      `#!/bin/sh\nfor word in "$@"; do printf '%s\\0' "$word"; done > ${note('arguments')}\nenv > ${note('environment')}\n` +
        `INPUT=${note('input')}\n${script}\n`,
    );
    chmodSync(file, 0o755);
  }
  process.env['PATH'] = [folder, ...searchPath].join(delimiter);
  onTestFinished(() => {
    process.env['PATH'] = outerPath;
    rmSync(folder, { recursive: true, force: true });
  });
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  return {
    folder,
    argumentsOf: (command) =>
      existsSync(join(folder, `${command}.arguments`))
        ? read(`${command}.arguments`).toString().split('\0').slice(0, -1)
        : null,
    inputOf: (command) => read(`${command}.input`),
    environmentOf: (command) => read(`${command}.environment`).toString().split('\n'),
  };
}
