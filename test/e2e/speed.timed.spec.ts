import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { managerPin } from '../desk/open-test-desk.ts';
import { expect, test } from './buka-test.ts';
import type { DeskFolders, DeskProcess } from './desk-process.ts';
import { tapDesk, type DeskTap } from './desk-tap.ts';
import { watchFrames, type LongestFrames } from './frame-watch.ts';

const entriesWanted = 200_000;
const rounds = 3;
const stepsARound = 200;

/** Where the whole run of all tests measures, on a machine of which nothing is known, a limit may be missed by so many times. */
const slack = Number(process.env['BUKA_SPEED_SLACK'] ?? 1);
const limits = { stepP95Ms: 20 * slack, firstScreenMs: 1_500 * slack, frameMs: 50 * slack };

test.describe.configure({ timeout: 300_000 });

/** A machine that does other things as well is at its own speed in its best round. */
async function bestOf<Figure>(measure: () => Promise<Figure>, sizeOf: (figure: Figure) => number): Promise<Figure> {
  let best = await measure();
  for (let round = 1; round < rounds; round += 1) {
    const next = await measure();
    if (sizeOf(next) < sizeOf(best)) best = next;
  }
  return best;
}

const p95 = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.ceil(figures.length * 0.95) - 1] ?? Infinity;

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Infinity;

async function growJournal(folders: DeskFolders): Promise<{ readonly entries: number; readonly endsAt: string }> {
  mkdirSync(folders.data, { recursive: true });
  const program = join(import.meta.dirname, 'children', 'grow.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [program, folders.data, String(entriesWanted)]);
  return JSON.parse(stdout) as { readonly entries: number; readonly endsAt: string };
}

/** Between sending a step and the desk’s word that it is on the disk, in the page, on its own connection. */
async function timeSteps(tap: DeskTap): Promise<readonly number[]> {
  const inputs = Array.from({ length: stepsARound }, () => ({ intent: randomUUID(), appointmentAt: null }));
  return tap.timeEach('desk/addWaiting', inputs);
}

const searches = ['4162000042', '0007', 'B1-000123', '416200'];

async function typeSearches(page: Page): Promise<LongestFrames> {
  const field = page.locator('main input').first();
  await field.fill('');
  const stop = await watchFrames(page);
  for (const text of searches) {
    await page.keyboard.type(text, { delay: 40 });
    await page.waitForTimeout(250);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
  }
  return stop();
}

test('the screens are quick over a journal of 200,000 entries', async ({ page, demoShops, runDesk }) => {
  const folders = demoShops.empty();
  const grown = await growJournal(folders);
  expect(grown.entries).toBeGreaterThanOrEqual(entriesWanted);
  const tap = await tapDesk(page);
  let desk: DeskProcess | null = null;

  const first = await bestOf(
    async () => {
      await page.goto('about:blank');
      await desk?.stop();
      const startedAt = Date.now();
      desk = await runDesk(folders, 'grown-desk.ts', { BUKA_TEST_NOW: grown.endsAt });
      const deskMs = Date.now() - startedAt;
      await page.goto(desk.url);
      await page.locator('#sign-in-title').waitFor();
      return { deskMs, wholeMs: Date.now() - startedAt };
    },
    ({ wholeMs }) => wholeMs,
  );

  // One clerk: the only one is chosen already.
  await expect(page.locator('input[type=password]')).toBeFocused();
  await page.keyboard.type(managerPin, { delay: 20 });
  await page.keyboard.press('Enter');
  await expect(page.locator('.frame')).toBeVisible();
  const steps = await bestOf(() => timeSteps(tap), p95);

  await page.keyboard.press('F3');
  await expect(page.locator('main input').first()).toBeFocused();
  const frames = await bestOf(
    () => typeSearches(page),
    ({ betweenFramesMs, longTaskMs }) => Math.max(betweenFramesMs, longTaskMs),
  );

  console.log(
    [
      `Journal: ${grown.entries} entries`,
      `first usable screen ${(first.wholeMs / 1_000).toFixed(2)} s after the start of the desk (desk ${(first.deskMs / 1_000).toFixed(2)} s)`,
      `page to acknowledged step (addWaiting): median ${median(steps).toFixed(1)} ms, p95 ${p95(steps).toFixed(1)} ms`,
      `typing in search: longest frame ${frames.betweenFramesMs.toFixed(0)} ms, longest task ${frames.longTaskMs.toFixed(0)} ms`,
    ].join('; '),
  );
  expect.soft(first.wholeMs, 'first usable screen').toBeLessThan(limits.firstScreenMs);
  expect.soft(p95(steps), 'step p95').toBeLessThan(limits.stepP95Ms);
  expect.soft(frames.betweenFramesMs, 'longest frame').toBeLessThanOrEqual(limits.frameMs);
  expect.soft(frames.longTaskMs, 'longest task').toBeLessThanOrEqual(limits.frameMs);
});
