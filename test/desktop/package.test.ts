import { getRawHeader, extractFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorkerPaperRenderer } from '../../electron/adapters/pdf/worker-paper-renderer.ts';
import { buildDesktop as buildForUse } from '../../scripts/set-up/build-screens.ts';
import { sampleSlip } from '../paper/sample-pages.ts';
import { project } from './build-desktop.ts';
import { packDesktop, type PackedDesktop } from './pack-desktop.ts';
import { connectPage } from './page-client.ts';
import { startDesktop } from './run-desktop.ts';
import { makeStubElectron, makeWindowsImage } from './stub-electron.ts';

let folder: string;
let packed: PackedDesktop;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'buka-package-'));
  await buildForUse(project, () => undefined);
  packed = await packDesktop('linux', makeStubElectron(join(folder, 'stub'), 'electron'), join(folder, 'linux'));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Manifest;

const packagesOf = (files: readonly string[]): ReadonlySet<string> =>
  new Set(files.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/u.exec(file)?.[1] ?? []));

/** The fuses by their names, and whether they are on. */
async function readFuses(binary: string): Promise<Readonly<Record<string, boolean>>> {
  const wire = await getCurrentFuseWire(binary);
  return Object.fromEntries(
    Object.entries(FuseV1Options)
      .filter((entry): entry is [string, FuseV1Options] => typeof entry[1] === 'number')
      .map(([name, place]) => [name, wire[place] === FuseState.ENABLE]),
  );
}

const safeFuses = {
  RunAsNode: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableCookieEncryption: true,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

describe('the archive', () => {
  test('holds the built program', () => {
    expect(packed.files).toEqual(
      expect.arrayContaining([
        'package.json',
        'out/desktop/main/main.js',
        'out/desktop/main/paper-worker.js',
        'out/desktop/main/whole-check-worker.js',
        'out/desktop/preload/preload.cjs',
        'out/desktop/renderer/index.html',
      ]),
    );
    expect(packed.files.filter((file) => file.endsWith('.woff2')).length).toBeGreaterThan(50);
    const inside = JSON.parse(extractFile(packed.archive, 'package.json').toString()) as Manifest & {
      readonly main: string;
    };
    expect(inside).toMatchObject({ name: 'buka', version: manifest.version, main: 'out/desktop/main/main.js' });
    expect(inside).not.toHaveProperty('devDependencies');
    expect(inside).not.toHaveProperty('scripts');
  });

  test('holds no source, test, script, document or head office', () => {
    const top = new Set(packed.files.map((file) => file.split('/')[0] ?? ''));
    expect([...top].toSorted()).toEqual(['node_modules', 'out', 'package.json']);
    expect(packed.files.filter((file) => /\.(?:ts|tsx|mts|cts|map|yml|md)$/u.test(file))).toEqual([]);
    expect(
      packed.files.filter((file) => file.startsWith('out/') && file !== 'out' && !file.startsWith('out/desktop')),
    ).toEqual([]);
    const built = packed.files.filter((file) => /^out\/desktop\/main\/.*\.js$/u.test(file));
    const code = built.map((file) => extractFile(packed.archive, file).toString()).join('\n');
    expect(code).toContain('electron/shells/desktop/main.ts');
    for (const part of ['hub/', 'test/', 'scripts/', 'electron/shells/loopback/'])
      expect(code).not.toContain(`//#region ${part}`);
    expect(code).not.toMatch(/^\/\/ (?:hub|test|scripts|electron\/shells\/loopback)\//mu);
  });

  test('holds no package that is for development only, and none of the loopback shell', () => {
    const inside = packagesOf(packed.files);
    expect(inside.size).toBeGreaterThan(30);
    const development = Object.keys(manifest.devDependencies ?? {});
    // A package may be needed by one of those that are shipped as well as here; what is meant is what nothing shipped asks for.
    const shipped = [...inside].filter((name) => development.includes(name));
    expect(shipped).toEqual([]);
    for (const name of [
      'electron',
      'electron-builder',
      'vite',
      'vitest',
      'typescript',
      'react',
      'ws',
      'electron-store',
      'kysely',
      'pg',
    ])
      expect(inside).not.toContain(name);
  });

  test('holds the five fonts that papers are set in, and no other', () => {
    const fonts = packed.files
      .filter((file) => /\.(?:ttf|otf)$/u.test(file))
      .map((file) => file.split('/').at(-1) ?? '');
    expect(fonts.toSorted()).toEqual([
      'NotoSansMono_500Medium.ttf',
      'NotoSansSC_400Regular.ttf',
      'NotoSansSC_700Bold.ttf',
      'NotoSans_400Regular.ttf',
      'NotoSans_700Bold.ttf',
    ]);
  });

  test('holds the database’s binary of this system and no other, outside, where it can be loaded', () => {
    expect(packed.files.filter((file) => file.endsWith('.node'))).toEqual([
      'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ]);
    const outside = readdirSync(`${packed.archive}.unpacked`, { recursive: true, withFileTypes: true });
    expect(outside.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual(['linux-x64.node']);
  });

  test('is as small as it can be said to be', () => {
    expect(statSync(packed.archive).size).toBeLessThan(75_000_000);
  });
});

describe('beside the archive', () => {
  test('lie the notices, and of Chromium’s languages the four of the screens', () => {
    expect(existsSync(join(packed.folder, 'THIRD-PARTY-NOTICES.md'))).toBe(true);
    expect(readdirSync(join(packed.folder, 'locales')).toSorted()).toEqual([
      'en-US.pak',
      'fr.pak',
      'nl.pak',
      'zh-CN.pak',
    ]);
  });

  test('lies a program whose fuses are flipped', async () => {
    expect(await readFuses(join(folder, 'stub', 'electron'))).toMatchObject({
      RunAsNode: true,
      OnlyLoadAppFromAsar: false,
    });
    expect(await readFuses(join(packed.folder, 'buka'))).toMatchObject(safeFuses);
    if (!existsSync(join(project, 'node_modules', 'electron', 'dist')))
      console.log('NOTE: the fuses were flipped on a stub: this machine has no Electron binary to pack.');
  });
});

test('what was packed runs by itself, away from the project: a desk, a signed paper with its QR read back', async () => {
  const away = join(folder, 'away');
  packed.extract(away);
  const built = {
    main: join(away, 'out', 'desktop', 'main', 'main.js'),
    preload: join(away, 'out', 'desktop', 'preload', 'preload.cjs'),
    remove: () => undefined,
  };
  const run = await startDesktop(built);
  const page = await connectPage(run);
  expect(await page.call(['shell', 'makeDemoShop'], { packId: 'BE', language: 'nl' })).toMatchObject({ ok: true });
  expect(await page.call(['desk', 'listClerks'], {})).toMatchObject({ ok: true });
  await run.close();

  const paper = createWorkerPaperRenderer({
    workerUrl: pathToFileURL(join(away, 'out', 'desktop', 'main', 'paper-worker.js')),
  });
  expect(await paper.render(sampleSlip)).toMatchObject({ ok: true });
  await paper.close();
});

test('the Windows package has its own binary of the database, its fuses flipped, and the archive’s digest in the program', async () => {
  const stub = makeStubElectron(join(folder, 'stub-win'), 'electron.exe', makeWindowsImage());
  const windows = await packDesktop('win', stub, join(folder, 'win'), ['-c.win.signAndEditExecutable=false']);
  expect(windows.files.filter((file) => file.endsWith('.node'))).toEqual([
    'node_modules/better-sqlite3/prebuilds/win32-x64.node',
  ]);
  const program = join(windows.folder, 'Buka.exe');
  expect(await readFuses(program)).toMatchObject(safeFuses);
  const digest = createHash('sha256').update(getRawHeader(windows.archive).headerString).digest('hex');
  expect(readFileSync(program).includes(digest) || readFileSync(program, 'utf16le').includes(digest)).toBe(true);
}, 120_000);

describe('the configuration', () => {
  const require = createRequire(join(project, 'node_modules', 'app-builder-lib', 'package.json'));
  const { load } = require('js-yaml') as { readonly load: (text: string) => unknown };
  const configuration = load(readFileSync(join(project, 'electron-builder.yml'), 'utf8'));

  test('flips the fuses, publishes nothing by itself, compiles nothing', () => {
    expect(configuration).toMatchObject({
      publish: null,
      npmRebuild: false,
      electronFuses: {
        runAsNode: false,
        enableNodeOptionsEnvironmentVariable: false,
        enableNodeCliInspectArguments: false,
        enableCookieEncryption: true,
        enableEmbeddedAsarIntegrityValidation: true,
        onlyLoadAppFromAsar: true,
      },
    });
  });

  test('makes for Windows an installer for the whole computer, which leaves the journal when the program goes', () => {
    expect(configuration).toMatchObject({
      win: { target: [{ target: 'nsis' }], verifyUpdateCodeSignature: true },
      nsis: { perMachine: true, deleteAppDataOnUninstall: false },
    });
  });

  test('makes for macOS a hardened program, and forbids it what V8 does not need', () => {
    expect(configuration).toMatchObject({
      mac: {
        files: ['package.json', '!**/node_modules/better-sqlite3/prebuilds/!(darwin-${arch}).node'],
        target: [{ target: 'dmg' }, { target: 'zip' }],
        hardenedRuntime: true,
        entitlements: 'packaging/entitlements.mac.plist',
        entitlementsInherit: 'packaging/entitlements.mac.plist',
      },
    });
    const entitlements = readFileSync(join(project, 'packaging', 'entitlements.mac.plist'), 'utf8');
    expect([...entitlements.matchAll(/<key>(.*?)<\/key>/gu)].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
      'com.apple.security.device.camera',
    ]);
  });

  test('makes for Linux an AppImage and a package for Debian', () => {
    expect(configuration).toMatchObject({ linux: { target: [{ target: 'AppImage' }, { target: 'deb' }] } });
  });
});
