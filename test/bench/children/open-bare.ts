// The yardstick of a desk's start, timed inside a fresh process: open-bare FILE
import '../../../scripts/die-with-launcher.ts';
import Database from 'better-sqlite3';

const [file = ''] = process.argv.slice(2);
const startedAt = performance.now();
const raw = new Database(file);
raw.pragma('journal_mode = WAL');
raw.pragma('synchronous = FULL');
const last = raw.prepare('SELECT * FROM journal ORDER BY seq DESC LIMIT 1').get();
const tookMs = performance.now() - startedAt;
if (last === undefined) throw new Error('an empty journal');
process.stdout.write(JSON.stringify({ tookMs }));
raw.close();
