import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TypeScriptProject {
  /** Folder or configuration file, as the root refers to it. */
  readonly folder: string;
  readonly fileCount: number;
}

/** Every project that the root `tsconfig.json` refers to and that has code already. */
export function listTypeScriptProjects(root: string): readonly TypeScriptProject[] {
  const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
    readonly references: readonly { readonly path: string }[];
  };
  return references
    .map(({ path }) => ({ folder: path, fileCount: globSync(join(path, '**/*.{ts,tsx}'), { cwd: root }).length }))
    .filter(({ fileCount }) => fileCount > 0);
}
