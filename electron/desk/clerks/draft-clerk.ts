import type { ClerkId } from '../../../shared/domain/ids.ts';
import type { ClerkRole } from '../../../shared/domain/journal/clerk-bodies.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { EntryDraft } from '../../ports/journal-store.ts';
import type { PinHasher } from '../../ports/pin-hasher.ts';
import { draftEntry, type DraftPlace } from '../draft-entry.ts';

export interface NewClerk {
  readonly clerkId: ClerkId;
  readonly role: ClerkRole;
  readonly name: string;
  readonly pin: string;
  readonly language: Language;
}

/** The entry that adds a clerk, under the given entry id. The PIN is peppered and slowly hashed, and its verifier sealed as well. */
export async function draftNewClerk(
  place: DraftPlace,
  pinHasher: PinHasher,
  entryId: string,
  clerk: NewClerk,
): Promise<EntryDraft> {
  const verifier = await pinHasher.hash(place.vault.pepper(clerk.pin));
  const draft = draftEntry(place, 'clerk-added', entryId);
  return draft.write({
    clerkId: clerk.clerkId,
    role: clerk.role,
    language: clerk.language,
    name: draft.seal('name', clerk.name),
    pinVerifier: draft.seal('pinVerifier', verifier),
  });
}
