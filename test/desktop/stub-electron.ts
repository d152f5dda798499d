import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { project } from './build-desktop.ts';

/** How Electron marks the place of its fuses: 32 signs, a version, how many there are, and one digit for each. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Electron 45 as it is shipped: Node in disguise, its options and its debugger are on; cookies and archive are not looked after. */
const shippedFuses = '101100011';

/**
 * A folder in the shape of Electron's distribution without a program in it, for machines that cannot have the real one. Its binary
 * holds a fuse wire, so that the step that flips the fuses runs as it does on the real one.
 * @param image what stands before the wire: a Windows program has to be one, since the archive's digest is written into it
 */
export function makeStubElectron(
  folder: string,
  binary: 'electron' | 'electron.exe',
  image: Buffer = Buffer.alloc(64),
): string {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  writeFileSync(join(folder, 'LICENSE'), 'a stub');
  writeFileSync(join(folder, 'LICENSES.chromium.html'), 'a stub');
  writeFileSync(join(folder, 'version'), '45.3.4');
  for (const locale of ['en-US', 'fr', 'nl', 'zh-CN', 'de', 'ja'])
    writeFileSync(join(folder, 'locales', `${locale}.pak`), '');
  const wire = Buffer.concat([
    Buffer.from(fuseSentinel, 'latin1'),
    Buffer.from([1, shippedFuses.length]),
    Buffer.from(shippedFuses, 'latin1'),
  ]);
  writeFileSync(join(folder, binary), Buffer.concat([image, wire, Buffer.alloc(64)]), { mode: 0o755 });
  return folder;
}

interface Resedit {
  readonly NtExecutable: { createEmpty(): { generate(): ArrayBuffer } };
  readonly NtExecutableResource: {
    from(program: object): { readonly entries: object[]; outputResource(program: object): void };
  };
  readonly Resource: {
    readonly VersionInfo: {
      createEmpty(): {
        setStringValue(language: object, name: string, value: string): void;
        outputToResourceEntries(entries: object[]): void;
      };
    };
  };
}

/** The smallest Windows program there is, with the version information that a digest is put beside; made by electron-builder's own library. */
export function makeWindowsImage(): Buffer {
  const require = createRequire(join(project, 'node_modules', 'app-builder-lib', 'package.json'));
  const { NtExecutable, NtExecutableResource, Resource } = require('resedit') as Resedit;
  const program = NtExecutable.createEmpty();
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValue({ lang: 1033, codepage: 1200 }, 'ProductName', 'a stub');
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.from(program.generate());
}
