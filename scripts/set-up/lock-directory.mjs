import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './is-alive.mjs';

const heartbeatMs = 500;
const silentMs = 5_000;
// A process number may be used again, so a silent holder is not waited for without end.
const abandonedMs = 10 * 60_000;
const retryMs = 100;

/**
 * @typedef {object} HeldLock
 * @property {(pid: number) => void} nameWorker names the process that must be gone too before others may go on
 * @property {() => boolean} isStillHeld
 * @property {() => void} release
 */

/**
 * Takes the lock at `path`, a directory: making one is atomic on every file system. A holder that was killed leaves it
 * behind; it counts as stale when its holder has been silent and neither the holder nor its worker runs any more.
 * @param {string} path
 * @param {() => void} onWait called once when another process holds the lock
 * @returns {Promise<HeldLock>}
 */
export async function takeLock(path, onWait) {
  const token = randomUUID();
  let hasWaited = false;
  while (!tryMakeLock(path, token)) {
    if (!removeStaleLock(path)) {
      if (!hasWaited) onWait();
      hasWaited = true;
      await sleep(retryMs);
    }
  }
  /** @type {number | undefined} */
  let worker;
  const heartbeat = setInterval(() => {
    if (readOwner(path)?.token === token) writeOwner(path, token, worker);
  }, heartbeatMs);
  heartbeat.unref();
  return {
    nameWorker: (pid) => {
      worker = pid;
      writeOwner(path, token, worker);
    },
    isStillHeld: () => readOwner(path)?.token === token,
    release: () => {
      clearInterval(heartbeat);
      if (readOwner(path)?.token === token) rmSync(path, { recursive: true, force: true });
    },
  };
}

/**
 * @param {string} path
 * @param {string} token
 */
function tryMakeLock(path, token) {
  try {
    mkdirSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  writeOwner(path, token, undefined);
  return true;
}

/**
 * Two processes may find the same stale lock; the rename lets one of them win. Should it have moved a lock that was
 * taken in between, it puts that lock back.
 * @param {string} path
 * @returns whether it is worth trying again at once
 */
function removeStaleLock(path) {
  const seen = readOwner(path);
  if (!isStale(path, seen)) return false;
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return true;
  }
  if (readOwner(aside)?.token === seen?.token) {
    rmSync(aside, { recursive: true, force: true });
    return true;
  }
  try {
    renameSync(aside, path);
  } catch {
    // A third process holds the lock by now: the one whose lock was moved notices that before it finishes.
    rmSync(aside, { recursive: true, force: true });
  }
  return false;
}

/**
 * @typedef {{ token: string, holder: number, worker?: number }} Owner
 *
 * @param {string} path
 * @param {Owner | undefined} owner
 */
function isStale(path, owner) {
  const age = silenceMs(path);
  if (age === undefined || age < silentMs) return false;
  if (owner === undefined || age > abandonedMs) return true;
  return !isAlive(owner.holder) && (owner.worker === undefined || !isAlive(owner.worker));
}

/** @param {string} path */
function silenceMs(path) {
  for (const file of [join(path, 'owner.json'), path]) {
    try {
      return Date.now() - statSync(file).mtimeMs;
    } catch {
      // The file appears a moment after its directory.
    }
  }
  return undefined;
}

/**
 * @param {string} path
 * @returns {Owner | undefined}
 */
function readOwner(path) {
  try {
    return /** @type {Owner} */ (JSON.parse(readFileSync(join(path, 'owner.json'), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} path
 * @param {string} token
 * @param {number | undefined} worker
 */
function writeOwner(path, token, worker) {
  try {
    // A reader must never find half a file.
    const draft = join(path, `owner.${token}`);
    writeFileSync(draft, JSON.stringify({ token, holder: process.pid, worker }));
    renameSync(draft, join(path, 'owner.json'));
  } catch {
    // The lock was moved away; `isStillHeld` says so when it matters.
  }
}
