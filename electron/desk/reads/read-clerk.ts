import type { ClerkId } from '../../../shared/domain/ids.ts';
import type { ClerkRole } from '../../../shared/domain/journal/clerk-bodies.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { ReadableDb } from '../../ports/readable-db.ts';

export interface ClerkFacts {
  readonly clerkId: ClerkId;
  readonly role: ClerkRole;
  readonly active: boolean;
  readonly language: Language;
  /** Entries whose sealed `name` and `pinVerifier` are the ones in force. */
  readonly nameSeq: number;
  readonly pinSeq: number;
  readonly failures: number;
  readonly lockedUntil: string | null;
}

interface ClerkRow {
  readonly clerk_id: ClerkId;
  readonly role: ClerkRole;
  readonly active: number;
  readonly language: Language;
  readonly name_seq: number;
  readonly pin_seq: number;
  readonly failures: number;
  readonly locked_until: string | null;
}

export function readClerk(db: ReadableDb, clerkId: string): ClerkFacts | null {
  const row = db.get<ClerkRow>('SELECT * FROM clerk WHERE clerk_id = ?', clerkId);
  return row ? clerkOfRow(row) : null;
}

/** In the order in which they were added. */
export function readClerks(db: ReadableDb): readonly ClerkFacts[] {
  return db.all<ClerkRow>('SELECT * FROM clerk ORDER BY name_seq').map(clerkOfRow);
}

function clerkOfRow(row: ClerkRow): ClerkFacts {
  return {
    clerkId: row.clerk_id,
    role: row.role,
    active: row.active === 1,
    language: row.language,
    nameSeq: row.name_seq,
    pinSeq: row.pin_seq,
    failures: row.failures,
    lockedUntil: row.locked_until,
  };
}
