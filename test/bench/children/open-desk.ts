// A desk's start, timed inside a fresh process: open-desk FOLDER
import '../../../scripts/die-with-launcher.ts';
import { createWorkerPaperRenderer } from '../../../electron/adapters/pdf/worker-paper-renderer.ts';
import { openBenchDesk } from '../bench-desk.ts';

const [dataDir = ''] = process.argv.slice(2);
const startedAt = performance.now();
// As in a shop: the paper worker starts and the whole journal is checked, both in the background.
const desk = await openBenchDesk(dataDir, { paper: createWorkerPaperRenderer(), checkInBackground: true });
const answer = await desk.dispatch('showDesk', {});
const tookMs = performance.now() - startedAt;
if (!answer.ok || !answer.value.setUp) throw new Error('no desk was opened');
process.stdout.write(JSON.stringify({ tookMs, entries: answer.value.head.seq }));
await desk.close();
