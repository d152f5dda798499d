// Runs one of the project's scripts under the pinned Node, after installing the packages when that is needed:
//   node scripts/with-setup.mjs scripts/demo.ts [arguments]
// Plain JavaScript without packages, because on a fresh clone nothing but the machine's own Node is there yet.
// Whatever set-up has to say goes to standard error: the standard output belongs to the script.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deskEnvironment, deskNodeOptions } from './set-up/desk-runtime.mjs';
import { installPackages, pinnedNodePath } from './set-up/install-packages.mjs';
import { watchParent } from './set-up/watch-parent.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...scriptArguments] = process.argv.slice(2);
const killAfterMs = 150;

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;

watchParent(() => {
  if (running === undefined) process.exit(1);
  running.kill('SIGTERM');
  setTimeout(() => {
    running?.kill('SIGKILL');
    process.exit(1);
  }, killAfterMs);
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    if (running === undefined) process.exit(128 + constants.signals[signal]);
    // A terminal sends Ctrl+C to the whole group; passing it on would deliver it twice.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) running.kill(signal);
  });
}

if (script === undefined || !existsSync(resolve(project, script))) {
  console.error(`No such script: ${script ?? '(none given)'}`);
  process.exit(2);
}

try {
  await installPackages(project, (installer) => {
    running = installer;
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

running = spawn(join(project, pinnedNodePath), [...deskNodeOptions, resolve(project, script), ...scriptArguments], {
  stdio: 'inherit',
  env: { ...deskEnvironment, ...process.env, BUKA_LAUNCHER_PID: String(process.pid) },
});
running.on('error', (error) => {
  console.error(`Could not start ${script}: ${error.message}`);
  process.exit(1);
});
running.on('exit', (code, signal) => {
  if (signal === null) process.exit(code ?? 1);
  // Die of the same signal, so that the caller sees what the script saw.
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
