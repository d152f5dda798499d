import type { KeyObject } from 'node:crypto';
import { genesisHash, type AnyJournalEntry, type ChainHead } from '../../../shared/domain/journal/journal-entry.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';
import { canonicalJson, hashEntry } from './entry-hash.ts';
import { entryOfRow, journalColumns, type JournalRow } from './journal-row.ts';
import { createBookCheck } from './verify-books.ts';
import { createNumberCheck } from './verify-numbers.ts';
import { createSealedCheck } from './verify-sealed.ts';
import { createSignatureCheck, publicKeyOf } from './verify-signatures.ts';

export type JournalFault =
  | 'file-damaged'
  | 'journal-empty'
  | 'first-entry-is-no-set-up'
  | 'entry-missing'
  | 'entry-unreadable'
  | 'chain-broken'
  | 'hash-wrong'
  | 'signature-wrong'
  | 'signature-missing'
  | 'signature-without-entry'
  | 'key-differs'
  | 'desk-differs'
  | 'number-wrong'
  | 'books-wrong'
  | 'file-altered'
  | 'sealed-missing'
  | 'sealed-altered'
  | 'sealed-without-entry'
  | 'anchor-missing'
  | 'anchor-differs'
  | 'projection-differs';

export interface JournalVerdict {
  readonly ok: boolean;
  readonly entries: number;
  readonly head: ChainHead;
  /** Entries at the end that no anchor covers: their removal could not be noticed. */
  readonly uncovered: number;
  readonly fault: { readonly code: JournalFault; readonly seq: number | null; readonly where: string } | null;
  /** Whether every byte of the file, free space included, is under the seal of a clean close. False while a desk is open or after a power cut. */
  readonly isFileSealed: boolean;
  /** The signing key the journal names, base64url: compare it with the one head office has. */
  readonly signingKey: string | null;
}

export interface VerifyOptions {
  readonly anchors?: readonly ChainHead[];
  /** The signing key as head office knows it; the journal's own is used, and only consistency proved, without it. */
  readonly signingKey?: string;
}

class Fault extends Error {
  readonly code: JournalFault;
  readonly seq: number | null;
  constructor(code: JournalFault, seq: number | null, where: string) {
    super(where);
    this.code = code;
    this.seq = seq;
  }
}

/** Walks the whole chain: numbers, hashes, signatures, receipt and Z numbers, the books, sealed rows, anchors. Stops at the first fault and names it. */
export function verifyChain(db: ReadableDb, options: VerifyOptions = {}): JournalVerdict {
  let head: ChainHead = { seq: 0, hash: genesisHash };
  let signingKey: string | null = null;
  const verdict = (fault: JournalVerdict['fault']): JournalVerdict => {
    const covered = Math.max(
      0,
      ...(options.anchors ?? []).map((anchor) => anchor.seq).filter((seq) => seq <= head.seq),
    );
    return {
      ok: fault === null,
      entries: head.seq,
      head,
      uncovered: head.seq - covered,
      isFileSealed: false,
      fault,
      signingKey,
    };
  };
  try {
    const signatures = createSignatureCheck(db);
    let publicKey: KeyObject | undefined;
    const anchors = Map.groupBy(options.anchors ?? [], (anchor) => anchor.seq);
    const numbers = createNumberCheck();
    const books = createBookCheck();
    const sealed = createSealedCheck(db);
    for (const row of db.iterate<JournalRow>(`SELECT ${journalColumns} FROM journal ORDER BY seq`)) {
      const entry = checkedEntry(row, head);
      if (entry.seq === 1) {
        if (entry.kind !== 'desk-set-up') throw new Fault('first-entry-is-no-set-up', 1, entry.kind);
        signingKey = entry.body.keys.signing;
        if (options.signingKey && options.signingKey !== signingKey) throw new Fault('key-differs', 1, 'keys.signing');
        publicKey = publicKeyOf(signingKey);
      }
      head = { seq: entry.seq, hash: entry.hash };
      const wrongNumber = numbers.check(entry);
      if (wrongNumber)
        throw new Fault(wrongNumber === 'desk' ? 'desk-differs' : 'number-wrong', entry.seq, wrongNumber);
      const wrongBooks = books.check(entry);
      if (wrongBooks) throw new Fault('books-wrong', entry.seq, wrongBooks);
      const sealedFault = sealed.check(entry);
      if (sealedFault) throw new Fault(sealedFault.code, entry.seq, sealedFault.field);
      const signatureFault = signatures.check(entry, publicKey);
      if (signatureFault) throw new Fault(signatureFault.code, signatureFault.seq, signatureFault.where);
      if (anchors.get(entry.seq)?.some((anchor) => anchor.hash !== entry.hash))
        throw new Fault('anchor-differs', entry.seq, 'anchor');
    }
    if (head.seq === 0) throw new Fault('journal-empty', null, 'journal');
    const leftOver = signatures.finish(head.seq);
    if (leftOver) throw new Fault(leftOver.code, leftOver.seq, leftOver.where);
    const beyond = [...anchors.keys()].find((seq) => seq > head.seq);
    if (beyond !== undefined) throw new Fault('anchor-missing', beyond, `the journal ends at ${head.seq}`);
    const stray = sealed.finish();
    if (stray) throw new Fault(stray.code, stray.seq, stray.field);
    return verdict(null);
  } catch (error) {
    if (error instanceof Fault) return verdict({ code: error.code, seq: error.seq, where: error.message });
    throw error;
  }
}

function checkedEntry(row: JournalRow, head: ChainHead): AnyJournalEntry {
  if (row.seq !== head.seq + 1) throw new Fault('entry-missing', head.seq + 1, `the next entry is ${row.seq}`);
  const entry = readEntry(row);
  if (row.prev_hash !== head.hash) throw new Fault('chain-broken', row.seq, 'prev_hash');
  const { prevHash, hash, ...fields } = entry;
  const bodyText = canonicalBody(entry);
  if (bodyText === null || hashEntry(prevHash, fields, bodyText) !== hash) {
    throw new Fault('hash-wrong', row.seq, 'hash');
  }
  // The hash covers the meaning of the body; this covers every byte of it.
  if (bodyText !== row.body) throw new Fault('hash-wrong', row.seq, 'body');
  return entry;
}

/** Null for a body that this program could not have written. */
function canonicalBody(entry: AnyJournalEntry): string | null {
  try {
    return canonicalJson(entry.body);
  } catch {
    return null;
  }
}

function readEntry(row: JournalRow): AnyJournalEntry {
  try {
    return entryOfRow(row);
  } catch {
    throw new Fault('entry-unreadable', row.seq, 'body');
  }
}
