import type { DeskContext } from '../desk-context.ts';
import { readClerk } from '../reads/read-clerk.ts';
import { openSealed } from '../reads/read-sealed.ts';

/** The display name of a clerk; empty for entries without one, or when the name was erased. */
export function nameClerk(context: DeskContext, clerkId: string | null): string {
  const clerk = clerkId === null ? null : readClerk(context.journal.db, clerkId);
  return (clerk && openSealed(context, clerk.nameSeq, 'name')) ?? '';
}
