import { createPrivateKey, sign as signBytes } from 'node:crypto';
import Database from 'better-sqlite3';
import { hashEntry } from '../../../electron/adapters/sqlite/entry-hash.ts';
import { entryOfRow, type JournalRow } from '../../../electron/adapters/sqlite/journal-row.ts';
import { headStatement } from '../../../shared/domain/journal/journal-entry.ts';

export type Signer = (statement: string) => string;

/** Runs SQL on a copy as somebody does who has the file and a tool: triggers out of the way, and put back afterwards. */
export function spoil(file: string, act: (raw: Database.Database) => void): void {
  const raw = new Database(file);
  const triggers = raw.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all() as {
    name: string;
    sql: string;
  }[];
  triggers.forEach(({ name }) => raw.exec(`DROP TRIGGER ${name}`));
  act(raw);
  triggers.forEach(({ sql }) => raw.exec(sql));
  raw.pragma('wal_checkpoint(TRUNCATE)');
  raw.close();
}

/** Writes every hash anew from the first entry on, as a forger does; with a signer every signature too. */
export function rehash(raw: Database.Database, signer?: Signer): void {
  let before = '0'.repeat(64);
  for (const row of raw.prepare('SELECT * FROM journal ORDER BY seq').all() as JournalRow[]) {
    const { prevHash: _prevHash, hash: _hash, ...fields } = entryOfRow(row);
    const hash = hashEntry(before, fields);
    raw.prepare('UPDATE journal SET prev_hash = ?, hash = ? WHERE seq = ?').run(before, hash, row.seq);
    if (signer) {
      const signature = signer(headStatement({ seq: row.seq, hash, deskId: row.desk_id, epoch: row.epoch }));
      raw.prepare('UPDATE head_signature SET signature = ? WHERE seq = ?').run(signature, row.seq);
    }
    before = hash;
  }
}

/** Changes the body of one entry, by a function over its parsed JSON. The text stays canonical as long as no key is added. */
export function editBody(raw: Database.Database, seq: number, edit: (body: Record<string, object>) => void): void {
  const row = raw.prepare('SELECT body FROM journal WHERE seq = ?').get(seq) as { readonly body: string };
  const body = JSON.parse(row.body) as Record<string, object>;
  edit(body);
  raw.prepare('UPDATE journal SET body = ? WHERE seq = ?').run(JSON.stringify(body), seq);
}

/** Signs as the holder of a raw Ed25519 private key would. */
export function signerOf(pkcs8Pem: string): Signer {
  const key = createPrivateKey(pkcs8Pem);
  return (statement) => signBytes(null, Buffer.from(statement, 'utf8'), key).toString('base64url');
}
