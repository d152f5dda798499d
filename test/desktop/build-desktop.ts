import { MainConfigFactory, PreloadConfigFactory } from 'electron-vite';
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import config from '../../electron.vite.config.ts';

export const project = join(import.meta.dirname, '..', '..');

/** The built main process and preload in a folder of their own, with screens of one line. */
export interface BuiltDesktop {
  readonly main: string;
  readonly preload: string;
  remove(): void;
}

/** Builds with the very configuration that `npm run build:desktop` uses. Under the project, so that the packages are found. */
export async function buildDesktop(): Promise<BuiltDesktop> {
  const folder = join(project, 'out', `test-${randomUUID()}`);
  const { main, preload } = config;
  if (main === undefined || preload === undefined) throw new Error('a build without its parts');
  const where = { root: project };
  const inline = { mode: 'production', logLevel: 'warn', configFile: false, root: project } as const;
  for (const part of [
    await new MainConfigFactory(main, inline, where).build(),
    await new PreloadConfigFactory(preload, inline, where).build(),
  ]) {
    await build({ ...part, build: { ...part.build, outDir: join(folder, basename(String(part.build?.outDir))) } });
  }
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'renderer', 'index.html'), '<!doctype html><title>Buka</title>');
  writeFileSync(join(folder, 'renderer', 'assets', 'index-1a2b.js'), 'export {};');
  return {
    main: join(folder, 'main', 'main.js'),
    preload: join(folder, 'preload', 'preload.cjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
