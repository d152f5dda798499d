import type { ChainHead } from '../../shared/domain/journal/journal-entry.ts';

/** Where an entry stands, for the answer that tells it is on the disk. */
export function headOf(entry: ChainHead): ChainHead {
  return { seq: entry.seq, hash: entry.hash };
}
