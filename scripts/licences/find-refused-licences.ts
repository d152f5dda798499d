import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clarifications, developmentLicences, productionLicences } from './allowed-licences.ts';
import type { InstalledPackage } from './installed-packages.ts';
import { isLicenceAllowed } from './licence-expression.ts';

/** One sentence for every package whose licence is not allowed where it is used, or not known. */
export function findRefusedLicences(project: string, packages: readonly InstalledPackage[]): readonly string[] {
  return packages.flatMap((installed) => {
    const licence = clarifyLicence(project, installed);
    const allowed = installed.isProduction ? productionLicences : developmentLicences;
    if (isLicenceAllowed(licence, allowed)) return [];
    const use = installed.isProduction ? 'shipped' : 'used in development';
    return [`${installed.name} ${installed.version} (${use}): ${licence === '' ? 'names no licence' : licence}`];
  });
}

/** The licence a package names itself, or the one that a look at its files found. */
export function clarifyLicence(project: string, installed: InstalledPackage): string {
  const clarification = clarifications.get(`${installed.name}@${installed.version}`);
  if (installed.licence !== '' || clarification === undefined) return installed.licence;
  const evidencePath = join(project, installed.folder, clarification.evidence.file);
  if (!existsSync(evidencePath)) return '';
  const sha256 = createHash('sha256').update(readFileSync(evidencePath)).digest('hex');
  return sha256 === clarification.evidence.sha256 ? clarification.licence : '';
}
