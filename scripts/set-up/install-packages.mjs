import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { takeLock } from './lock-directory.mjs';

/** The Node that every script runs under, an npm package like the others, so its version is pinned with theirs. */
export const pinnedNodePath = join('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Installs exactly what package-lock.json names, unless that is what is installed already. The stamp that says so is
 * removed first and written last, so an interrupted installation starts over. Of several processes one installs and
 * the others wait for it.
 * @param {string} project
 * @param {(installer: import('node:child_process').ChildProcess | undefined) => void} onInstaller
 */
export async function installPackages(project, onInstaller) {
  if (isInstalled(project)) return;
  const lock = await takeLock(join(project, '.buka-setup.lock'), () => {
    console.error('Another process is installing the packages; waiting for it.');
  });
  try {
    while (!isInstalled(project)) {
      const wanted = describeInstallation(project);
      const startedAt = Date.now();
      console.error('Installing the packages (once for every change of package-lock.json) …');
      rmSync(stampPath(project), { force: true });
      await runNpm(project, (installer) => {
        if (installer?.pid !== undefined) lock.nameWorker(installer.pid);
        onInstaller(installer);
      });
      if (!existsSync(join(project, pinnedNodePath))) {
        throw new Error(`The packages are installed, but not ${pinnedNodePath}: its install script did not run.`);
      }
      if (!lock.isStillHeld()) continue;
      writeFileSync(`${stampPath(project)}.${process.pid}`, wanted);
      renameSync(`${stampPath(project)}.${process.pid}`, stampPath(project));
      console.error(`Packages installed in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
    }
  } finally {
    onInstaller(undefined);
    lock.release();
  }
}

/** @param {string} project */
function isInstalled(project) {
  try {
    return readFileSync(stampPath(project), 'utf8') === describeInstallation(project);
  } catch {
    return false;
  }
}

/** @param {string} project */
function stampPath(project) {
  return join(project, 'node_modules', '.buka-setup');
}

/**
 * Some packages hold compiled code, so a folder carried to another kind of machine counts as not installed.
 * @param {string} project
 */
function describeInstallation(project) {
  const lockfile = readFileSync(join(project, 'package-lock.json'));
  return `${createHash('sha256').update(lockfile).digest('hex')} ${process.platform} ${process.arch}\n`;
}

/**
 * @param {string} project
 * @param {(installer: import('node:child_process').ChildProcess) => void} onStart
 * @returns {Promise<void>}
 */
function runNpm(project, onStart) {
  // The log level is given here since `npm run --silent` above would silence the reason of a failure too.
  const ci = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const isNpm = npm !== undefined && basename(npm).startsWith('npm');
  // The installer's output goes to standard error, both streams of it.
  const stdio = /** @type {['ignore', number, number]} */ (['ignore', 2, 2]);
  const installer = isNpm
    ? spawn(process.execPath, [npm, ...ci], { cwd: project, stdio })
    : spawn('npm', ci, { cwd: project, stdio, shell: process.platform === 'win32' });
  onStart(installer);
  return new Promise((resolve, reject) => {
    installer.on('error', (error) => reject(new Error(`Could not start npm: ${error.message}`)));
    installer.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ci failed (${signal ?? `exit code ${code}`}); its messages stand above.`));
    });
  });
}
