// Refuses packages whose licence does not fit, and keeps THIRD-PARTY-NOTICES.md true:
//   npm run notices   writes the file;   npm test   checks it
//   node scripts/check-licences.ts [--write] [project folder]
import './die-with-launcher.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findRefusedLicences } from './licences/find-refused-licences.ts';
import { listPackages } from './licences/installed-packages.ts';
import { writeNotices } from './licences/write-notices.ts';

const isWriting = process.argv.includes('--write');
const project = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? dirname(import.meta.dirname);

const packages = listPackages(project);
const shipped = packages.filter(({ isProduction }) => isProduction);
const refused = findRefusedLicences(project, packages);
for (const sentence of refused) console.error(`Licence not allowed: ${sentence}`);

const noticesPath = join(project, 'THIRD-PARTY-NOTICES.md');
const notices = writeNotices(project, packages);
if (isWriting) writeFileSync(noticesPath, notices);
const isOutOfDate = !existsSync(noticesPath) || readFileSync(noticesPath, 'utf8') !== notices;
if (isOutOfDate) console.error('THIRD-PARTY-NOTICES.md is out of date: npm run notices');
// A project without a single shipped package was not read rightly.
if (shipped.length === 0) console.error('No shipped package was found.');

console.log(`${packages.length} packages read, ${shipped.length} of them shipped, ${refused.length} refused`);
process.exitCode = refused.length > 0 || isOutOfDate || shipped.length === 0 ? 1 : 0;
