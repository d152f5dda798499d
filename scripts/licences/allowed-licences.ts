/** What may be shipped: licences that ask for no more than their notice. */
export const productionLicences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);

/** What may help to build and test but is not shipped. */
export const developmentLicences: ReadonlySet<string> = new Set([
  ...productionLicences,
  'CC-BY-4.0',
  'MPL-2.0',
  'WTFPL',
]);

export interface Clarification {
  readonly licence: string;
  /** SHA-256 of the file in the package that says so, by its name; another text asks for another look. */
  readonly evidence: { readonly file: string; readonly sha256: string };
}

/** Packages whose `package.json` names no licence although a file beside it does, by name and version. */
export const clarifications: ReadonlyMap<string, Clarification> = new Map([
  [
    'png-js@2.0.0',
    {
      licence: 'MIT',
      evidence: { file: 'LICENSE', sha256: 'bdb26a2ec815931ed6a38f3416362566204ee85ecdef96702b636402da4c75c3' },
    },
  ],
]);
