// The desk in the loopback shell:  npm run -s desk -- --data DIR [--port 0] [--no-open]
// The first line on standard output is {"url": "…"}; the address holds a code that is good for one browser.
import './die-with-launcher.ts';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runLoopback } from '../electron/shells/loopback/loopback-command.ts';
import { buildScreens } from './set-up/build-screens.ts';
import { openInBrowser } from './set-up/open-in-browser.ts';

const project = join(import.meta.dirname, '..');
const options = readOptions();
const screens = await buildScreens(project, (sentence) => console.error(sentence));
const desk = await runLoopback({
  // npm changes into the project's folder; the path is meant from where the command was given.
  dataDir: resolve(process.env['INIT_CWD'] ?? process.cwd(), options.data),
  port: options.port,
  screens,
  writeNote: (note) => console.error(note),
});
console.log(JSON.stringify({ url: desk.url }));
const closed = options.open ? openInBrowser(desk.url, (note) => console.error(note)) : null;
let isClosing = false;
const close = async (): Promise<void> => {
  if (isClosing) return;
  isClosing = true;
  await desk.close();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close());
// Closing the window ends the desk; without a window of ours it stays until it is told.
void closed?.then(close);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string', default: 'buka-data' },
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port takes 0 to 65535');
    return { data: values.data, port, open: !values['no-open'] };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
