import { runNodeTool } from './run-tool.ts';
import { listTypeScriptProjects } from './typescript-projects.ts';

/**
 * Format, lint with the layers' boundaries, types of every project, licences: one line each, and the whole output of
 * what fails. All of them run, so that one call shows everything there is to mend.
 * @returns the names of the checks that failed
 */
export async function runStaticChecks(): Promise<readonly string[]> {
  const checks = [
    { name: 'format', tool: 'node_modules/oxfmt/bin/oxfmt', toolArguments: ['--check'] },
    { name: 'lint', tool: 'node_modules/oxlint/bin/oxlint', toolArguments: [] },
    ...listTypeScriptProjects('.').map(({ folder }) => ({
      name: `types in ${folder}`,
      tool: 'node_modules/typescript/bin/tsc',
      toolArguments: ['-p', folder],
    })),
    { name: 'licences', tool: 'scripts/check-licences.ts', toolArguments: [] },
  ];
  const failed: string[] = [];
  for (const { name, tool, toolArguments } of checks) {
    const startedAt = Date.now();
    const { exitCode, output } = await runNodeTool(tool, toolArguments);
    console.log(`${exitCode === 0 ? '✓' : '✗'} ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
    if (exitCode === 0) continue;
    failed.push(name);
    console.log(output.trimEnd());
  }
  return failed;
}
