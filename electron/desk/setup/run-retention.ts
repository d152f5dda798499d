import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readPurgeable } from '../reads/read-purgeable.ts';

/**
 * Destroys what need not be kept any longer, and leaves the proof in the journal: codes of burned or expired profiles, redeemed
 * voucher PINs after a month, device numbers after ninety days, phone numbers when the sales records may go.
 */
export const runRetention: UseCase<'runRetention'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['sealed-purged']);
  if (!earlier.ok) return earlier;
  if (earlier.value) return ok({ purged: earlier.value.body.targets.length });
  const targets = readPurgeable(context.journal.db, context.now, context.pack.retention.salesYears);
  if (targets.length === 0) return ok({ purged: 0 });
  const committed = commitOne(
    context,
    draftEntry(context, 'sealed-purged', input.intent).write({ targets, reason: 'retention-over' }),
  );
  return committed.ok ? ok({ purged: targets.length }) : committed;
};
