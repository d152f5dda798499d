import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FullConfig } from '@playwright/test';
import { buildScreens } from '../../scripts/set-up/build-screens.ts';

/** Names the folder of this run for its workers. */
export const runFolderVariable = 'BUKA_E2E_FOLDER';

/**
 * Builds the screens once and takes a copy for the run, so that no test sees half of a later build. Answers what clears the run's
 * folder away.
 */
// Playwright takes nothing else.
// oxlint-disable-next-line import/no-default-export
export default async function buildOnce(config: FullConfig): Promise<() => void> {
  const built = await buildScreens(config.rootDir.replace(/[/\\]test[/\\]e2e$/, ''), console.log);
  const folder = mkdtempSync(join(tmpdir(), 'buka-e2e-'));
  cpSync(built, join(folder, 'screens'), { recursive: true });
  process.env[runFolderVariable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
