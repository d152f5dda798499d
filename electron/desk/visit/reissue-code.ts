import type { ProcedureAnswer } from '../../../shared/contract/desk-contract.ts';
import type { ItemId, PrintJobId, ProfileId } from '../../../shared/domain/ids.ts';
import type { JournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { approve } from '../approve.ts';
import { headOf } from '../committed-head.ts';
import type { DeskContext, Refused, UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { countReissuesOfNumber, countReissuesOfClerk, readItem, type ItemFacts } from '../reads/read-item.ts';
import { readProfileToGive } from '../reads/read-stock.ts';
import { promiseReplacement } from './promise-item.ts';

/**
 * The burned-code rescue: the old profile is burned, a new one of the same brand takes its place, both are linked, and nothing
 * is charged again. It is for codes that the carrier has not released yet, needs a second person, and is capped.
 */
export const reissueCode: UseCase<'reissueCode'> = async (context, input) => {
  const earlier = findEarlier(context, input.intent, ['profile-reissued']);
  if (!earlier.ok) return earlier;
  if (earlier.value)
    return earlier.value.body.itemId === input.itemId ? answerOf(earlier.value) : fail({ code: 'intent-reused' });
  const item = findItemToReissue(context, input.itemId);
  if (!item.ok) return item;
  const newProfileId = readProfileToGive(context.journal.db, item.value.brandId, context.now);
  if (!newProfileId) return fail({ code: 'no-stock', details: { brandId: item.value.brandId } });
  const approval = await approve(context, ['reissue'], input.approval);
  if (!approval.ok) return approval;
  if (!approval.value) return fail({ code: 'approval-needed', details: { purposes: 'reissue' } });
  const itemId = input.itemId as ItemId;
  const draft = draftEntry(context, 'profile-reissued', input.intent, item.value.visitId).write({
    itemId,
    reason: input.reason,
    oldProfileId: item.value.profileId as ProfileId,
    newProfileId,
    approval: approval.value,
    promise: promiseReplacement(context, item.value.brandId),
    prints: [{ jobId: context.ports.ids.uuid() as PrintJobId, document: 'activation-slip', itemId }],
  });
  const committed = commitOne(context, draft);
  if (!committed.ok) return committed;
  return committed.value.kind === 'profile-reissued' ? answerOf(committed.value) : fail({ code: 'storage-failed' });
};

function findItemToReissue(context: DeskContext, itemId: string): Refused<ItemFacts> {
  const { db } = context.journal;
  const item = readItem(db, itemId);
  if (!item) return fail({ code: 'item-unknown' });
  // Once the carrier has it, the old code must be cancelled there before a new one is handed out.
  if (item.profileId === null || item.progress !== 'reserved')
    return fail({ code: 'reissue-not-possible', details: { progress: item.progress } });
  const { reissuesPerNumber, reissuesPerClerkPerDay } = context.desk.settings;
  const isOverCap =
    countReissuesOfNumber(db, item) >= reissuesPerNumber ||
    countReissuesOfClerk(db, context.caller?.clerkId ?? '', context.businessDay) >= reissuesPerClerkPerDay;
  return isOverCap ? fail({ code: 'reissue-cap-reached' }) : ok(item);
}

function answerOf(entry: JournalEntry<'profile-reissued'>): ProcedureAnswer<'reissueCode'> {
  const { itemId, prints, promise } = entry.body;
  return ok({ itemId, prints: prints.map((print) => ({ ...print })), promise: { ...promise }, head: headOf(entry) });
}
