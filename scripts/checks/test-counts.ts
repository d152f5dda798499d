import { readFileSync } from 'node:fs';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
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
  const report = readReport(reportPath);
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

function readReport(reportPath: string): TestReport | undefined {
  try {
    return JSON.parse(readFileSync(reportPath, 'utf8')) as TestReport;
  } catch {
    return undefined;
  }
}
