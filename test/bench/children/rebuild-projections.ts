// Every projection made anew from the journal and compared with the one that stands there, timed: rebuild-projections FILE
import '../../../scripts/die-with-launcher.ts';
import { openDatabaseToRead } from '../../../electron/adapters/sqlite/open-database.ts';
import { findProjectionDifference, rebuildProjections } from '../../../electron/adapters/sqlite/replay-projections.ts';

const opened = openDatabaseToRead(process.argv[2] ?? '');
if (!opened.ok) throw new Error(opened.error.code);
const startedAt = performance.now();
const rebuilt = rebuildProjections(opened.value);
const rebuiltMs = performance.now() - startedAt;
const difference = findProjectionDifference(opened.value, rebuilt);
const comparedMs = performance.now() - startedAt - rebuiltMs;
if (difference) throw new Error(`the projections differ: ${JSON.stringify(difference)}`);
process.stdout.write(JSON.stringify({ rebuiltMs, comparedMs }));
rebuilt.raw.close();
opened.value.raw.close();
