import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

export interface RotatingFileOptions {
  readonly folder: string;
  /** A file is left before it would grow larger than this. */
  readonly maxBytes: number;
  /** How many files are kept, the one being written included. */
  readonly maxFiles: number;
}

export interface RotatingFile {
  /** Writes whole lines; false when that could not be done. It never throws, and waits for no disk. */
  append(line: string): boolean;
  /** Brings what was written to the disk. Nothing is written after it. */
  close(): void;
}

/**
 * Lines at the end of the file with the highest number in a folder (`buka-7.log`). A full file is followed by the next number, so
 * that none has to be renamed, and the lowest go. Whatever the disk refuses is tried again, afresh, with the next line.
 */
export function createRotatingFile({ folder, maxBytes, maxFiles }: RotatingFileOptions): RotatingFile {
  let current: OpenFile | null = null;
  let isClosed = false;

  const leave = (): void => {
    const file = current;
    current = null;
    if (file) closeQuietly(file.descriptor);
  };

  const append = (line: string): boolean => {
    try {
      current ??= openLast(folder);
      if (current.sizeBytes > 0 && current.sizeBytes + Buffer.byteLength(line) > maxBytes) {
        const next = current.number + 1;
        leave();
        current = openFile(folder, next);
        dropOldest(folder, maxFiles);
      }
      const bytes = Buffer.from(current.isBroken ? `\n${line}` : line);
      const written = writeSync(current.descriptor, bytes);
      current.sizeBytes += written;
      current.isBroken = written < bytes.length;
      return !current.isBroken;
    } catch {
      leave();
      return false;
    }
  };

  return {
    append: (line) => !isClosed && append(line),
    close: () => {
      isClosed = true;
      try {
        if (current) fsyncSync(current.descriptor);
      } catch {
        // A disk that does not take it has no say in how the program ends.
      }
      leave();
    },
  };
}

/** The files of a log, oldest first. */
export function listLogFiles(folder: string): readonly { readonly number: number; readonly file: string }[] {
  try {
    return readdirSync(folder)
      .flatMap((name) => {
        const number = /^buka-(\d{1,9})\.log$/.exec(name)?.[1];
        return number === undefined ? [] : [{ number: Number(number), file: join(folder, name) }];
      })
      .toSorted((one, other) => one.number - other.number);
  } catch {
    return [];
  }
}

interface OpenFile {
  readonly descriptor: number;
  readonly number: number;
  sizeBytes: number;
  /** The last line was cut off: the next one begins on a line of its own. */
  isBroken: boolean;
}

function openLast(folder: string): OpenFile {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return openFile(folder, listLogFiles(folder).at(-1)?.number ?? 1);
}

function openFile(folder: string, number: number): OpenFile {
  const descriptor = openSync(join(folder, `buka-${number}.log`), 'a+', 0o600);
  try {
    const sizeBytes = fstatSync(descriptor).size;
    return { descriptor, number, sizeBytes, isBroken: sizeBytes > 0 && lastByte(descriptor, sizeBytes) !== 0x0a };
  } catch (error) {
    closeQuietly(descriptor);
    throw error;
  }
}

/** A power cut may have left half a line. */
function lastByte(descriptor: number, sizeBytes: number): number | undefined {
  const byte = new Uint8Array(1);
  readSync(descriptor, byte, 0, 1, sizeBytes - 1);
  return byte[0];
}

function dropOldest(folder: string, maxFiles: number): void {
  const files = listLogFiles(folder);
  for (const { file } of files.slice(0, Math.max(0, files.length - maxFiles))) rmSync(file, { force: true });
}

function closeQuietly(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch {
    // It is gone either way.
  }
}
