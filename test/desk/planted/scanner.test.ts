import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { createScanner } from './scan-bytes.ts';
import { makeSecrets } from './secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'buka-control-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const planted = makeSecrets().map((secret) => secret.planted);
const scanner = createScanner(planted);

/** The forms as other programs would write them, made without the scanner's own code. */
const writers: Readonly<Record<string, (text: string) => Buffer | string>> = {
  'in clear text': (text) => `{"name":"${text}"}`,
  'UTF-16LE': (text) => Buffer.from(`x${text}y`, 'utf16le'),
  'UTF-16BE': (text) => Buffer.from(`x${text}y`, 'utf16le').swap16(),
  'base64, in step': (text) => Buffer.from(`abc${text}tail`).toString('base64'),
  'base64, one off': (text) => Buffer.from(`abcd${text}tail`).toString('base64'),
  'base64, two off': (text) => Buffer.from(`abcde${text}tail`).toString('base64'),
  base64url: (text) => Buffer.from(`?>?~${text}`).toString('base64url'),
  'hex in small letters': (text) => Buffer.from(text).toString('hex'),
  'hex in capitals': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  'percent by URL': (text) => new URLSearchParams({ q: text }).toString(),
  'percent by component': (text) => encodeURIComponent(text),
  'percent, every byte': (text) => Buffer.from(text).toString('hex').replaceAll(/../g, '%$&'),
  reversed: (text) => Array.from(text).toReversed().join(''),
  'a zlib stream': (text) => deflateSync(`{"value":"${text}","more":"${'x'.repeat(40)}"}`),
  'a zlib stream, stored': (text) => deflateSync(text, { level: 0 }),
  'a gzip stream': (text) => gzipSync(`<b>${text}</b>`),
  'a bare deflate stream': (text) => deflateRawSync(`<b>${text}</b>`),
  'a long bare deflate stream': (text) =>
    deflateRawSync(`${'the quick brown fox 0123456789 '.repeat(40)}${randomBytes(200).toString('hex')}${text}`),
  ...Object.fromEntries(
    ['md5', 'sha1', 'sha256', 'sha512'].flatMap((algorithm) => [
      [`${algorithm} in hex`, (text: string) => createHash(algorithm).update(text).digest('hex')],
      [`${algorithm} in base64`, (text: string) => createHash(algorithm).update(text).digest('base64')],
      [`${algorithm} in bytes`, (text: string) => createHash(algorithm).update(text).digest()],
    ]),
  ),
};

test.each(Object.keys(writers))('every value written as %s is found, wherever in a file', (form) => {
  for (const { label, spellings } of planted) {
    for (const spelling of spellings) {
      const written = writers[form]?.(spelling) ?? '';
      const content = Buffer.concat([randomBytes(61), Buffer.from(written as string), randomBytes(47)]);
      expect(
        scanner.bytes(form, content).map((finding) => finding.label),
        spelling,
      ).toContain(label);
    }
  }
});

test('digits in groups are found, however they are set apart', () => {
  for (const { label, spellings } of planted) {
    for (const spelling of spellings.filter((text) => /^\d{9,}$/.test(text))) {
      for (const separator of [' ', '-', '.', '/', ' - ', '\u00a0']) {
        const grouped = Buffer.from(spelling.replaceAll(/\d{3}(?=\d)/g, `$&${separator}`), 'latin1');
        expect(
          scanner.bytes('groups', grouped).map((finding) => finding.label),
          `${spelling}${separator}`,
        ).toContain(label);
      }
    }
  }
});

test('every file under the folder is read, and a folder of noise holds nothing', () => {
  mkdirSync(join(folder, 'deep', 'deeper'), { recursive: true });
  const [first] = planted;
  writeFileSync(join(folder, 'noise'), randomBytes(100_000));
  writeFileSync(join(folder, 'hex'), randomBytes(50_000).toString('hex'));
  expect(scanner.folder(folder)).toMatchObject({ findings: [], files: [expect.any(String), expect.any(String)] });
  writeFileSync(join(folder, 'deep', 'deeper', '.hidden-wal'), `…${first?.spellings[0]}…`);
  expect(scanner.folder(folder).findings).toContainEqual({
    label: first?.label,
    form: 'clear',
    where: join(folder, 'deep', 'deeper', '.hidden-wal'),
  });
});
