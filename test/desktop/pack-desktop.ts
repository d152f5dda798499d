import { extractAll, listPackage } from '@electron/asar';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { project } from './build-desktop.ts';

/** What electron-builder has made of the built program. */
export interface PackedDesktop {
  /** The folder that an installer would bring. */
  readonly folder: string;
  readonly archive: string;
  /** Every file of the archive, with `/`, without one in front. */
  readonly files: readonly string[];
  extract(to: string): void;
}

/** Packs by the configuration that a release uses; only Electron itself, and where it goes, are the test's. */
export async function packDesktop(
  system: 'linux' | 'win',
  stub: string,
  output: string,
  changes: readonly string[] = [],
): Promise<PackedDesktop> {
  await promisify(execFile)(
    process.execPath,
    [
      join(project, 'node_modules', 'electron-builder', 'out', 'cli', 'cli.js'),
      `--${system}`,
      'dir',
      '--x64',
      '--publish',
      'never',
      '--config',
      join(project, 'electron-builder.yml'),
      `-c.electronDist=${stub}`,
      `-c.directories.output=${output}`,
      ...changes,
    ],
    { cwd: project, maxBuffer: 64_000_000 },
  ).catch((error: unknown) => {
    // What went wrong stands on its standard output.
    throw new Error((error as { readonly stdout: string }).stdout);
  });
  const folder = join(output, `${system}-unpacked`);
  const archive = join(folder, 'resources', 'app.asar');
  return {
    folder,
    archive,
    files: listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/').slice(1)),
    extract: (to) => extractAll(archive, to),
  };
}
