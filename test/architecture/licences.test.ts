import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findRefusedLicences } from '../../scripts/licences/find-refused-licences.ts';
import { listPackages } from '../../scripts/licences/installed-packages.ts';
import { isLicenceAllowed } from '../../scripts/licences/licence-expression.ts';
import { writeNotices } from '../../scripts/licences/write-notices.ts';
import { project } from './lint-tree.ts';

describe('a licence expression', () => {
  const allowed = new Set(['MIT', 'ISC', 'Apache-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0']);

  test.each([
    ['MIT', true],
    ['(MIT)', true],
    ['MIT OR GPL-3.0-only', true],
    ['GPL-3.0-only OR MIT', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0-only', false],
    ['MIT OR ISC AND GPL-3.0-only', true],
    ['(MIT OR ISC) AND GPL-3.0-only', false],
    ['(MIT OR GPL-3.0-only) AND (ISC OR GPL-3.0-only)', true],
    ['GPL-2.0-only WITH Classpath-exception-2.0', true],
    ['MIT WITH Classpath-exception-2.0', false],
    ['mit', false],
    ['GPL-3.0-only', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['', false],
    ['MIT OR', false],
    ['MIT MIT', false],
    ['(MIT', false],
    ['MIT)', false],
    ['AND MIT', false],
  ])('%j is allowed: %s', (expression, expected) => {
    expect(isLicenceAllowed(expression, allowed)).toBe(expected);
  });
});

describe('a package', () => {
  let folder: string;

  const plant = (path: string, manifest: Readonly<Record<string, unknown>>): void => {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'package.json'), JSON.stringify(manifest));
  };
  const plantLock = (packages: Readonly<Record<string, unknown>>): void => {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
  };
  const refused = (): readonly string[] => findRefusedLicences(folder, listPackages(folder));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'buka-licences-'));
    plantLock({
      '': { dependencies: { good: '1.0.0' }, devDependencies: { tool: '1.0.0' } },
      'node_modules/good': { version: '1.0.0', dependencies: { deep: '2.0.0' } },
      'node_modules/good/node_modules/deep': { version: '2.0.0' },
      'node_modules/deep': { version: '1.0.0' },
      'node_modules/tool': { version: '1.0.0', dependencies: { deep: '1.0.0' } },
    });
    plant('node_modules/good', { name: 'good', version: '1.0.0', license: 'MIT' });
    plant('node_modules/good/node_modules/deep', { name: 'deep', version: '2.0.0', license: 'ISC' });
    plant('node_modules/deep', { name: 'deep', version: '1.0.0', license: 'MIT' });
    plant('node_modules/tool', { name: 'tool', version: '1.0.0', license: 'MPL-2.0' });
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('that may be shipped is let through, and a development tool may ask for more', () => {
    expect(refused()).toEqual([]);
  });

  test('under the GPL is refused, however deep it lies', () => {
    plant('node_modules/good/node_modules/deep', { name: 'deep', version: '2.0.0', license: 'GPL-3.0-only' });
    expect(refused()).toEqual(['deep 2.0.0 (shipped): GPL-3.0-only']);
  });

  test('under the GPL is refused as a development tool too', () => {
    plant('node_modules/tool', { name: 'tool', version: '1.0.0', license: 'GPL-3.0-only' });
    expect(refused()).toEqual(['tool 1.0.0 (used in development): GPL-3.0-only']);
  });

  test('under the MPL is refused when it would be shipped', () => {
    plant('node_modules/good', { name: 'good', version: '1.0.0', license: 'MPL-2.0' });
    expect(refused()).toEqual(['good 1.0.0 (shipped): MPL-2.0']);
  });

  test('that names no licence is refused', () => {
    plant('node_modules/good', { name: 'good', version: '1.0.0' });
    expect(refused()).toEqual(['good 1.0.0 (shipped): names no licence']);
  });

  test('may name its licences in the old ways', () => {
    plant('node_modules/good', { name: 'good', version: '1.0.0', licenses: [{ type: 'GPL-2.0' }, { type: 'MIT' }] });
    plant('node_modules/deep', { name: 'deep', version: '1.0.0', license: { type: 'ISC' } });
    expect(refused()).toEqual([]);
  });

  test('that the screens import is shipped inside them, and held to what may be shipped', () => {
    mkdirSync(join(folder, 'renderer'));
    writeFileSync(join(folder, 'renderer', 'main.tsx'), "import { tool } from 'tool/part';\n");
    expect(refused()).toEqual(['tool 1.0.0 (shipped): MPL-2.0']);
  });

  test('that is shipped stands in the notices with its own text, a development tool does not', () => {
    writeFileSync(join(folder, 'node_modules/good/LICENSE'), 'Copyright Good\r\nDo as you like.  \r\n');
    const notices = writeNotices(folder, listPackages(folder));
    expect(notices).toContain('## good 1.0.0 (MIT)\n\n```text\nCopyright Good\nDo as you like.\n```');
    expect(notices).toContain('## deep 2.0.0 (ISC)');
    expect(notices).not.toContain('tool');
    expect(notices).not.toContain('deep 1.0.0');
  });
});

test('the fonts that print the slips are named with their own licence', () => {
  const notices = writeNotices(project, listPackages(project));
  expect(notices).toMatch(/^## .*@expo-google-fonts\/noto-sans-sc .*OFL-1\.1/mu);
  expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

test('a package whose licence was read from a file is looked at again when the file changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'buka-licences-'));
  try {
    const pngJs = listPackages(project).filter(({ name }) => name === 'png-js');
    expect(pngJs.map(({ licence }) => licence)).toEqual(['']);
    cpSync(join(project, 'node_modules/png-js'), join(folder, 'node_modules/png-js'), { recursive: true });
    expect(findRefusedLicences(folder, pngJs)).toEqual([]);
    writeFileSync(join(folder, 'node_modules/png-js/LICENSE'), 'All rights reserved');
    expect(findRefusedLicences(folder, pngJs)).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
