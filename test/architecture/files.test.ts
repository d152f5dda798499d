import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from './lint-tree.ts';

const longestFileLines = 350;

const sourceFiles = globSync('{shared,electron,hub,renderer,scripts}/**/*.{ts,tsx,mjs,css}', { cwd: project });

/** What git keeps or would keep: tracked files, and new ones that are not ignored. */
const keptFiles = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: project,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(project, file)));

const read = (file: string): string => readFileSync(join(project, file), 'utf8');

describe('a source file', () => {
  test('is found by these tests', () => {
    expect(sourceFiles.length).toBeGreaterThan(10);
  });

  test(`has at most ${longestFileLines} lines`, () => {
    expect(sourceFiles.filter((file) => read(file).split('\n').length - 1 > longestFileLines)).toEqual([]);
  });

  test('is no barrel: whoever needs a thing imports the file that holds it', () => {
    const barrel = /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*(?:as\s+\w+\s+)?from\s/mu;
    const name = /^index\.(?:ts|tsx|mjs)$/u;
    expect(barrel.test("export type {\n  A,\n} from './a.ts';")).toBe(true);
    expect(barrel.test("export * as a from './a.ts';")).toBe(true);
    expect(sourceFiles.filter((file) => name.test(basename(file)) || barrel.test(read(file)))).toEqual([]);
  });

  test('has a name that says what it is about', () => {
    const empty = /(?:^|[-_.])(?:utils?|helpers?|managers?|services?)(?:[-_.]|$)/u;
    expect(empty.test('date-utils.ts')).toBe(true);
    const names = (file: string): readonly string[] => [basename(file), basename(dirname(file))];
    expect(sourceFiles.filter((file) => names(file).some((part) => empty.test(part)))).toEqual([]);
  });
});

describe('a cast', () => {
  // Put together here, so that no test finds itself.
  const forbidden = new RegExp(['unknown', 'any', 'never'].map((type) => `\\bas ${type}(?: as)?\\b`).join('|'), 'u');

  test('that silences the compiler stands nowhere', () => {
    expect(forbidden.test(['value as', 'unknown as Iccid'].join(' '))).toBe(true);
    expect(sourceFiles.filter((file) => forbidden.test(read(file).replaceAll(/^\s*(?:\/\/|\*).*$/gmu, '')))).toEqual(
      [],
    );
  });
});

describe('the folders', () => {
  // The boundaries see in whatever else lies here a place that puts everything together.
  test.each([
    { folder: 'electron/shells', known: ['audit', 'demo', 'desktop', 'loopback', 'window'] },
    { folder: 'hub', known: ['adapters', 'core', 'main', 'ports'] },
    { folder: 'shared', known: ['contract', 'domain', 'text'] },
    { folder: 'electron', known: ['adapters', 'desk', 'ports', 'shells'] },
  ])('of $folder are those of the layers', ({ folder, known }) => {
    const folders = readdirSync(join(project, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('a kept file', () => {
  test('is found by these tests', () => {
    expect(keptFiles).toContain('package.json');
    expect(keptFiles.length).toBeGreaterThan(sourceFiles.length);
  });

  test('names no folder of a machine and no registry', () => {
    // Put together here, so that this file does not name what it looks for.
    const hosts = ['npmjs', 'npmmirror', 'yarnpkg', 'debian'].map((name) => `//[\\w.-]*\\b${name}\\.(?:org|com)`);
    const folders = ['home', 'Users', 'root', 'work', 'workspace'].map((name) => `(?:^|["'\`\\s(=:])/${name}/[\\w.-]`);
    const forbidden = new RegExp([...hosts, ...folders].join('|'), 'mu');
    expect(forbidden.test(['see /', 'home/somebody'].join(''))).toBe(true);
    expect(forbidden.test(['https:/', '/registry.', 'npmjs', '.org/zod'].join(''))).toBe(true);
    const holdsForbidden = (file: string): boolean => {
      const text = read(file);
      return forbidden.test(text) || text.includes(`${project}/`) || text.includes(join(homedir(), '/'));
    };
    // The notices repeat what others wrote in their licences.
    const ownFiles = keptFiles.filter((file) => file !== 'THIRD-PARTY-NOTICES.md');
    expect(ownFiles.filter((file) => holdsForbidden(file))).toEqual([]);
  });
});

describe('package-lock.json', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string }>>;
  };
  const entries = Object.entries(packages).filter(([folder]) => folder !== '');

  test('says of no package where it came from, only what it must be', () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(entries.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });
});
