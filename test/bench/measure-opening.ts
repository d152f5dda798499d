import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { databaseFileName, keyFileName } from '../../electron/shells/compose.ts';
import { createPassphraseKeyProvider } from '../../electron/adapters/vault/passphrase-key-provider.ts';
import type { BenchSizes, Limits } from './limits.ts';
import { judgeBudget, type Budget, type Figure, type Findings } from './report.ts';
import { runChild } from './run-child.ts';
import { summarise } from './summary.ts';

/**
 * From `openDesk` to the first answer, in a fresh process each time, in turn with a bare open and its first answer. The key is there
 * at once: a passphrase is slow on purpose and is shown apart, and an operating system's keychain has no such cost. Once with the file's
 * pages in the system's cache, and, where the system lets go of them when asked, once as in the morning, from the disk.
 */
export async function measureOpening(dataDir: string, sizes: BenchSizes, limits: Limits): Promise<Findings> {
  const file = join(dataDir, databaseFileName);
  const warm = await measureIn('cached', () => true, dataDir, sizes, limits);
  const cold = dropPages(file) ? [await measureIn('from the disk', () => dropPages(file), dataDir, sizes, limits)] : [];
  return { budgets: [warm, ...cold], figures: [await measurePassphrase(dataDir)] };
}

async function measureIn(
  state: string,
  prepare: () => boolean,
  dataDir: string,
  sizes: BenchSizes,
  limits: Limits,
): Promise<Budget> {
  const file = join(dataDir, databaseFileName);
  const desk: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < sizes.openings; round += 1) {
    prepare();
    desk.push((await runChild<{ readonly tookMs: number }>('open-desk.ts', [dataDir])).tookMs);
    prepare();
    bare.push((await runChild<{ readonly tookMs: number }>('open-bare.ts', [file])).tookMs);
  }
  const [samples, yardstick] = [summarise(desk), summarise(bare)];
  return judgeBudget({
    id: state === 'cached' ? 'desk-ready' : 'desk-ready-from-disk',
    promise: `Desk ready, ${state}: p95 from openDesk to the first answer`,
    unit: 'ms',
    measured: samples.p95,
    limit: limits.deskReadyMs,
    samples,
    yardstick: { name: 'bare open and first answer', samples: yardstick, ratio: samples.median / yardstick.median },
  });
}

/** Asks the system to let go of a file's cached pages. Only GNU `dd` knows how; false elsewhere. */
function dropPages(file: string): boolean {
  return spawnSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0'], { stdio: 'ignore' }).status === 0;
}

async function measurePassphrase(dataDir: string): Promise<Figure> {
  const provider = createPassphraseKeyProvider(join(dataDir, `bench-${keyFileName}`), 'a passphrase of the bench');
  const made = await provider.create();
  if (!made.ok) throw new Error(made.error.code);
  const samples: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const startedAt = performance.now();
    const unlocked = await provider.unlock();
    if (!unlocked.ok) throw new Error(unlocked.error.code);
    samples.push(performance.now() - startedAt);
  }
  return {
    name: 'Unlocking the keys by passphrase (scrypt, slow on purpose; not in the figures above)',
    unit: 'ms',
    value: summarise(samples),
  };
}
