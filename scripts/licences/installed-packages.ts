import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** Its folder, such as `node_modules/zod`. */
  readonly folder: string;
  /** As its `package.json` says, or the lock file where this machine has no use for it; empty when neither does. */
  readonly licence: string;
  readonly author: string;
  /** Whether the application needs it when it runs. */
  readonly isProduction: boolean;
  readonly isInstalled: boolean;
}

interface LockFile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: unknown;
  readonly licenses?: unknown;
  readonly author?: unknown;
}

/** Every package of `package-lock.json`, each marked by whether a production dependency leads to it. */
export function listPackages(project: string): readonly InstalledPackage[] {
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as LockFile;
  const production = findProductionFolders(packages, findBundledNames(project));
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => describePackage(project, folder, entry, production.has(folder)));
}

function describePackage(project: string, folder: string, entry: LockEntry, isProduction: boolean): InstalledPackage {
  const manifestPath = join(project, folder, 'package.json');
  const isInstalled = existsSync(manifestPath);
  const manifest: Manifest = isInstalled ? (JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest) : {};
  return {
    name: manifest.name ?? folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: manifest.version ?? entry.version ?? '',
    folder,
    licence: isInstalled ? readLicence(manifest) : nameLicence(entry.license),
    author: namePerson(manifest.author),
    isProduction,
    isInstalled,
  };
}

/**
 * What the screens import is bundled into them: it is needed to build and never installed with the application, and yet it is shipped.
 */
function findBundledNames(project: string): readonly string[] {
  const names = new Set<string>();
  for (const file of globSync('renderer/**/*.{ts,tsx}', { cwd: project })) {
    for (const [, source = ''] of readFileSync(join(project, file), 'utf8').matchAll(
      /(?:from|import) '([^'.][^']*)'/g,
    )) {
      const [scopeOrName = '', name = ''] = source.split('/');
      names.add(scopeOrName.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName);
    }
  }
  return [...names];
}

/** Follows the dependencies from the root, and from what is bundled, as Node would resolve them. */
function findProductionFolders(
  packages: Readonly<Record<string, LockEntry>>,
  bundled: readonly string[],
): ReadonlySet<string> {
  const roots = bundled.map((name) => `node_modules/${name}`).filter((folder) => packages[folder] !== undefined);
  const found = new Set<string>(roots);
  const waiting = ['', ...roots];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entry = packages[folder] ?? {};
    const names = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies });
    for (const name of names) {
      const target = resolveFolder(packages, folder, name);
      if (target === undefined || found.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}

/** An optional peer that is not installed has no folder. */
function resolveFolder(packages: Readonly<Record<string, LockEntry>>, from: string, name: string): string | undefined {
  let base = from;
  for (;;) {
    const candidate = base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`;
    if (packages[candidate] !== undefined) return candidate;
    if (base === '') return undefined;
    const parent = base.lastIndexOf('/node_modules/');
    base = parent === -1 ? '' : base.slice(0, parent);
  }
}

/** Old packages hold an object or a list instead of an expression; a list means a choice. */
function readLicence(manifest: Manifest): string {
  if (manifest.license !== undefined) return nameLicence(manifest.license);
  return Array.isArray(manifest.licenses) ? manifest.licenses.map((licence) => nameLicence(licence)).join(' OR ') : '';
}

function nameLicence(licence: unknown): string {
  if (typeof licence === 'string') return licence;
  if (typeof licence !== 'object' || licence === null || !('type' in licence)) return '';
  return typeof licence.type === 'string' ? licence.type : '';
}

function namePerson(person: unknown): string {
  if (typeof person === 'object' && person !== null && 'name' in person && typeof person.name === 'string') {
    return person.name;
  }
  return typeof person === 'string' ? person.replace(/\s*[<(].*$/u, '') : '';
}
