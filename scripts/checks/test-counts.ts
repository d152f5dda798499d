import { readFileSync } from 'node:fs';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Among the passed: those that needed a second try. */
  readonly atSecondTry?: number;
}

/** The part of the test runner's JSON report that is read here. */
interface TestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts the tests in the runner's JSON report. A file that could not even be loaded counts as one failed test: it holds
 * tests that did not run. No report counts as one failure too, since the runner did not get that far.
 */
export function countTests(reportPath: string): TestCounts {
  const report = readReport<TestReport>(reportPath);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const statuses = report.testResults.flatMap((file) =>
    file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')
      ? [...file.assertionResults.map(({ status }) => status), 'failed']
      : file.assertionResults.map(({ status }) => status),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  return { passed, failed, skipped: statuses.length - passed - failed };
}

/** The part of the browser runner's JSON report that is read here. */
interface BrowserReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  /** What went wrong outside of any test. */
  readonly errors: readonly unknown[];
}

/**
 * Counts the browser tests in their runner's JSON report. A hand that is paced to milliseconds needs an
 * idle machine, so a test may be tried a second time; how many were is told. What went wrong outside of any test counts as one failure, and so does a report that is not there.
 */
export function countBrowserTests(reportPath: string): TestCounts {
  const report = readReport<BrowserReport>(reportPath);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + Math.min(1, report.errors.length);
  return { passed: expected + flaky, failed, skipped, atSecondTry: flaky };
}

export const addCounts = (left: TestCounts, right: TestCounts): TestCounts => ({
  passed: left.passed + right.passed,
  failed: left.failed + right.failed,
  skipped: left.skipped + right.skipped,
  atSecondTry: (left.atSecondTry ?? 0) + (right.atSecondTry ?? 0),
});

function readReport<Report>(reportPath: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(reportPath, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
