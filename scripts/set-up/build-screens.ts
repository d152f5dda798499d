import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { runNodeTool } from '../checks/run-tool.ts';

const screenSources = [
  'renderer/**/*',
  'shared/**/*.ts',
  'vite.config.ts',
  'package-lock.json',
  'THIRD-PARTY-NOTICES.md',
];
const desktopSources = [...screenSources, 'electron/**/*.ts', 'electron.vite.config.ts'];

/** Builds the screens unless those that are there were built from the very same files. Answers their folder. */
export async function buildScreens(project: string, tell: (sentence: string) => void): Promise<string> {
  const folder = join(project, 'out', 'renderer');
  await onceFor(project, screenSources, join(folder, '.built-from'), async () => {
    tell('Building the screens …');
    await build({ configFile: join(project, 'vite.config.ts'), logLevel: 'warn' });
  });
  return folder;
}

/** The same for everything that Electron's window needs. */
export async function buildDesktop(project: string, tell: (sentence: string) => void): Promise<void> {
  await onceFor(project, desktopSources, join(project, 'out', 'desktop', '.built-from'), async () => {
    tell('Building the window …');
    const { exitCode, output } = await runNodeTool('node_modules/electron-vite/bin/electron-vite.js', ['build']);
    if (exitCode !== 0) throw new Error(output);
  });
}

async function onceFor(
  project: string,
  sources: readonly string[],
  stamp: string,
  make: () => Promise<void>,
): Promise<void> {
  const wanted = describeSources(project, sources);
  if (readStamp(stamp) === wanted) return;
  await make();
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Names, sizes and times of every source: enough to know whether anything was changed. */
function describeSources(project: string, sources: readonly string[]): string {
  return sources
    .flatMap((pattern) => globSync(pattern, { cwd: project }))
    .toSorted()
    .map((file) => ({ file, stat: statSync(join(project, file)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ file, stat }) => `${file} ${stat.size} ${Math.round(stat.mtimeMs)}`)
    .join('\n');
}

function readStamp(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
