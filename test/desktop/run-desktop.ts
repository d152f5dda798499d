import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, runInThisContext } from 'node:vm';
import type { BuiltDesktop } from './build-desktop.ts';
import { createFakeElectron, type FakeElectron, type FakeElectronOptions } from './fake-electron/fake-electron.ts';

/** One run of the built program over a fake Electron. */
export interface DesktopRun {
  readonly fake: FakeElectron;
  readonly userData: string;
  /** The preload's file, planted or not. */
  readonly preload: string;
  /** The desk's window, once its page is loaded. */
  readonly window: FakeElectron['seen']['windows'][number];
  /** Quits, waits, and removes the data. */
  close(): Promise<void>;
}

export interface DesktopRunOptions extends Partial<FakeElectronOptions> {
  /** Changes the built files before they run; a change that finds nothing to change is a mistake of the test. */
  readonly plant?: { readonly file: 'main' | 'preload'; readonly from: string | RegExp; readonly to: string };
  /** Keeps the data of an earlier run. */
  readonly userData?: string;
}

const running = new Map<string, FakeElectron>();
let runs = 0;

// Node itself loads the bundle, as Electron would; only the name `electron` leads elsewhere, for each run to its own.
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron' || context.parentURL === undefined) return next(specifier, context);
    const run = new URL(context.parentURL).searchParams.get('run');
    return run === null
      ? next(specifier, context)
      : { url: `fake-electron:${run}`, format: 'module', shortCircuit: true };
  },
  load(url, context, next) {
    if (!url.startsWith('fake-electron:')) return next(url, context);
    const run = url.slice('fake-electron:'.length);
    const names = Object.keys(running.get(run)?.module ?? {});
    const source = `const electron = globalThis.bukaFakeElectron('${run}');
${names.map((name) => `export const ${name} = electron.${name};`).join('\n')}`;
    return { format: 'module', source, shortCircuit: true };
  },
});
Object.assign(globalThis, { bukaFakeElectron: (run: string) => running.get(run)?.module });

/** Vitest would load the file its own way. */
const importNatively = runInThisContext('(url) => import(url)', {
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
}) as (url: string) => Promise<unknown>;

/** Starts the program and gives it the time to open its window, or to decide against it. */
export async function startProgram(built: BuiltDesktop, options: DesktopRunOptions = {}) {
  runs += 1;
  const run = String(runs);
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'buka-desktop-'));
  const fake = createFakeElectron({ ...options, userData });
  running.set(run, fake);
  const { main, preload } = options.plant ? plantIn(built, run, options.plant) : built;
  await importNatively(`${pathToFileURL(main).href}?run=${run}`);
  const close = async (): Promise<void> => {
    if (fake.seen.windows.length > 0) {
      fake.app.quit();
      await until(() => fake.seen.hasQuit || fake.seen.exitCode !== null);
    }
    running.delete(run);
    if (options.userData === undefined) rmSync(userData, { recursive: true, force: true });
  };
  return { fake, userData, preload, close };
}

/** Starts the program and waits until its page is loaded. */
export async function startDesktop(built: BuiltDesktop, options: DesktopRunOptions = {}): Promise<DesktopRun> {
  const { fake, userData, preload, close } = await startProgram(built, options);
  await until(
    () => fake.seen.windows[0]?.webContents.page !== undefined && fake.seen.windows[0]?.webContents.page !== null,
  );
  const [window] = fake.seen.windows;
  if (!window) throw new Error('a program without its window');
  return { fake, userData, preload, window, close };
}

/** Waits for something that comes by itself, and fails loudly when it does not. */
export async function until(holds: () => boolean, withinMs = 20_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`not within ${withinMs} ms: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function plantIn(built: BuiltDesktop, run: string, plant: NonNullable<DesktopRunOptions['plant']>) {
  const [file, name] =
    plant.file === 'main' ? [built.main, `planted-${run}.js`] : [built.preload, `planted-${run}.cjs`];
  const source = readFileSync(file, 'utf8');
  const planted = source.replace(plant.from, plant.to);
  if (planted === source) throw new Error(`nothing to plant at ${plant.from}`);
  writeFileSync(join(dirname(file), name), planted);
  if (plant.file === 'main') return { main: join(dirname(file), name), preload: built.preload };
  // The main process names its preload, so it is told of the planted one.
  const main = join(dirname(built.main), `planted-${run}.js`);
  writeFileSync(main, readFileSync(built.main, 'utf8').replace('preload.cjs', name));
  return { main, preload: join(dirname(file), name) };
}
