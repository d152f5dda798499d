import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { HashedFields } from '../../../shared/domain/journal/journal-entry.ts';

/** Lower-case hex SHA-256 over the previous hash, a line feed and the entry in canonical JSON (RFC 8785). */
export function hashEntry(prevHash: string, fields: HashedFields): string {
  return createHash('sha256')
    .update(`${prevHash}\n${canonicalJson(fields)}`)
    .digest('hex');
}

/** @throws TypeError for a value that JSON cannot hold: a bug of the caller. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}
