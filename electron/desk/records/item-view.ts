import type { ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import type { LadderStep } from '../../../shared/domain/ladder.ts';
import { formatReceiptNumber } from '../../../shared/domain/receipt-number.ts';
import type { DeskContext } from '../desk-context.ts';
import type { ItemFacts } from '../reads/read-item.ts';
import { readProfilePlace } from '../reads/read-stock.ts';
import { readVisit } from '../reads/read-visit.ts';

export type ItemView = ProcedureValue<'listQueue'>['items'][number];

/** An item as a list may show it: masked, with the step it is waiting for. */
export function viewItem(context: Pick<DeskContext, 'journal'>, item: ItemFacts): ItemView {
  const { db } = context.journal;
  const receipt = readVisit(db, item.visitId)?.receipt;
  const place = item.profileId === null ? null : readProfilePlace(db, item.profileId);
  return {
    itemId: item.itemId,
    visitId: item.visitId,
    receipt: receipt ? formatReceiptNumber(receipt) : '',
    kind: item.kind,
    brandId: item.brandId,
    progress: item.progress,
    numberLastFour: item.numberLastFour,
    profileLastFour: place?.iccidLastFour ?? null,
    finishedAt: item.finishedAt,
    finishedSeq: item.finishedSeq,
    promise: item.promisedBy === null ? null : { nextStep: nextStepOf(item), byInstant: item.promisedBy },
  };
}

function nextStepOf(item: ItemFacts): LadderStep {
  return item.progress === 'for-review' ? 'reserved' : 'active';
}
