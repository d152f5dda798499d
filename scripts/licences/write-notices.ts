import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { clarifyLicence } from './find-refused-licences.ts';
import type { InstalledPackage } from './installed-packages.ts';

const licenceFileName = /^(?:licen[cs]e|copying|notice|ofl)/iu;

/** The notices that go with the application: every shipped package with its licence texts, equal texts once. */
export function writeNotices(project: string, packages: readonly InstalledPackage[]): string {
  const owners = new Map<string, InstalledPackage[]>();
  for (const installed of packages.filter(({ isProduction, isInstalled }) => isProduction && isInstalled)) {
    const text = readLicenceTexts(project, installed);
    owners.set(text, [...(owners.get(text) ?? []), installed]);
  }
  const sections = [...owners].map(([text, group]) => {
    const title = group
      .map((installed) => `${installed.name} ${installed.version} (${clarifyLicence(project, installed)})`)
      .toSorted()
      .join(', ');
    return `## ${title}\n\n${fence}text\n${text}\n${fence}\n`;
  });
  return `${introduction}\n${sections.toSorted().join('\n')}`;
}

const fence = '```';

const introduction = `# Third-party notices

The application contains the packages below, each under its own licence. This file is made by \`npm run notices\`.
`;

function readLicenceTexts(project: string, installed: InstalledPackage): string {
  const folder = join(project, installed.folder);
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && licenceFileName.test(entry.name))
    .map(({ name }) => name)
    .toSorted()
    .map((name) => normalizeText(readFileSync(join(folder, name), 'utf8')));
  if (texts.length > 0) return texts.join('\n\n');
  const licence = clarifyLicence(project, installed);
  const copyright = `Copyright (c) ${installed.author === '' ? `the authors of ${installed.name}` : installed.author}`;
  const terms = licence === 'MIT' ? mitTerms : `Licensed under ${licence}.`;
  return `The package holds no licence file; its package.json names ${licence}.\n\n${copyright}\n\n${terms}`;
}

function normalizeText(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n?|\n/u)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

const mitTerms = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
