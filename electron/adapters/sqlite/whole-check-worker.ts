import { parentPort, workerData } from 'node:worker_threads';
import { openDatabaseToRead } from './open-database.ts';
import { verifyChain } from './verify-journal.ts';

/** Walks the whole journal on a thread and a connection of its own; the answer is the sequence of the first fault, 0 for none, -1 when it could not be read. */
const { file, signingKey } = workerData as { readonly file: string; readonly signingKey: string };
const opened = openDatabaseToRead(file);
if (opened.ok) {
  opened.value.raw.exec('BEGIN');
  const verdict = verifyChain(opened.value, { signingKey });
  opened.value.raw.close();
  parentPort?.postMessage(verdict.ok ? 0 : (verdict.fault?.seq ?? -1));
} else {
  parentPort?.postMessage(-1);
}
