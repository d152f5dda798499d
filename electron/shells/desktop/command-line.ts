import type { App } from 'electron';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Lets the desk clear a call's garbage between two steps, as `--expose-gc` does for the loopback shell. Electron has started V8 before
 * it reads our first line: `appendSwitch('js-flags', …)` would reach the pages alone, and a smaller young generation cannot be asked
 * for any more; where a starter can carry it (`executableArgs` in electron-builder.yml) it does.
 */
export function exposeGarbageCollection(): void {
  setFlagsFromString('--expose-gc');
  globalThis.gc = runInNewContext('gc') as NonNullable<typeof globalThis.gc>;
}

/**
 * Switches by which another program on the computer could look into the desk or take its guards away. Electron's fuses switch
 * Node's own off; these are Chromium's, which no fuse knows.
 */
const strangeSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'no-sandbox',
  'disable-web-security',
  'ignore-certificate-errors',
  'load-extension',
  'proxy-server',
  'host-rules',
  'enable-logging',
] as const;

/** The switch for which a packaged desk does not start; null when there is none. While the desk is worked on, all are allowed. */
export function findStrangeSwitch({ isPackaged, commandLine }: Pick<App, 'isPackaged' | 'commandLine'>): string | null {
  if (!isPackaged) return null;
  return strangeSwitches.find((name) => commandLine.hasSwitch(name)) ?? null;
}
