// What the background check does, timed: walk-chain FILE
import '../../../scripts/die-with-launcher.ts';
import { openDatabaseToRead } from '../../../electron/adapters/sqlite/open-database.ts';
import { verifyChain } from '../../../electron/adapters/sqlite/verify-journal.ts';

const opened = openDatabaseToRead(process.argv[2] ?? '');
if (!opened.ok) throw new Error(opened.error.code);
const startedAt = performance.now();
const verdict = verifyChain(opened.value);
const tookMs = performance.now() - startedAt;
if (!verdict.ok) throw new Error(`the journal does not hold: ${JSON.stringify(verdict.fault)}`);
process.stdout.write(JSON.stringify({ tookMs, entries: verdict.entries }));
opened.value.raw.close();
