// Runs every check and every test, those in a browser last:  npm test
// With arguments it runs the tests that they select and nothing else:  npm test -- test/unit/money.test.ts
import './die-with-launcher.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNodeTool } from './checks/run-tool.ts';
import { runStaticChecks } from './checks/static-checks.ts';
import { findBrowser, installSystemTools } from './checks/system-tools.ts';
import { addCounts, countBrowserTests, countTests, type TestCounts } from './checks/test-counts.ts';
import { splitSelection } from './checks/test-selection.ts';

/** How a runner ended, and what it counted. */
interface TestRun {
  readonly exitCode: number;
  readonly counts: TestCounts;
}

const selection = process.argv.slice(2);
const selected = splitSelection(selection);
const notRun: TestRun = { exitCode: 0, counts: { passed: 0, failed: 0, skipped: 0 } };

installSystemTools({ forBrowserTests: selected.browser !== null });
const failedSteps = selection.length === 0 ? await runStaticChecks() : [];
process.exitCode = await runTests();

/** @returns the exit code: 0 only when every check passed, at least one test ran and none failed. */
async function runTests(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'buka-test-'));
  try {
    const desk = selected.desk === null ? notRun : await runDeskTests(selected.desk, join(folder, 'desk.json'));
    const browser = findBrowser();
    const inBrowser =
      selected.browser === null || browser === null
        ? notRun
        : await runBrowserTests(browser, selected.browser, join(folder, 'browser.json'));
    const counts = addCounts(desk.counts, inBrowser.counts);
    const hasFailed = desk.exitCode !== 0 || inBrowser.exitCode !== 0;
    if (failedSteps.length > 0) console.log(`Checks that failed: ${failedSteps.join(', ')}`);
    if (hasFailed && counts.failed === 0) console.log('The test runner failed outside of a test; see above.');
    if (counts.passed + counts.failed === 0) console.log('No test ran.');
    if (selected.browser !== null && browser === null)
      console.log('Browser tests were SKIPPED: Chromium is not installed (Debian: apt-get install chromium).');
    if (counts.atSecondTry) console.log(`${counts.atSecondTry} of them passed at the second try only; see above.`);
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    return failedSteps.length === 0 && !hasFailed && counts.failed === 0 && counts.passed > 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runDeskTests(chosen: readonly string[], report: string): Promise<TestRun> {
  const { exitCode } = await runNodeTool(
    'node_modules/vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...chosen],
    { isShown: true },
  );
  return { exitCode, counts: countTests(report) };
}

async function runBrowserTests(browser: string, chosen: readonly string[], report: string): Promise<TestRun> {
  // The runner's own settings read both.
  process.env['BUKA_CHROMIUM'] = browser;
  process.env['BUKA_E2E_JSON'] = report;
  // A machine that runs all the tests is no counter: figures are printed, and must be wrong by far to fail.
  process.env['BUKA_SPEED_SLACK'] ??= '3';
  process.env['BUKA_E2E_RETRIES'] ??= '1';
  const { exitCode } = await runNodeTool('node_modules/@playwright/test/cli.js', ['test', ...chosen], {
    isShown: true,
  });
  return { exitCode, counts: countBrowserTests(report) };
}
