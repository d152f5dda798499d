import {
  genesisHash,
  headStatement,
  journalSchemaVersion,
  type AnyJournalEntry,
  type ChainHead,
} from '../../../shared/domain/journal/journal-entry.ts';
import type { Instant } from '../../../shared/domain/ids.ts';
import type { ReceiptNumber } from '../../../shared/domain/receipt-number.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { EntryDraft, JournalStore, SealedRow, SnapshotRow } from '../../ports/journal-store.ts';
import { hashEntry, sortKeys } from './entry-hash.ts';
import { entryOfRow, journalColumns, type JournalRow } from './journal-row.ts';
import { createLogKeeper } from './log-keeper.ts';
import { projectEntry } from './projections/project-entry.ts';
import { purgeSealed } from './purge-sealed.ts';
import { refusalOfError } from './refusal-of-error.ts';
import { sealedDigest, snapshotDigest } from './sealed-digest.ts';
import { changeOneRow, type SqliteConnection, type WritableDb } from './sqlite-connection.ts';
import { removeBackups, sweepPurgedPages } from './sweep-purged-pages.ts';

type CommitExtra = Parameters<JournalStore['commit']>[1];

type ReceiptPlace = Pick<ReceiptNumber, 'epoch' | 'number'>;

interface DeskOfChain {
  readonly deskId: string;
  readonly epoch: number;
}

/** The one writer of the journal. `sign` answers the base64url Ed25519 signature of a statement. */
export function createJournalStore(connection: SqliteConnection, sign: (statement: string) => string): JournalStore {
  let head = readHead(connection);
  let lastEntryAt =
    connection.get<{ readonly at: Instant }>('SELECT at FROM journal WHERE seq = ?', head.seq)?.at ?? null;
  let desk = connection.get<DeskOfChain>('SELECT desk_id AS deskId, epoch FROM desk');
  // Of one writer alone, so what it committed last is what stands in the file; every finish would else look it up.
  let lastReceipt: ReceiptPlace | null = null;
  // Pages that held a purged value must not linger in the write-ahead log. A reader may stand in the way for a while, and a
  // stop of the program may come in between: what was not swept is swept after a later commit, or at the next start.
  let isSweepDue = false;
  const logKeeper = createLogKeeper(connection.raw);

  const append = (drafts: readonly EntryDraft[], extra: CommitExtra): readonly AnyJournalEntry[] => {
    let chain = head;
    let owner = desk;
    const entries = drafts.map((draft) => {
      if (draft.kind === 'desk-set-up') owner = { deskId: draft.body.deskId, epoch: 1 };
      if (!owner) throw new Error('the first entry sets the desk up');
      const body = sortKeys(draft.body) as EntryDraft['body'];
      const bodyText = JSON.stringify(body);
      const entry = chainEntry({ ...draft, body } as EntryDraft, bodyText, owner, chain);
      insertEntry(connection, entry, bodyText);
      draft.sealed.forEach((row) => insertSealed(connection, entry.seq, row));
      if (entry.kind === 'sealed-purged') purgeSealed(connection, entry.body.targets);
      projectEntry(connection, entry);
      chain = { seq: entry.seq, hash: entry.hash };
      return entry;
    });
    extra?.snapshots?.forEach((row) => upsertSnapshot(connection, row));
    if (extra?.forgetSnapshotsBefore !== undefined) {
      connection.run('DELETE FROM number_snapshot WHERE as_of < ?', extra.forgetSnapshotsBefore);
    }
    if (owner && entries.length > 0) {
      const signature = sign(headStatement({ ...owner, ...chain }));
      const sql = 'INSERT INTO head_signature (seq, first_seq, signature) VALUES (?, ?, ?)';
      changeOneRow(connection, sql, chain.seq, head.seq + 1, signature);
    }
    return entries;
  };
  /** Ends the view that a use case read in, where there is one, or begins and ends a transaction of its own. */
  const transact = (drafts: readonly EntryDraft[], extra: CommitExtra): readonly AnyJournalEntry[] => {
    if (!connection.raw.inTransaction) connection.run('BEGIN IMMEDIATE');
    try {
      const entries = append(drafts, extra);
      connection.run('COMMIT');
      return entries;
    } finally {
      if (connection.raw.inTransaction) connection.run('ROLLBACK');
    }
  };

  return {
    db: connection,
    head: () => head,
    lastEntryAt: () => lastEntryAt,
    nextReceiptNumber(epoch) {
      if (lastReceipt?.epoch !== epoch) lastReceipt = { epoch, number: readLastReceiptNumber(connection, epoch) };
      return lastReceipt.number + 1;
    },
    entryById(id) {
      const row = connection.get<JournalRow>(`SELECT ${journalColumns} FROM journal WHERE id = ?`, id);
      return row && entryOfRow(row);
    },
    entryBySeq(seq) {
      const row = connection.get<JournalRow>(`SELECT ${journalColumns} FROM journal WHERE seq = ?`, seq);
      return row && entryOfRow(row);
    },
    *entriesBetween(fromSeq, toSeq) {
      const sql = `SELECT ${journalColumns} FROM journal WHERE seq BETWEEN ? AND ? ORDER BY seq`;
      for (const row of connection.iterate<JournalRow>(sql, fromSeq, toSeq)) yield entryOfRow(row);
    },
    inOneView(read) {
      connection.run('BEGIN');
      try {
        return read();
      } finally {
        if (connection.raw.inTransaction) connection.run('ROLLBACK');
      }
    },
    commit(drafts, extra) {
      try {
        if (drafts.some((draft) => draft.kind === 'sealed-purged')) removeBackups(connection.raw);
        const entries = transact(drafts, extra);
        const last = entries.at(-1);
        if (last) {
          head = { seq: last.seq, hash: last.hash };
          lastEntryAt = last.at;
          desk = { deskId: last.deskId, epoch: last.epoch };
        }
        for (const entry of entries) if (entry.kind === 'visit-finished') lastReceipt = entry.body.receipt;
        isSweepDue ||= entries.some((entry) => entry.kind === 'sealed-purged');
        if (isSweepDue) isSweepDue = !sweepPurgedPages(connection.raw);
        logKeeper.afterCommit();
        return ok(entries);
      } catch (error) {
        const code = refusalOfError(error);
        if (!code) throw error;
        return fail({ code });
      }
    },
    close: () => {
      logKeeper.stop();
      connection.raw.close();
    },
  };
}

export function readHead(db: Pick<WritableDb, 'get'>): ChainHead {
  return db.get<ChainHead>('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1') ?? { seq: 0, hash: genesisHash };
}

function readLastReceiptNumber(db: Pick<WritableDb, 'get'>, epoch: number): number {
  const sql = 'SELECT max(number) AS last FROM receipt WHERE epoch = ?';
  return db.get<{ readonly last: number | null }>(sql, epoch)?.last ?? 0;
}

/** The body comes with its keys in canonical order, so that projections see to the letter what a replay will see. */
function chainEntry(draft: EntryDraft, bodyText: string, owner: DeskOfChain, chain: ChainHead): AnyJournalEntry {
  const { sealed: _sealed, ...fields } = draft;
  const hashed = {
    ...fields,
    seq: chain.seq + 1,
    deskId: owner.deskId,
    epoch: owner.epoch,
    schemaVersion: journalSchemaVersion,
  };
  return { ...hashed, prevHash: chain.hash, hash: hashEntry(chain.hash, hashed, bodyText) };
}

function insertEntry(db: WritableDb, entry: AnyJournalEntry, bodyText: string): void {
  changeOneRow(
    db,
    `INSERT INTO journal (${journalColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    entry.seq,
    entry.id,
    entry.deskId,
    entry.epoch,
    entry.schemaVersion,
    entry.kind,
    entry.at,
    entry.businessDay,
    entry.clerk,
    entry.visitId,
    bodyText,
    entry.prevHash,
    entry.hash,
  );
}

function insertSealed(db: WritableDb, seq: number, row: SealedRow): void {
  changeOneRow(
    db,
    'INSERT INTO sealed_value (seq, field, purged, blind_index, wrapped_key, ciphertext, digest) VALUES (?, ?, 0, ?, ?, ?, ?)',
    seq,
    row.field,
    row.blindIndex,
    row.wrappedKey,
    row.ciphertext,
    sealedDigest(seq, row),
  );
}

/** Older knowledge never replaces newer. */
function upsertSnapshot(db: WritableDb, row: SnapshotRow): void {
  db.run(
    `INSERT INTO number_snapshot (number_index, iccid_index, feed_id, brand_id, as_of, standing, arrears_minor, locked, last_swap_at,
       prepaid, wrapped_key, ciphertext, digest)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (number_index) DO UPDATE SET iccid_index = excluded.iccid_index, feed_id = excluded.feed_id,
       brand_id = excluded.brand_id, as_of = excluded.as_of, standing = excluded.standing, arrears_minor = excluded.arrears_minor,
       locked = excluded.locked, last_swap_at = excluded.last_swap_at, prepaid = excluded.prepaid,
       wrapped_key = excluded.wrapped_key, ciphertext = excluded.ciphertext, digest = excluded.digest
     WHERE excluded.as_of >= number_snapshot.as_of`,
    row.numberIndex,
    row.iccidIndex,
    row.feedId,
    row.brandId,
    row.asOf,
    row.standing,
    row.arrearsMinor,
    row.locked ? 1 : 0,
    row.lastSwapAt,
    row.prepaid ? 1 : 0,
    row.wrappedKey,
    row.ciphertext,
    snapshotDigest(row),
  );
}
