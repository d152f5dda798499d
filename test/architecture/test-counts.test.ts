import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addCounts, countBrowserTests, countTests } from '../../scripts/checks/test-counts.ts';
import { splitSelection } from '../../scripts/checks/test-selection.ts';
import { project } from './lint-tree.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buka-counts-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function countIn(testResults: unknown): ReturnType<typeof countTests> {
  const path = join(folder, 'results.json');
  writeFileSync(path, JSON.stringify({ testResults }));
  return countTests(path);
}

const cases = (...statuses: readonly string[]): readonly { readonly status: string }[] =>
  statuses.map((status) => ({ status }));

test('counts every test once, whatever left it out', () => {
  const passing = { status: 'passed', assertionResults: cases('passed', 'passed', 'skipped', 'todo', 'pending') };
  const failing = { status: 'failed', assertionResults: cases('passed', 'failed') };
  expect(countIn([passing, failing])).toEqual({ passed: 3, failed: 1, skipped: 3 });
});

test('counts a file that could not be loaded as a failure', () => {
  expect(countIn([{ status: 'failed', assertionResults: [] }])).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('counts a file whose preparation failed as a failure', () => {
  const skippedByFailure = { status: 'failed', assertionResults: cases('skipped', 'skipped') };
  expect(countIn([skippedByFailure])).toEqual({ passed: 0, failed: 1, skipped: 2 });
});

test('counts a missing report as a failure', () => {
  expect(countTests(join(folder, 'nothing.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

describe('the tests in a browser', () => {
  const countInBrowser = (stats: object, errors: readonly object[] = []): ReturnType<typeof countBrowserTests> => {
    const path = join(folder, 'browser.json');
    writeFileSync(path, JSON.stringify({ config: {}, suites: [], stats, errors }));
    return countBrowserTests(path);
  };
  const stats = { expected: 5, unexpected: 2, flaky: 1, skipped: 3 };

  test('are counted from the report of their own runner', () => {
    expect(countInBrowser({ expected: 7, unexpected: 0, flaky: 0, skipped: 2 })).toEqual({
      passed: 7,
      failed: 0,
      skipped: 2,
      atSecondTry: 0,
    });
    expect(countInBrowser(stats)).toEqual({ passed: 6, failed: 2, skipped: 3, atSecondTry: 1 });
  });

  test('fail when something went wrong outside of them, and when there is no report', () => {
    expect(countInBrowser({ expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, [{}, {}])).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      atSecondTry: 0,
    });
    expect(countBrowserTests(join(folder, 'nothing.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('are added to the others', () => {
    expect(addCounts({ passed: 10, failed: 1, skipped: 0 }, countInBrowser(stats))).toEqual({
      passed: 16,
      failed: 3,
      skipped: 3,
      atSecondTry: 1,
    });
  });

  test('that cannot run for want of Chromium are said to be skipped, loudly, and nothing has passed', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/test.ts', 'test/e2e'], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, PATH: folder, BUKA_CHROMIUM: join(folder, 'nothing') },
    });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.at(-2)).toMatch(
      /^Browser tests were SKIPPED: Chromium is not installed \(.*apt-get install chromium\)\.$/,
    );
    expect(lines.at(-1)).toBe('0 passed, 0 failed, 0 skipped');
    expect(status).toBe(1);
  });
});

describe('a selection', () => {
  test('of nothing is everything', () => {
    expect(splitSelection([])).toEqual({ desk: [], browser: [] });
  });

  test.each([['test/unit'], ['money'], ['test/desk', '-t', 'a name'], ['test/e2e-like.test.ts']])(
    'that names no browser test starts no browser: %j',
    (...selection) => {
      expect(splitSelection(selection)).toEqual({ desk: selection, browser: null });
    },
  );

  test.each([
    ['test/e2e'],
    ['./test/e2e/'],
    ['test/e2e/whole-visit.spec.ts'],
    ['whole-visit.spec.ts:12'],
    ['test/e2e', '-g', 'a name'],
  ])('of browser tests alone runs nothing else: %j', (...selection) => {
    expect(splitSelection(selection)).toEqual({ desk: null, browser: selection });
  });

  test('of both is divided', () => {
    expect(splitSelection(['test/desk', 'test/e2e/whole-visit.spec.ts', 'test/unit/money'])).toEqual({
      desk: ['test/desk', 'test/unit/money'],
      browser: ['test/e2e/whole-visit.spec.ts'],
    });
  });
});
