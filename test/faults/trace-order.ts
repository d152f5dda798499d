/** What a trace of system calls says about the order of lines, writes and syncs. */
export interface TraceVerdict {
  /** Lines that were written to standard output as acknowledgements. */
  readonly lineCount: number;
  /** Writes to the database or its log. */
  readonly writeCount: number;
  readonly syncCount: number;
  /** For each line that went out too early: the files that still had something on the way to the disk. */
  readonly early: readonly string[];
  /** Lines before which nothing at all had been synced since the line before. */
  readonly unbacked: number;
}

export const tracedCalls = 'fsync,fdatasync,sync_file_range,write,pwrite64,pwritev,pwritev2,writev,ftruncate';

const call = /^\d+\s+(?<name>\w+)\((?<descriptor>\d+)<(?<file>[^>]*)>(?<rest>.*)$/u;
const resumedCall = /^(?<pid>\d+)\s+<\.\.\. (?<name>\w+) resumed>/u;
const acknowledgement = /^, "\{\\"receipt\\"/u;
/** The database, its write-ahead log and its rollback journal; the shared-memory file beside them is rebuilt after a crash. */
const journalFile = /\.sqlite(?:-wal|-journal)?$/u;

/**
 * Reads what `strace -f -y` wrote. A write counts from the moment it begins, a sync only when it has ended: threads may be
 * between the two. A line on standard output is early while any write of the journal waits for its sync.
 */
export function judgeTrace(trace: string): TraceVerdict {
  const pending = new Map<string, number>();
  const syncing = new Map<string, string>();
  let [lineCount, writeCount, syncCount, unbacked, syncsSinceLine] = [0, 0, 0, 0, 0];
  const early: string[] = [];
  const finishSync = (file: string): void => {
    pending.delete(file);
    syncCount += 1;
    syncsSinceLine += 1;
  };
  for (const row of trace.split('\n')) {
    const resumed = resumedCall.exec(row)?.groups;
    const synced = syncing.get(resumed?.['pid'] ?? '');
    if (resumed && synced !== undefined && isSync(resumed['name'] ?? '') && row.trimEnd().endsWith('= 0'))
      finishSync(synced);
    const groups = call.exec(row)?.groups;
    if (!groups) continue;
    const { name = '', descriptor = '', file = '', rest = '' } = groups;
    if (descriptor === '1' && acknowledgement.test(rest)) {
      lineCount += 1;
      if (pending.size > 0) early.push(`line ${lineCount}: ${[...pending.keys()].join(', ')}`);
      if (syncsSinceLine === 0) unbacked += 1;
      syncsSinceLine = 0;
    }
    if (!journalFile.test(file)) continue;
    if (!isSync(name)) {
      writeCount += 1;
      pending.set(file, (pending.get(file) ?? 0) + 1);
    } else if (row.includes('<unfinished')) syncing.set(/^\d+/u.exec(row)?.[0] ?? '', file);
    else if (row.trimEnd().endsWith('= 0')) finishSync(file);
  }
  return { lineCount, writeCount, syncCount, early, unbacked };
}

const isSync = (name: string): boolean => name === 'fsync' || name === 'fdatasync';
