import { parentPort, workerData } from 'node:worker_threads';
import { verifyFile } from './verify-file.ts';

/**
 * Verifies the whole file on a thread and a connection of its own, projections included; the answer is the sequence of the first
 * fault, 0 for none, -1 when it has no number or the file could not be read.
 */
const { file, signingKey } = workerData as { readonly file: string; readonly signingKey: string };
parentPort?.postMessage(findFirstFault());

function findFirstFault(): number {
  try {
    const verified = verifyFile(file, { signingKey });
    if (!verified.ok) return -1;
    return verified.value.ok ? 0 : (verified.value.fault?.seq ?? -1);
  } catch {
    // A page that SQLite cannot read is as bad as an entry that was altered.
    return -1;
  }
}
