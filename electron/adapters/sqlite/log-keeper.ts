import type Database from 'better-sqlite3';

/**
 * Pages in the log from which on it is brought into the file. Some four megabytes: doing so costs several syncs, so not too often;
 * but a log that still grows is slower to sync than one that is written over, so not too late.
 */
const pagesToMove = 1_000;

/** Should the program never come to rest, SQLite moves the log by itself, in the middle of a commit. */
export const pagesToMoveUnasked = 8_000;

export interface LogKeeper {
  /** Called after a commit. What there is to do waits until everything that answers the commit has run. */
  afterCommit(): void;
  stop(): void;
}

/**
 * Brings the write-ahead log into the file between commits, so that no customer waits for it: left to itself, SQLite does it in the
 * commit that happens to fill the log.
 */
export function createLogKeeper(raw: Database.Database): LogKeeper {
  let due: NodeJS.Immediate | null = null;
  const moveLog = (): void => {
    due = null;
    try {
      if (pagesInLog(raw) >= pagesToMove) raw.pragma('wal_checkpoint(PASSIVE)');
    } catch {
      // A full disk, or a file that was closed meanwhile. The commit stands in the log; a later one tries again.
    }
  };
  return {
    afterCommit: () => {
      due ??= setImmediate(moveLog).unref();
    },
    stop: () => {
      if (due) clearImmediate(due);
      due = null;
    },
  };
}

/** Pages that stand in the log and not yet in the file. */
export function pagesInLog(raw: Database.Database): number {
  const [log] = raw.pragma('wal_checkpoint(NOOP)') as readonly {
    readonly log: number;
    readonly checkpointed: number;
  }[];
  return log ? log.log - log.checkpointed : 0;
}
