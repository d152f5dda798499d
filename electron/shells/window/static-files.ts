import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

export interface StaticFile {
  readonly bytes: Buffer;
  readonly type: string;
  /** True for files whose name changes with their content. */
  readonly isNamedByContent: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Files of the built screens and nothing else: no other folder, no hidden file, no type that the screens do not have. */
export function createStaticFiles(folder: string): (urlPath: string) => Promise<StaticFile | null> {
  return async (urlPath) => {
    const relative = normalize(urlPath === '/' ? 'index.html' : urlPath.slice(1));
    const type = types[extname(relative)];
    const isOutside = relative.startsWith('.') || relative.startsWith(sep) || relative.includes(`${sep}.`);
    if (type === undefined || isOutside || relative.includes('\0')) return null;
    try {
      return { bytes: await readFile(join(folder, relative)), type, isNamedByContent: relative.startsWith('assets') };
    } catch {
      return null;
    }
  };
}
