import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintTree, project } from './lint-tree.ts';
import type { LintRun } from './lint-tree.ts';

/** One file in every layer, for the plants to import. */
const layers = [
  'shared/domain/target.ts',
  'shared/contract/target.ts',
  'shared/text/target.ts',
  'electron/ports/target.ts',
  'electron/desk/target.ts',
  'electron/adapters/sqlite/target.ts',
  'electron/adapters/pdf/target.ts',
  'electron/shells/compose.ts',
  'electron/shells/desktop/target.ts',
  'electron/shells/loopback/target.ts',
  'hub/ports/target.ts',
  'hub/core/target.ts',
  'hub/adapters/store/target.ts',
  'hub/adapters/wire/target.ts',
  'hub/main.ts',
  'renderer/desk-client/target.ts',
  'renderer/target.ts',
  'scripts/target.ts',
  'test/target.ts',
] as const;

/** What each folder may import of the files above (a folder ends in a slash) and of packages; all else is refused. */
const table: readonly { readonly folder: string; readonly may: readonly string[] }[] = [
  { folder: 'shared/domain', may: ['mrz', 'libphonenumber-js', 'temporal-polyfill'] },
  { folder: 'shared/contract', may: ['shared/domain/', 'zod', '@orpc/contract'] },
  { folder: 'shared/text', may: ['shared/domain/', 'intl-messageformat'] },
  { folder: 'electron/ports', may: ['shared/'] },
  { folder: 'electron/desk', may: ['shared/', 'electron/ports/', 'temporal-polyfill'] },
  {
    folder: 'electron/adapters/sqlite',
    may: ['shared/', 'electron/ports/', 'node:fs', 'better-sqlite3'],
  },
  { folder: 'electron/adapters/pdf', may: ['shared/', 'electron/ports/', 'node:fs', 'pdfkit'] },
  { folder: 'electron/adapters/feed', may: ['shared/', 'electron/ports/', 'node:fs', 'jose'] },
  { folder: 'electron/adapters/log', may: ['shared/', 'electron/ports/', 'node:fs', 'pino'] },
  { folder: 'electron/adapters/printing', may: ['shared/', 'electron/ports/', 'node:fs'] },
  { folder: 'electron/adapters/settings', may: ['shared/', 'electron/ports/', 'node:fs', 'conf'] },
  {
    folder: 'electron/shells',
    may: [
      'shared/',
      'electron/ports/',
      'electron/desk/',
      'electron/adapters/',
      'node:fs',
      '@orpc/server',
      '@orpc/contract',
    ],
  },
  {
    folder: 'electron/shells/desktop',
    may: [
      'shared/',
      'electron/ports/',
      'electron/shells/compose.ts',
      'node:fs',
      '@orpc/server',
      'electron',
      'electron-updater',
    ],
  },
  {
    folder: 'electron/shells/loopback',
    may: ['shared/', 'electron/ports/', 'electron/shells/compose.ts', 'node:fs', '@orpc/server'],
  },
  { folder: 'hub/ports', may: ['shared/'] },
  { folder: 'hub/core', may: ['shared/', 'hub/ports/', 'temporal-polyfill'] },
  { folder: 'hub/adapters/store', may: ['shared/', 'hub/ports/', 'node:fs', 'better-sqlite3', 'kysely'] },
  { folder: 'hub/adapters/feed', may: ['shared/', 'hub/ports/', 'node:fs', 'jose'] },
  { folder: 'hub', may: ['shared/', 'hub/', 'node:fs', '@orpc/server'] },
  { folder: 'renderer/desk-client', may: ['shared/domain/', 'shared/text/', '@orpc/client', '@orpc/contract'] },
  { folder: 'renderer', may: ['shared/domain/', 'shared/text/', 'renderer/', 'react', 'temporal-polyfill'] },
  {
    folder: 'scripts',
    may: ['shared/', 'electron/shells/compose.ts', 'electron/shells/loopback/target.ts', 'hub/main.ts', 'node:fs'],
  },
];

const modules = [
  'node:fs',
  'electron',
  'electron-updater',
  'react',
  'zod',
  'mrz',
  'libphonenumber-js',
  'stdnum',
  'temporal-polyfill',
  'intl-messageformat',
  'canonicalize',
  'better-sqlite3',
  'conf',
  'pdfkit',
  'pino',
  'kysely',
  'jose',
  '@orpc/contract',
  '@orpc/server',
  '@orpc/client',
] as const;

interface Plant {
  /** What the planted file imports, or how. */
  readonly name: string;
  readonly file: string;
  readonly source: string;
}

const rows = table.map(({ folder, may }, row) => {
  const plants = [...layers.filter((target) => posix.dirname(target) !== folder), ...modules].map(
    (target, column): Plant => ({
      name: target,
      file: `${folder}/plant-${row}-${column}.ts`,
      source: `import * as target from '${nameModule(folder, target)}';\nexport const planted = target;\n`,
    }),
  );
  const isAllowed = (target: string): boolean =>
    may.some((name) => (name.endsWith('/') ? target.startsWith(name) : target === name));
  return { folder, plants, forbidden: plants.map(({ name }) => name).filter((name) => !isAllowed(name)) };
});

/** The ways to name a module other than an import of values. */
const otherForms: readonly Plant[] = [
  { name: 'a type import', source: "import type { Stats } from 'node:fs';\nexport type Planted = Stats;\n" },
  { name: 'an import type', source: "export type Planted = import('node:fs').Stats;\n" },
  { name: 'a dynamic import', source: "export const planted = async () => import('node:fs');\n" },
  { name: 'a re-export', source: "export { constants } from 'node:fs';\n" },
  { name: 'a file outside of every layer', source: "export { default } from '../nowhere/stray.ts';\n" },
].map(({ name, source }, index) => ({ name, source, file: `shared/domain/form-${index}.ts` }));

describe('the table of layers', () => {
  let folder: string;
  let run: LintRun;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'buka-layers-'));
    copyFileSync(join(project, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const write = (file: string, source: string): void => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), source);
    };
    for (const file of layers) write(file, 'export const target = 1;\n');
    for (const { file, source } of [...rows.flatMap(({ plants }) => plants), ...otherForms]) write(file, source);
    write('shared/nowhere/stray.ts', 'export default 1;\n');
    write('hub/cycle-a.ts', "import { b } from './cycle-b.ts';\nexport const a = (): unknown => b;\n");
    write('hub/cycle-b.ts', "import { a } from './cycle-a.ts';\nexport const b = (): unknown => a;\n");
    run = lintTree(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const isRefused = (file: string, rule = 'boundaries(dependencies)'): boolean =>
    run.findings.some((finding) => finding.file === file && finding.rule === rule);

  test('is held against every planted file', () => {
    const plantCount = rows.reduce((sum, { plants }) => sum + plants.length, 0);
    expect(plantCount).toBeGreaterThan(500);
    expect(run.fileCount).toBe(layers.length + plantCount + otherForms.length + 3);
  });

  test.each(rows)('lets $folder import what it may and nothing else', ({ plants, forbidden }) => {
    expect(forbidden.length).toBeGreaterThan(0);
    expect(plants.filter(({ file }) => isRefused(file)).map(({ name }) => name)).toEqual(forbidden);
  });

  test.each(otherForms)('is not evaded by $name', ({ file }) => {
    expect(isRefused(file)).toBe(true);
  });

  test('has a place for every file', () => {
    expect(isRefused('shared/nowhere/stray.ts', 'boundaries(no-unknown-files)')).toBe(true);
  });

  test('has no circles', () => {
    expect(isRefused('hub/cycle-a.ts', 'import(no-cycle)')).toBe(true);
  });
});

test('the project keeps to its layers', () => {
  const { fileCount, findings } = lintTree(project);
  expect(fileCount).toBeGreaterThan(0);
  expect(findings.filter(({ rule }) => rule.startsWith('boundaries(') || rule === 'import(no-cycle)')).toEqual([]);
});

function nameModule(folder: string, target: string): string {
  if (!target.endsWith('.ts')) return target;
  const path = posix.relative(folder, target);
  return path.startsWith('.') ? path : `./${path}`;
}
