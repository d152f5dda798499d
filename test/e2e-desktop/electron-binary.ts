import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../desktop/build-desktop.ts';

/** Where Electron's binary lies in its distribution. */
const binaries: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'electron',
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

/** The Electron that this machine has, or null: it comes from a site of its own, which many machines cannot reach. It is never fetched here. */
export function findElectron(): string | null {
  const folder = join(project, 'node_modules', 'electron');
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist');
  const known = existsSync(join(folder, 'path.txt')) ? readFileSync(join(folder, 'path.txt'), 'utf8').trim() : null;
  const binary = join(dist, known ?? binaries[process.platform] ?? 'electron');
  return existsSync(binary) ? binary : null;
}

/** Without a display there is nothing to put a window on. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
