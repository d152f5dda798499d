import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Any of these shows the screens to the browser tests. */
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/** Programs that the tests use, any of those named, with the Debian package they come from. */
const systemTools = [
  { programs: ['pdftotext'], debianPackage: 'poppler-utils', neededFor: 'reading the printed pages' },
  { programs: ['zbarimg'], debianPackage: 'zbar-tools', neededFor: 'scanning the printed codes' },
  { programs: ['strace'], debianPackage: 'strace', neededFor: 'watching what reaches the disk' },
  { programs: browsers, debianPackage: 'chromium', neededFor: 'the screens in a browser' },
] as const;

const installationTimeoutMs = 5 * 60_000;

/**
 * Installs what is missing where that is possible without asking, and otherwise says what will be skipped.
 * @param options.forBrowserTests whether a browser is needed too, which is a large thing to install for nothing
 */
export function installSystemTools({ forBrowserTests }: { readonly forBrowserTests: boolean }): void {
  const missing = systemTools.filter(({ programs }) =>
    programs === browsers ? forBrowserTests && findBrowser() === null : !programs.some(isOnPath),
  );
  if (missing.length === 0) return;
  const packages = missing.map(({ debianPackage }) => debianPackage);
  if (isDebianRoot() && installDebianPackages(packages)) return;
  console.log(`Not installed: ${packages.join(', ')} (Debian: apt-get install ${packages.join(' ')}).`);
  for (const { programs, neededFor } of missing)
    console.log(`Without ${programs[0]} the tests for ${neededFor} are skipped.`);
}

/** The program of the browser tests, or null. `BUKA_CHROMIUM` names one that is not on the path. */
export function findBrowser(): string | null {
  const named = process.env['BUKA_CHROMIUM'];
  if (named !== undefined && isProgram(named)) return named;
  return browsers.map(findOnPath).find((program) => program !== null) ?? null;
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && isOnPath('apt-get');
}

function installDebianPackages(packages: readonly string[]): boolean {
  const logPath = join(tmpdir(), 'buka-apt.log');
  console.log(`Installing ${packages.join(', ')} …`);
  const log = openSync(logPath, 'a');
  const runApt = (...aptArguments: readonly string[]): boolean =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...aptArguments], {
      stdio: ['ignore', log, log],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: installationTimeoutMs,
    }).status === 0;
  const install = ['install', '-y', '--no-install-recommends', ...packages] as const;
  // A machine whose package lists are fresh needs no update, and one without a network cannot have it.
  if (runApt(...install) || (runApt('update') && runApt(...install))) return true;
  console.log(`That did not work; the reason stands in ${logPath}.`);
  return false;
}

const isOnPath = (program: string): boolean => findOnPath(program) !== null;

function findOnPath(program: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, program)).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
