import { readFileSync } from 'node:fs';

/**
 * Whether a process runs, also one that belongs to somebody else. One that has ended and was not yet waited for by its
 * parent still has a number, but does not run.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  try {
    return !/^\d+ \(.*\) Z /su.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // Only Linux has /proc.
    return true;
  }
}
