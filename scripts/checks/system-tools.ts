import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Programs that the tests of paper and of sudden death use, with the Debian package each comes from. */
const systemTools = [
  { program: 'pdftotext', debianPackage: 'poppler-utils', neededFor: 'reading the printed pages' },
  { program: 'zbarimg', debianPackage: 'zbar-tools', neededFor: 'scanning the printed codes' },
  { program: 'strace', debianPackage: 'strace', neededFor: 'watching what reaches the disk' },
] as const;

const installationTimeoutMs = 5 * 60_000;

/** Installs what is missing where that is possible without asking, and otherwise says what will be skipped. */
export function installSystemTools(): void {
  const missing = systemTools.filter(({ program }) => !isOnPath(program));
  if (missing.length === 0) return;
  const packages = missing.map(({ debianPackage }) => debianPackage);
  if (isDebianRoot() && installDebianPackages(packages)) return;
  console.log(`Not installed: ${packages.join(', ')} (Debian: apt-get install ${packages.join(' ')}).`);
  for (const { program, neededFor } of missing)
    console.log(`Without ${program} the tests for ${neededFor} are skipped.`);
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

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
