import type { EntryBodies, EntryKind } from '../../shared/domain/journal/entry-bodies.ts';
import type { AnyJournalEntry } from '../../shared/domain/journal/journal-entry.ts';
import type { SealedReference } from '../../shared/domain/journal/sealed-reference.ts';
import { fail, ok } from '../../shared/domain/result.ts';
import type { EntryDraft, SealedRow } from '../ports/journal-store.ts';
import type { IndexedKind, Vault } from '../ports/vault.ts';
import type { DeskContext, Refused } from './desk-context.ts';

const shortestToShow = 9;

export interface SealOptions {
  /** Makes the value findable by its exact text. */
  readonly indexAs?: IndexedKind;
  /** Lets the last four characters stand in the clear. */
  readonly showLastFour?: boolean;
}

/** An entry in the making: values that must not stand in the clear are sealed into it first, then the body is given. */
export interface OpenDraft<Kind extends EntryKind> {
  seal(field: string, value: string, options?: SealOptions): SealedReference;
  write(body: EntryBodies[Kind]): EntryDraft;
}

export type DraftPlace = Pick<DeskContext, 'now' | 'businessDay'> & {
  readonly vault: Vault;
  readonly caller: DeskContext['caller'];
};

/** Begins an entry under the id of the intent that asked for it. */
export function draftEntry<Kind extends EntryKind>(
  context: DraftPlace,
  kind: Kind,
  id: string,
  visitId: string | null = null,
): OpenDraft<Kind> {
  const sealed: SealedRow[] = [];
  return {
    seal(field, value, options = {}) {
      const { commitment, ciphertext, wrappedKey } = context.vault.seal(sealedPlace(id, field), value);
      const blindIndex = options.indexAs ? context.vault.blindIndex(options.indexAs, value) : null;
      sealed.push({ field, ciphertext, wrappedKey, blindIndex });
      // Of a short value four characters would be most of it.
      const showsLastFour = options.showLastFour === true && value.length >= shortestToShow;
      return showsLastFour ? { commitment, lastFour: value.slice(-4) } : { commitment };
    },
    write: (body) =>
      ({
        id,
        kind,
        at: context.now,
        businessDay: context.businessDay,
        clerk: context.caller?.clerkId ?? null,
        visitId,
        body,
        sealed,
        // Kind and body belong together by this function's own type; the union cannot see that through a type parameter.
      }) as EntryDraft,
  };
}

/** Where a sealed value stands: it cannot be opened in any other place. */
export function sealedPlace(entryId: string, field: string): string {
  return `${entryId}/${field}`;
}

/** Commits one entry and answers it. */
export function commitOne(context: Pick<DeskContext, 'journal'>, draft: EntryDraft): Refused<AnyJournalEntry> {
  const committed = context.journal.commit([draft]);
  if (!committed.ok) return committed;
  const [entry] = committed.value;
  return entry ? ok(entry) : fail({ code: 'storage-failed' });
}

type EntryOfKind<Kind extends EntryKind> = Extract<AnyJournalEntry, { readonly kind: Kind }>;

/**
 * The entry that this intent made before, when it did. The same id for something else, or for somebody else's visit, is a
 * mistake of the caller.
 */
export function findEarlier<Kind extends EntryKind>(
  context: Pick<DeskContext, 'journal'>,
  intent: string,
  kinds: readonly Kind[],
  visitId?: string,
): Refused<EntryOfKind<Kind> | null> {
  const entry = context.journal.entryById(intent);
  if (!entry) return ok(null);
  const isOfKind = (candidate: AnyJournalEntry): candidate is EntryOfKind<Kind> =>
    kinds.some((kind) => kind === candidate.kind);
  if (!isOfKind(entry) || (visitId !== undefined && entry.visitId !== visitId)) return fail({ code: 'intent-reused' });
  return ok(entry);
}
