import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const project = resolve(import.meta.dirname, '../..');

export interface LintFinding {
  readonly rule: string;
  readonly file: string;
  readonly message: string;
}

export interface LintRun {
  readonly fileCount: number;
  readonly findings: readonly LintFinding[];
}

/** The linter over `folder` with the configuration that lies there. */
export function lintTree(folder: string): LintRun {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(project, 'node_modules/oxlint/bin/oxlint'), '--format=json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout.startsWith('{')) throw new Error(`The linter did not answer: ${stdout}${stderr}`);
  const report = JSON.parse(stdout) as {
    readonly number_of_files: number;
    readonly diagnostics: readonly { readonly code?: string; readonly filename: string; readonly message: string }[];
  };
  return {
    fileCount: report.number_of_files,
    findings: report.diagnostics.map(({ code, filename, message }) => ({ rule: code ?? '', file: filename, message })),
  };
}
