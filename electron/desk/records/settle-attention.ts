import { fail, ok } from '../../../shared/domain/result.ts';
import { headOf } from '../committed-head.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';

/** A manager has dealt with a point of the attention list. A clock that jumped is settled by accepting the clock; a deferred approval by head office. */
export const settleAttention: UseCase<'settleAttention'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['attention-settled']);
  if (!earlier.ok) return earlier;
  if (earlier.value)
    return earlier.value.body.attentionId === input.attentionId
      ? ok(headOf(earlier.value))
      : fail({ code: 'intent-reused' });
  const open = context.journal.db.get(
    `SELECT 1 FROM attention WHERE attention_id = ? AND closed_seq IS NULL AND kind IN ('item-for-review', 'lock-request', 'stock-rows-refused')`,
    input.attentionId,
  );
  if (!open) return fail({ code: 'attention-unknown' });
  const draft = draftEntry(context, 'attention-settled', input.intent).write({ attentionId: input.attentionId });
  const committed = commitOne(context, draft);
  return committed.ok ? ok(headOf(committed.value)) : committed;
};
