import type { KnownStanding } from '../../../shared/domain/journal/visit-bodies.ts';
import type { Instant } from '../../../shared/domain/ids.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';
import type { Vault } from '../../ports/vault.ts';

/** What a snapshot holds sealed. */
export interface SnapshotAccount {
  readonly msisdn: string;
  readonly iccid: string | null;
  readonly holderName: string | null;
  /** `scrypt$…` over the bare PIN: head office does not know this desk's pepper. */
  readonly pinVerifier: string | null;
  readonly registeredContact: string | null;
}

export interface NumberSnapshot {
  readonly brandId: string;
  readonly known: KnownStanding;
  readonly account: SnapshotAccount;
}

interface SnapshotRow {
  readonly number_index: Uint8Array;
  readonly feed_id: string;
  readonly wrapped_key: Uint8Array;
  readonly ciphertext: Uint8Array;
}

interface Asking {
  readonly journal: { readonly db: ReadableDb };
  readonly vault: Vault;
  readonly now: Instant;
}

export function readSnapshotByNumber(context: Asking, msisdn: string): NumberSnapshot | null {
  const row = context.journal.db.get<SnapshotRow>(
    'SELECT number_index, feed_id, wrapped_key, ciphertext FROM number_snapshot WHERE number_index = ?',
    context.vault.blindIndex('msisdn', msisdn),
  );
  return row ? snapshotOfRow(context, row) : null;
}

export function readSnapshotByIccid(context: Asking, iccid: string): NumberSnapshot | null {
  const row = context.journal.db.get<SnapshotRow>(
    'SELECT number_index, feed_id, wrapped_key, ciphertext FROM number_snapshot WHERE iccid_index = ?',
    context.vault.blindIndex('iccid', iccid),
  );
  return row ? snapshotOfRow(context, row) : null;
}

/** Where a snapshot's sealed account stands: it cannot be opened as another number's. */
export function snapshotPlace(feedId: string, numberIndex: Uint8Array): string {
  return `snapshot/${feedId}/${Array.from(numberIndex, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** When this desk last finished a replacement for a number, whatever visit it was in; null for never. */
export function readLastReplacementAt(context: Asking, msisdn: string): string | null {
  const row = context.journal.db.get<{ readonly at: string | null }>(
    `SELECT max(item.finished_at) AS at FROM sealed CROSS JOIN journal ON journal.seq = sealed.seq CROSS JOIN visit ON visit.visit_id = journal.visit_id
       CROSS JOIN item ON item.finished_seq = visit.last_seq AND item.number_seq = sealed.seq
     WHERE sealed.blind_index = ? AND sealed.field = 'msisdn' AND item.kind = 'replacement' AND item.progress <> 'refused'`,
    context.vault.blindIndex('msisdn', msisdn),
  );
  return row?.at ?? null;
}

/** How a number stands with wrong second factors, in whatever visit: the pause that was told, and the failures that count towards the next. */
export function readFactorFailures(
  context: Asking,
  msisdn: string,
  windowMs: number,
): { readonly coolDownUntil: string | null; readonly failures: number } {
  const rows = context.journal.db.all<{ readonly at: string; readonly coolDownUntil: string | null }>(
    `SELECT refused_factor.at, refused_factor.cool_down_until AS coolDownUntil
     FROM sealed JOIN refused_factor ON refused_factor.number_seq = sealed.seq
     WHERE sealed.blind_index = ? AND sealed.field = 'msisdn' ORDER BY refused_factor.seq`,
    context.vault.blindIndex('msisdn', msisdn),
  );
  const lastPause = rows.findLastIndex((row) => row.coolDownUntil !== null);
  const since = new Date(Date.parse(context.now) - windowMs).toISOString();
  return {
    coolDownUntil: rows[lastPause]?.coolDownUntil ?? null,
    failures: rows.slice(lastPause + 1).filter((row) => row.at >= since).length,
  };
}

interface SealedSnapshot {
  readonly account: SnapshotAccount;
  readonly brandId: string;
  readonly facts: Omit<KnownStanding, 'ageMs'>;
}

function snapshotOfRow(context: Asking, row: SnapshotRow): NumberSnapshot {
  const text = context.vault.open(snapshotPlace(row.feed_id, row.number_index), {
    wrappedKey: row.wrapped_key,
    ciphertext: row.ciphertext,
  });
  // Sealed by this desk from a row its contract had parsed; the vault proves that it is the same text.
  const { account, brandId, facts } = JSON.parse(text) as SealedSnapshot;
  return { account, brandId, known: { ...facts, ageMs: Date.parse(context.now) - Date.parse(facts.asOf) } };
}
