import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { project } from './lint-tree.ts';

/** Names that exist in one runtime only; shared code and the desk's use cases run in all of them. */
const foreignNames = [
  { name: 'node:fs', source: "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n" },
  { name: 'process', source: 'export const planted = process.pid;\n' },
  { name: 'Buffer', source: "export const planted = Buffer.from('a');\n" },
  { name: 'window', source: 'export const planted = window;\n' },
  { name: 'document', source: 'export const planted = document.title;\n' },
  { name: 'localStorage', source: 'export const planted = localStorage.length;\n' },
] as const;

const pureFolders = [
  { configuration: 'shared', folder: 'shared/domain' },
  { configuration: 'shared', folder: 'shared/text' },
  { configuration: 'electron/desk', folder: 'electron/desk' },
  { configuration: 'electron/desk', folder: 'electron/ports' },
  { configuration: 'hub/core', folder: 'hub/core' },
] as const;

describe('a name of one runtime in code for all of them', () => {
  let folder: string;
  let complaints: ReadonlyMap<string, string>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'buka-runtimes-'));
    // The real code stands beside the plants: a package it imports could bring a runtime's names in.
    for (const part of ['shared', 'electron/desk', 'electron/ports', 'hub/core', 'hub/ports', 'tsconfig.base.json']) {
      if (existsSync(join(project, part)))
        cpSync(join(project, part), join(folder, part), { recursive: true, force: true });
    }
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const pure of pureFolders) {
      mkdirSync(join(folder, pure.folder), { recursive: true });
      for (const [index, { source }] of foreignNames.entries()) {
        writeFileSync(join(folder, pure.folder, `plant-${index}.ts`), source);
      }
      writeFileSync(join(folder, pure.folder, 'plant-clean.ts'), 'export const planted = new Map<string, bigint>();\n');
    }
    complaints = new Map(
      [...new Set(pureFolders.map(({ configuration }) => configuration))].map((configuration) => [
        configuration,
        spawnSync(process.execPath, [join(project, 'node_modules/typescript/bin/tsc'), '-p', configuration], {
          cwd: folder,
          encoding: 'utf8',
        }).stdout,
      ]),
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(pureFolders)('is refused in $folder', ({ configuration, folder: pure }) => {
    const refused = foreignNames.filter((_, index) =>
      complaints.get(configuration)?.includes(`${pure}/plant-${index}.ts(`),
    );
    expect(refused.map(({ name }) => name)).toEqual(foreignNames.map(({ name }) => name));
    expect(complaints.get(configuration)).not.toContain(`${pure}/plant-clean.ts(`);
  });
});
