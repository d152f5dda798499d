import { basename, join } from 'node:path';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import screens from './vite.config.ts';

const fromRoot = (...parts: string[]): string => join(import.meta.dirname, ...parts);

/** Programs that the main process starts in threads of their own: each becomes a file beside it. */
const workers = [
  fromRoot('electron', 'adapters', 'pdf', 'paper-worker.ts'),
  fromRoot('electron', 'adapters', 'sqlite', 'whole-check-worker.ts'),
];

/** The desktop shell: main process and its workers, preload, and the same screens as in the loopback shell. */
export default defineConfig({
  main: {
    plugins: [workerAddresses(workers)],
    build: {
      outDir: fromRoot('out', 'desktop', 'main'),
      emptyOutDir: true,
      target: 'node24',
      // Packages stay packages: fonts, WebAssembly and the database's binary lie beside their code.
      externalizeDeps: true,
      rolldownOptions: {
        input: [fromRoot('electron', 'shells', 'desktop', 'main.ts'), ...workers],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: fromRoot('out', 'desktop', 'preload'),
      emptyOutDir: true,
      // A sandboxed preload can require nothing but a part of Electron, so it is one CommonJS file.
      externalizeDeps: false,
      rolldownOptions: {
        input: fromRoot('electron', 'shells', 'desktop', 'preload.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  // electron-vite minifies nothing unless told.
  renderer: {
    ...screens,
    build: {
      ...screens.build,
      // A folder of its own: the loopback shell may be serving its screens meanwhile.
      outDir: fromRoot('out', 'desktop', 'renderer'),
      minify: true,
      rolldownOptions: { input: fromRoot('renderer', 'index.html') },
    },
  },
});

/** The sources name a worker by its file beside them; every built file lies in one folder, so only the ending differs. */
function workerAddresses(files: readonly string[]): Plugin {
  const names = new Set(files.map((file) => basename(file, '.ts')));
  const address = /new URL\((['"])\.\/([\w-]+-worker)\.ts\1, import\.meta\.url\)/gu;
  return {
    name: 'buka-worker-addresses',
    transform(code) {
      if (!address.test(code)) return null;
      const addressed = code.replaceAll(address, (_found, _quote, name: string) => {
        if (!names.has(name)) this.error(`${name} is started but not built: add it to the workers`);
        return `new URL('./${name}.js', import.meta.url)`;
      });
      return { code: addressed, map: null };
    },
    renderChunk(code) {
      // A worker whose address was written in another way would be missed at the first paper, not at the build.
      if (/-worker\.ts['"`]/u.test(code)) this.error('a worker is started by an address that this build does not know');
      return null;
    },
  };
}
