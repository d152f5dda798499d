import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countTests } from '../../scripts/checks/test-counts.ts';

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
