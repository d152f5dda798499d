import { readFileSync } from 'node:fs';
import { isAlive } from './is-alive.mjs';

const pollMs = 50;
const shellNames = new Set(['sh', 'dash', 'bash', 'ash', 'busybox', 'zsh', 'ksh']);

/**
 * Calls `onGone` once when the process that started this one is gone. A process killed with SIGKILL cannot tell its
 * children, so its children have to look. npm starts a script through a shell which outlives it; the npm above that
 * shell is watched too.
 * @param {() => void} onGone
 */
export function watchParent(onGone) {
  const parent = process.ppid;
  const npm = findNpmAboveShell(parent);
  const timer = setInterval(() => {
    // Windows keeps giving the number of a parent that is gone, so the number alone is not enough.
    if (process.ppid === parent && isAlive(parent) && (npm === undefined || readProcess(parent)?.parent === npm))
      return;
    clearInterval(timer);
    onGone();
  }, pollMs);
  timer.unref();
}

/** @param {number} shell */
function findNpmAboveShell(shell) {
  const above = readProcess(shell);
  if (above === undefined || !shellNames.has(above.name)) return undefined;
  return readProcess(above.parent)?.name.startsWith('npm') === true ? above.parent : undefined;
}

/**
 * Name and parent of a process, or nothing where the system has no /proc.
 * @param {number} pid
 */
function readProcess(pid) {
  try {
    // The name stands in brackets and may itself hold brackets, so the last one ends it.
    const fields = /^\d+ \((.*)\) \S (\d+)/su.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return fields === null ? undefined : { name: fields[1] ?? '', parent: Number(fields[2]) };
  } catch {
    return undefined;
  }
}
