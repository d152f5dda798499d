// Runs every check and every test:  npm test
// With arguments it runs the tests that they select and nothing else:  npm test -- test/unit/money.test.ts
import './die-with-launcher.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNodeTool } from './checks/run-tool.ts';
import { runStaticChecks } from './checks/static-checks.ts';
import { installSystemTools } from './checks/system-tools.ts';
import { countTests } from './checks/test-counts.ts';

const selection = process.argv.slice(2);

installSystemTools();
const failedSteps = selection.length === 0 ? await runStaticChecks() : [];
process.exitCode = await runTests();

/** @returns the exit code: 0 only when every check passed, at least one test ran and none failed. */
async function runTests(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'buka-test-'));
  try {
    const results = join(folder, 'results.json');
    const { exitCode } = await runNodeTool(
      'node_modules/vitest/vitest.mjs',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...selection],
      { isShown: true },
    );
    const counts = countTests(results);
    if (failedSteps.length > 0) console.log(`Checks that failed: ${failedSteps.join(', ')}`);
    if (exitCode !== 0 && counts.failed === 0) console.log('The test runner failed outside of a test; see above.');
    if (counts.passed + counts.failed === 0) console.log('No test ran.');
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    return failedSteps.length === 0 && exitCode === 0 && counts.failed === 0 && counts.passed > 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
