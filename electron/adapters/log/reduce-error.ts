import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoggedError } from '../../ports/log.ts';
import { codeRule, redacted } from './redact-facts.ts';

/** Leaves of errors what may be told. */
export interface ErrorReducer {
  /** Of something that was thrown, which may be anything. */
  reduceThrown(thrown: unknown): LoggedError;
  /** Of what a file says was once reduced; null when it is nothing of the kind. */
  reduceLogged(logged: unknown): LoggedError | null;
}

/**
 * A message may quote what was being worked on, and so may the properties of an error; a stack trace begins with the message. What
 * is kept is a name from a list, a code from a list, and places that do exist among our own files: a text that looks like a place
 * is not one.
 * @param codeRoot the folder of the program, to which places are told
 */
export function createErrorReducer(codeRoot: string): ErrorReducer {
  const places = new Map<string, boolean>();
  const isOurFile = (file: string): boolean => {
    const known = places.get(file);
    if (known !== undefined) return known;
    const found = fileForm.test(file) && !file.includes('node_modules/') && existsSync(join(codeRoot, file));
    if (places.size < 2_000) places.set(file, found);
    return found;
  };

  const reduceThrown = (thrown: unknown, depth = 0): LoggedError => {
    if (!(thrown instanceof Error)) return { name: 'NoError', code: null, frames: [], cause: null };
    const stack = typeof thrown.stack === 'string' ? thrown.stack.slice(0, 20_000) : '';
    return {
      name: nameOf(thrown.name),
      code: 'code' in thrown ? codeOf(thrown.code) : null,
      frames: stack
        .split('\n')
        .flatMap((line) => placeOf(line, codeRoot, isOurFile) ?? [])
        .slice(0, mostFrames),
      cause: thrown.cause instanceof Error && depth < 3 ? reduceThrown(thrown.cause, depth + 1) : null,
    };
  };

  const reduceLogged = (logged: unknown, depth = 0): LoggedError | null => {
    if (typeof logged !== 'object' || logged === null || depth > 3) return null;
    const { name, code, frames, cause }: Partial<Record<keyof LoggedError, unknown>> = logged;
    return {
      name: nameOf(name),
      code: codeOf(code),
      frames: (Array.isArray(frames) ? frames : [])
        .filter((frame): frame is string => typeof frame === 'string' && isPlace(frame, isOurFile))
        .slice(0, mostFrames),
      cause: reduceLogged(cause, depth + 1),
    };
  };

  return { reduceThrown: (thrown) => reduceThrown(thrown), reduceLogged: (logged) => reduceLogged(logged) };
}

const mostFrames = 20;

/** Relative, with slashes, and of a form that source files have. */
const fileForm = /^[\w@-][\w@./-]{0,160}\.(?:ts|tsx|js|mjs|cjs)$/;

const knownNames: ReadonlySet<string> = new Set([
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'AbortError',
  'AssertionError',
  'DOMException',
  'DataCloneError',
  'JOSEError',
  'NoError',
  'ORPCError',
  'SqliteError',
  'TimeoutError',
  'ZodError',
]);

const nameOf = (name: unknown): string => (typeof name === 'string' && knownNames.has(name) ? name : 'Error');

function codeOf(code: unknown): string | null {
  if (code === undefined || code === null) return null;
  const told = codeRule(code);
  return typeof told === 'string' ? told : redacted;
}

/** `electron/desk/dispatch.ts:120:14` of a line of a stack trace; null for any other line, and for places outside of our files. */
function placeOf(line: string, codeRoot: string, isOurFile: (file: string) => boolean): string | null {
  const found = /^ {4}at (?:.*? \()?(?:async )?((?:file:\/\/|\/|[A-Za-z]:\\).+):(\d{1,5}):(\d{1,5})\)?$/.exec(line);
  const [, written = '', row = '', column = ''] = found ?? [];
  const path = written.startsWith('file:') ? pathOfUrl(written) : written;
  if (path === null || !isAbsolute(path)) return null;
  const file = relative(codeRoot, path).split(sep).join('/');
  return isOurFile(file) ? `${file}:${row}:${column}` : null;
}

function pathOfUrl(url: string): string | null {
  try {
    return fileURLToPath(url);
  } catch {
    return null;
  }
}

function isPlace(frame: string, isOurFile: (file: string) => boolean): boolean {
  const [, file = ''] = /^(.{1,170}):\d{1,5}:\d{1,5}$/.exec(frame) ?? [];
  return isOurFile(file);
}
