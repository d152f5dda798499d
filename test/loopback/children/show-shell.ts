import { runLoopback } from '../../../electron/shells/loopback/loopback-command.ts';
import { launchCookie } from '../open-loopback.ts';
import { openWindow } from '../test-window.ts';

/** Run as a process of its own: the whole loopback shell, of which one window asks what it is shown. */
const [dataDir = '', screens = ''] = process.argv.slice(2);
const running = await runLoopback({ dataDir, port: 0, screens, writeNote: (note) => console.error(note) });
const { origin } = new URL(running.url);
const window = await openWindow(origin, await launchCookie(running.url));
const { state, refusal } = await window.shellValue('showShell', {});
console.log(JSON.stringify([state, refusal?.code ?? null]));
await window.close();
await running.close();
