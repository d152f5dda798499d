import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fetching goes to Electron's own site; a shop whose network does not reach it should not stand waiting for it. */
const fetchTimeoutMs = 120_000;

/**
 * The program of Electron's window, fetched on the first start where its site can be reached; null where it cannot. It is no part of
 * the package, which comes from the registry.
 */
export function findOrFetchElectron(project: string): string | null {
  const known = findElectron(project);
  // Without a display there is nothing to put a window on.
  if (known !== null || !hasDisplay() || process.env['BUKA_SHELL'] === 'browser') return known;
  const installer = join(project, 'node_modules', 'electron', 'install.js');
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: fetchTimeoutMs });
  return findElectron(project);
}

export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function findElectron(project: string): string | null {
  if (process.env['BUKA_SHELL'] === 'browser' || !hasDisplay()) return null;
  const folder = join(project, 'node_modules', 'electron');
  try {
    const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist');
    const program = join(dist, readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}
