import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { createConfPreferences, type PreferenceTrouble } from '../../../electron/adapters/settings/conf-preferences.ts';
import { defaultPreferences, parsePreferences } from '../../../electron/adapters/settings/parse-preferences.ts';
import type { Preferences, PreferenceStore } from '../../../electron/ports/preferences.ts';

let folder: string;
let troubles: PreferenceTrouble[];

beforeEach(() => {
  const home = mkdtempSync(join(tmpdir(), 'buka-preferences-'));
  folder = join(home, 'data');
  troubles = [];
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
});

const file = (name = 'preferences.json'): string => join(folder, name);

const open = (): PreferenceStore =>
  createConfPreferences({ folder, reportTrouble: (trouble) => troubles.push(trouble) });

function write(content: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file(), content);
}

const chosen: Preferences = {
  theme: 'dark',
  language: 'zh-CN',
  printers: { receipt: 'Counter', slip: 'Büro 2', report: 'screen' },
  window: { width: 1280, height: 800, x: -40, y: 0, maximised: true },
  motion: 'off',
  textSize: 125,
  updates: 'on',
};

test('at the first start the defaults count, and nothing is written', () => {
  expect(open().read()).toEqual({
    theme: 'system',
    language: null,
    printers: { receipt: 'screen', slip: 'screen', report: 'screen' },
    window: null,
    motion: 'system',
    textSize: 100,
    updates: 'off',
  });
  expect(existsSync(folder)).toBe(false);
  expect(troubles).toEqual([]);
});

test('what is chosen counts at once and after a restart', () => {
  const store = open();
  expect(store.change({ theme: 'dark' })).toEqual({ ...defaultPreferences, theme: 'dark' });
  expect(open().read()).toEqual({ ...defaultPreferences, theme: 'dark' });
  expect(store.change(chosen)).toEqual(chosen);
  expect(store.read()).toEqual(chosen);
  expect(open().read()).toEqual(chosen);
  store.change({ language: null, window: null });
  expect(open().read()).toEqual({ ...chosen, language: null, window: null });
  expect(troubles).toEqual([]);
});

test('the folder holds the one file, which is its owner’s alone', () => {
  const store = open();
  for (const textSize of [100, 125, 150] as const) store.change({ textSize });
  expect(readdirSync(folder)).toEqual(['preferences.json']);
  expect(statSync(file()).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
});

test('a file of an older version keeps what it says; what no version knows goes', () => {
  write('{ "theme": "light", "printers": { "slip": "Office" }, "colour": "green" }');
  const store = open();
  const expected = {
    ...defaultPreferences,
    theme: 'light',
    printers: { receipt: 'screen', slip: 'Office', report: 'screen' },
  };
  expect(store.read()).toEqual(expected);
  store.change({ motion: 'off' });
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({ ...expected, motion: 'off' });
  expect(troubles).toEqual([]);
});

test.each([
  '',
  '{"theme":"dark"',
  'null',
  '[]',
  '"dark"',
  '\0\0\0\0',
  '{"theme":"green"}',
  '{"theme":null}',
  '{"language":"de"}',
  '{"textSize":110}',
  '{"updates":true}',
  '{"textSize":"100"}',
  '{"printers":"screen"}',
  '{"printers":{"receipt":""}}',
  '{"printers":{"receipt":"two\\nlines"}}',
  `{"printers":{"receipt":"${'x'.repeat(121)}"}}`,
  '{"window":{"width":1280}}',
  '{"window":{"width":1e9,"height":800,"x":0,"y":0,"maximised":false}}',
  '{"window":{"width":1280.5,"height":800,"x":0,"y":0,"maximised":false}}',
  '{"window":{"width":1280,"height":800,"x":0,"y":0,"maximised":"no"}}',
])('of a file that says %j the defaults count, and it is kept aside', (content) => {
  write(content);
  const store = open();
  expect(store.read()).toEqual(defaultPreferences);
  expect(troubles).toEqual(['preferences-unreadable']);
  expect(readFileSync(file('preferences.bad.json'), 'utf8')).toBe(content);
  expect(existsSync(file())).toBe(false);
  expect(store.change({ theme: 'dark' }).theme).toBe('dark');
  expect(open().read().theme).toBe('dark');
  expect(troubles).toHaveLength(1);
});

test('a value that is no preference changes nothing, neither now nor on the disk', () => {
  const store = open();
  store.change(chosen);
  const written = readFileSync(file(), 'utf8');
  for (const changes of [{ theme: 'green' }, { textSize: 99 }, { printers: null }, { theme: 'light', motion: 1 }])
    expect(store.change(changes as never)).toEqual(chosen);
  expect(readFileSync(file(), 'utf8')).toBe(written);
});

test('where the disk refuses, the choice counts until the end, and that is told', () => {
  const store = open();
  // A file stands where the folder should be, so that not even a superuser can write into it.
  writeFileSync(folder, '');
  expect(store.change({ theme: 'dark' }).theme).toBe('dark');
  expect(store.read().theme).toBe('dark');
  expect(troubles).toEqual(['preferences-not-saved']);
});

test('a folder in the file’s place is kept aside like a bad file', () => {
  mkdirSync(file(), { recursive: true });
  const store = open();
  expect(store.read()).toEqual(defaultPreferences);
  store.change({ theme: 'dark' });
  expect(open().read().theme).toBe('dark');
  expect(troubles).toEqual(['preferences-unreadable']);
});

test('no value breaks the reading, and whatever is read would be read again', () => {
  const anyField = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>('dark', 'fr', 125, 'off', null, undefined));
  const anyFile = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        theme: anyField,
        language: anyField,
        printers: fc.oneof(anyField, fc.record({ receipt: anyField, slip: fc.string() }, { requiredKeys: [] })),
        window: fc.oneof(anyField, fc.record({ width: fc.integer(), height: fc.nat(), x: fc.nat(), y: fc.nat() })),
        motion: anyField,
        textSize: anyField,
        updates: anyField,
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(anyFile, (value) => {
      const parsed = parsePreferences(value);
      expect(parsed && parsePreferences(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
    }),
  );
});
