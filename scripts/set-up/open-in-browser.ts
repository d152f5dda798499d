import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { hasDisplay } from './electron-binary.ts';

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Programs of their own that a counter never asks for, and connections that a shop's network need not see. */
const quietFlags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/**
 * Opens the address as an app window of Chromium, and answers when that window was closed. Null where there is no Chromium or no
 * display: then the address is to be opened by hand.
 */
export function openInBrowser(url: string, tell: (note: string) => void): Promise<void> | null {
  const program = findChromium();
  if (program === null || !hasDisplay()) {
    tell(`Open this address in Chromium on this computer: ${url}`);
    return null;
  }
  const profile = mkdtempSync(join(tmpdir(), 'buka-window-'));
  const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const window = spawn(program, [...quietFlags, ...rootFlags, `--user-data-dir=${profile}`, `--app=${url}`], {
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    const end = (): void => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
      resolve();
    };
    window.on('error', end);
    window.on('exit', end);
  });
}

function findChromium(): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of chromiumNames) {
      const program = join(folder, name);
      try {
        accessSync(program, constants.X_OK);
        return program;
      } catch {
        // Not here.
      }
    }
  }
  return null;
}
