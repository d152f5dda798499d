// Imported first by every script, and by every process a script starts, for what it does: it ends this process when the
// one that started it is gone, or the launcher above them all. A process killed with SIGKILL cannot stop its children,
// so they have to look themselves.
import { isAlive } from './set-up/is-alive.mjs';

const pollMs = 100;

const parent = process.ppid;
const launcher = Number(process.env['BUKA_LAUNCHER_PID'] ?? parent);

const isOrphaned = (): boolean => process.ppid !== parent || !isAlive(parent) || !isAlive(launcher);

// The launcher may have gone before this line was reached.
if (isOrphaned()) process.exit(1);
setInterval(() => {
  if (isOrphaned()) process.exit(1);
}, pollMs).unref();
