import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the demo shop keeps what must not lie in its data folder: the passphrase of the key file, and the books and the key of
 * the head office it plays. `BUKA_DEMO_HOME` names another place.
 */
export function demoHome(): string {
  const home = process.env['BUKA_DEMO_HOME'] ?? join(homedir(), '.buka-demo');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  return home;
}

/** The demo shop's own passphrase, made once for this user of this machine. */
export function demoPassphrase(home: string): string {
  return readOrMake(join(home, 'passphrase'), () => randomBytes(24).toString('base64url'));
}

/** Two demonstrations that start at once must agree: the first whole file wins. */
function readOrMake(file: string, make: () => string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
    writeFileSync(draft, make(), { mode: 0o600, flush: true });
    try {
      linkSync(draft, file);
    } catch {
      // Somebody else was first; theirs is read below.
    }
    rmSync(draft, { force: true });
    return readFileSync(file, 'utf8');
  }
}
