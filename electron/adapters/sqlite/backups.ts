import type Database from 'better-sqlite3';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const infix = '.before-';

/** Sets a copy of the whole database aside before a migration. The name stands for a copy that is complete: it is written beside and renamed. */
export function setBackupAside(raw: Database.Database, toVersion: number): void {
  const backup = `${raw.name}${infix}${toVersion}`;
  const draft = `${backup}.new`;
  rmSync(draft, { force: true });
  raw.prepare('VACUUM INTO ?').run(draft);
  renameSync(draft, backup);
}

/** Every copy that a migration of this database left, complete or not. */
export function backupsOf(file: string): readonly string[] {
  const prefix = `${basename(file)}${infix}`;
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(dirname(file), name));
}
