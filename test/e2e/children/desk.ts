// A desk of its own for one test, over screens that were built before the run:  desk SCREENS DATA
import '../../../scripts/die-with-launcher.ts';
import { runLoopback } from '../../../electron/shells/loopback/loopback-command.ts';

const [screens = '', dataDir = ''] = process.argv.slice(2);
const desk = await runLoopback({ dataDir, port: 0, screens, writeNote: (note) => console.error(note) });
console.log(JSON.stringify({ url: desk.url }));
process.on('SIGTERM', () => void desk.close().then(() => process.exit(0)));
