import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { headStatement, type AnyJournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';

export interface SignatureFault {
  readonly code: 'signature-wrong' | 'signature-missing' | 'signature-without-entry';
  readonly seq: number;
  readonly where: string;
}

interface SignatureRow {
  readonly seq: number;
  readonly first_seq: number;
  readonly signature: string;
}

/**
 * Every entry belongs to exactly one commit, and the last entry of every commit is signed. A commit's first number is not
 * signed itself: whoever widens one over its neighbour hides a signature that a later one covers anyway.
 */
export function createSignatureCheck(db: ReadableDb): {
  check(entry: AnyJournalEntry, publicKey: KeyObject | undefined): SignatureFault | null;
  finish(lastSeq: number): SignatureFault | null;
} {
  // One look-up a commit instead of an iterator: an iterator that a fault leaves open would keep the database from closing.
  const after = (seq: number): SignatureRow | undefined =>
    db.get<SignatureRow>(
      'SELECT seq, first_seq, signature FROM head_signature WHERE seq > ? ORDER BY seq LIMIT 1',
      seq,
    );
  let next = after(Number.MIN_SAFE_INTEGER);
  let coveredSeq = 0;
  return {
    check(entry, publicKey) {
      if (!next) return { code: 'signature-missing', seq: entry.seq, where: 'head_signature' };
      if (next.seq < entry.seq) return { code: 'signature-without-entry', seq: next.seq, where: 'head_signature' };
      if (next.first_seq !== coveredSeq + 1)
        return { code: 'signature-missing', seq: coveredSeq + 1, where: 'head_signature' };
      if (next.seq > entry.seq) return null;
      if (!isSignedBy(publicKey, entry, next.signature))
        return { code: 'signature-wrong', seq: entry.seq, where: 'signature' };
      coveredSeq = next.seq;
      next = after(next.seq);
      return null;
    },
    finish: (lastSeq) =>
      next ? { code: 'signature-without-entry', seq: next.seq, where: `the journal ends at ${lastSeq}` } : null,
  };
}

/** A signature must be the one text that encodes its bytes, so that no letter of it can be changed unnoticed. */
export function isSignedBy(
  publicKey: KeyObject | undefined,
  head: { readonly deskId: string; readonly epoch: number; readonly seq: number; readonly hash: string },
  signature: string,
): boolean {
  const bytes = Buffer.from(signature, 'base64url');
  if (!publicKey || bytes.toString('base64url') !== signature) return false;
  return verify(null, Buffer.from(headStatement(head), 'utf8'), publicKey, bytes);
}

/** The Ed25519 public key of 32 raw bytes, base64url; undefined when they are none. */
export function publicKeyOf(raw: string): KeyObject | undefined {
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw }, format: 'jwk' });
  } catch {
    return undefined;
  }
}
