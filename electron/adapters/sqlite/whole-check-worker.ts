import { parentPort, workerData } from 'node:worker_threads';
import { openDatabaseToRead } from './open-database.ts';
import { verifyChain } from './verify-journal.ts';

/** Walks the whole journal on a thread and a connection of its own; the answer is the sequence of the first fault, 0 for none, -1 when it has no number or the file could not be read. */
const { file, signingKey } = workerData as { readonly file: string; readonly signingKey: string };
parentPort?.postMessage(findFirstFault());

function findFirstFault(): number {
  const opened = openDatabaseToRead(file);
  if (!opened.ok) return -1;
  try {
    opened.value.raw.exec('BEGIN');
    const verdict = verifyChain(opened.value, { signingKey });
    return verdict.ok ? 0 : (verdict.fault?.seq ?? -1);
  } catch {
    // A page that SQLite cannot read is as bad as an entry that was altered.
    return -1;
  } finally {
    opened.value.raw.close();
  }
}
