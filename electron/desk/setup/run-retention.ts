import { ok } from '../../../shared/domain/result.ts';
import type { EntryDraft } from '../../ports/journal-store.ts';
import type { DeskContext, UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readPurgeable } from '../reads/read-purgeable.ts';

/** The purge of a day, by hand: for a manager who wants it now, and for tests. Opening a day does the same by itself. */
export const runRetention: UseCase<'runRetention'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['sealed-purged']);
  if (!earlier.ok) return earlier;
  if (earlier.value) return ok({ purged: earlier.value.body.targets.length });
  const [draft] = draftRetention(context, input.intent);
  if (!draft) return ok({ purged: 0 });
  const committed = commitOne(context, draft);
  if (!committed.ok) return committed;
  return ok({ purged: committed.value.kind === 'sealed-purged' ? committed.value.body.targets.length : 0 });
};

/**
 * The entry that destroys what need not be kept any longer, and leaves the proof in the journal: codes of burned or expired
 * profiles, redeemed voucher PINs after a month, device numbers after ninety days, phone numbers when the sales records may go.
 * None where nothing is due.
 */
export function draftRetention(context: DeskContext, id = context.ports.ids.uuid()): readonly EntryDraft[] {
  const targets = readPurgeable(context.journal.db, context.now, context.pack.retention.salesYears);
  return targets.length === 0
    ? []
    : [draftEntry(context, 'sealed-purged', id).write({ targets, reason: 'retention-over' })];
}
