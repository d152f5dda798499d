import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDesktop, project, type BuiltDesktop } from './build-desktop.ts';
import { checklist, type ChecklistPoint } from './checklist.ts';
import { startDesktop, startProgram } from './run-desktop.ts';

let built: BuiltDesktop;

beforeAll(async () => {
  built = await buildDesktop();
});

afterAll(() => built.remove());

/** The points that do not hold for the program, changed by a plant or as it is. */
async function findBroken(plant?: ChecklistPoint['plant']): Promise<readonly string[]> {
  const run = await startDesktop(built, plant ? { plant } : {});
  const broken: string[] = [];
  for (const { name, holds } of checklist) if (!(await holds(run))) broken.push(name);
  await run.close();
  return broken;
}

describe('the security checklist', () => {
  test('has a name for every point', () => {
    expect(checklist.length).toBeGreaterThan(35);
    expect(new Set(checklist.map(({ name }) => name)).size).toBe(checklist.length);
  });

  test('holds for the program as it is built', async () => {
    expect(await findBroken()).toEqual([]);
  });

  // A point that cannot fail proves nothing: each is broken on purpose, in the built program.
  test.each(checklist)('$name – and it is noticed when it is not so', async ({ name, plant }) => {
    expect(await findBroken(plant)).toEqual([name]);
  });

  test('16: the version of Electron is pinned, and one that still gets its mends', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    const [major] = (devDependencies['electron'] ?? '').split('.');
    expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Number(major)).toBeGreaterThanOrEqual(45);
  });
});

describe('a program that was started in a strange way', () => {
  const switches = [
    'remote-debugging-port',
    'remote-debugging-pipe',
    'no-sandbox',
    'disable-web-security',
    'load-extension',
  ];

  test.each(switches)('does not open with --%s', async (name) => {
    const program = await startProgram(built, { switches: [name] });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(program.fake.seen.exitCode).toBe(1);
    expect(program.fake.seen.windows).toEqual([]);
    expect(program.fake.seen.errorBoxes.join()).toContain(`--${name}`);
    await program.close();
  });

  test('opens with them while it is worked on, with developer tools', async () => {
    const run = await startDesktop(built, { switches, isPackaged: false });
    expect(run.window.options.webPreferences?.['devTools']).toBe(true);
    expect(run.window.webContents.session.mayLoad('devtools://devtools/bundled/x.html')).toBe(true);
    expect(run.window.webContents.session.mayLoad('https://example.com/')).toBe(false);
    await run.close();
  });
});
