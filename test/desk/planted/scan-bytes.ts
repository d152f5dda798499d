import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateStreams } from './inflate-streams.ts';
import type { Needle, Planted } from './needles.ts';
import { makeNeedles } from './needles.ts';

export interface Finding {
  readonly label: string;
  readonly form: string;
  readonly where: string;
}

export interface Scanner {
  bytes(where: string, bytes: Buffer): readonly Finding[];
  folder(folder: string): { readonly findings: readonly Finding[]; readonly files: readonly string[] };
}

/** Looks for every form of every value in every byte, in what was compressed, and in digits that somebody grouped. */
export function createScanner(planted: readonly Planted[]): Scanner {
  const search = createSearch(makeNeedles(planted));
  const searchDigits = createSearch(digitNeedles(planted));
  const bytes: Scanner['bytes'] = (where, content) => {
    const found = new Map<string, Finding>();
    const add = (needle: Needle, form: string): void => {
      found.set(`${needle.label} ${form}`, { label: needle.label, form, where });
    };
    search(content, (needle) => add(needle, needle.form));
    searchDigits(withoutSeparators(content), (needle) => add(needle, 'digit groups'));
    for (const opened of inflateStreams(content)) search(opened, (needle) => add(needle, 'compressed'));
    return [...found.values()];
  };
  return {
    bytes,
    folder: (folder) => {
      const files = filesUnder(folder);
      return { files, findings: files.flatMap((file) => bytes(file, readFileSync(file))) };
    },
  };
}

export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Finds all needles in one walk: three bytes decide by table whether anything can begin here. */
function createSearch(needles: readonly Needle[]): (bytes: Buffer, report: (needle: Needle) => void) => void {
  const begins = new Uint8Array(1 << 24);
  const byStart = new Map<number, Needle[]>();
  const startOf = (bytes: Buffer, offset: number): number =>
    ((bytes[offset] ?? 0) << 16) | ((bytes[offset + 1] ?? 0) << 8) | (bytes[offset + 2] ?? 0);
  for (const needle of needles) {
    if (needle.bytes.length < 6) throw new Error(`too short to be looked for: ${needle.label} ${needle.form}`);
    const start = startOf(needle.bytes, 0);
    begins[start] = 1;
    byStart.set(start, [...(byStart.get(start) ?? []), needle]);
  }
  return (bytes, report) => {
    for (let offset = 0; offset + 6 <= bytes.length; offset += 1) {
      const start = startOf(bytes, offset);
      if (begins[start] !== 1) continue;
      for (const needle of byStart.get(start) ?? []) {
        const end = offset + needle.bytes.length;
        if (end <= bytes.length && needle.bytes.compare(bytes, offset, end) === 0) report(needle);
      }
    }
  };
}

const digitNeedles = (planted: readonly Planted[]): readonly Needle[] =>
  planted.flatMap(({ label, spellings }) =>
    spellings
      .map((spelling) => spelling.replaceAll(/\D/g, ''))
      .filter((digits) => digits.length >= 9)
      .map((digits) => ({ label, form: 'digit groups', bytes: Buffer.from(digits) })),
  );

/** Spaces, dashes, dots, slashes, brackets, underscores and commas between digits taken away. */
function withoutSeparators(bytes: Buffer): Buffer {
  const separators = new Set(Buffer.from(' -./()_,:\t\u00a0', 'latin1'));
  return Buffer.from(bytes.filter((byte) => !separators.has(byte)));
}
