// The screens with hot reload over a desk of their own:  npm run dev [-- --data DIR]
import './die-with-launcher.ts';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { runLoopback } from '../electron/shells/loopback/loopback-command.ts';
import { devProxy } from './set-up/dev-proxy.ts';

const project = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { data: { type: 'string', default: 'buka-dev' } } });
const port = 5_317;
const desk = await runLoopback({
  dataDir: resolve(process.env['INIT_CWD'] ?? process.cwd(), values.data),
  port: 0,
  screens: join(project, 'out', 'renderer'),
  devOrigin: `http://127.0.0.1:${port}`,
  writeNote: (note) => console.error(note),
});
const screens = await createServer({
  configFile: join(project, 'vite.config.ts'),
  server: { host: '127.0.0.1', port, strictPort: true, proxy: devProxy(desk.url) },
});
await screens.listen();
// The launch page of the desk gives the cookie, and sends on to the page with hot reload.
console.log(
  JSON.stringify({ url: `http://127.0.0.1:${port}${new URL(desk.url).pathname}${new URL(desk.url).search}` }),
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    void screens
      .close()
      .then(() => desk.close())
      .then(() => process.exit(0));
  });
}
