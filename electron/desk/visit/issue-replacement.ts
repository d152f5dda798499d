import type { ProcedureAnswer, ProcedureInput } from '../../../shared/contract/desk-contract.ts';
import { parseEid, type Eid } from '../../../shared/domain/identifiers/eid.ts';
import { parseImei, type Imei } from '../../../shared/domain/identifiers/imei.ts';
import type { VisitBodies } from '../../../shared/domain/journal/visit-bodies.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { approve } from '../approve.ts';
import type { Refused, UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readProfileToGive } from '../reads/read-stock.ts';
import { findItemToPrepare } from './item-to-prepare.ts';
import { isReplacedTwice, judgeReplacement } from './judge-replacement.ts';
import { promiseReplacement, promiseReview } from './promise-item.ts';

type Input = ProcedureInput<'issueReplacement'>;

/**
 * Takes one profile of the number's brand out of stock for this visit. Its code stays sealed until the visit is paid and on
 * the disk. Where something about the number or the person is not known, the wish is recorded for review and no profile is taken.
 */
export const issueReplacement: UseCase<'issueReplacement'> = async (context, input) => {
  const earlier = findEarlier(context, input.intent, ['replacement-prepared'], input.visitId);
  if (!earlier.ok) return earlier;
  if (earlier.value)
    return earlier.value.body.itemId === input.itemId ? answerOf(earlier.value.body) : fail({ code: 'intent-reused' });
  const found = findItemToPrepare(context, input, ['replacement']);
  if (!found.ok) return found;
  const { visit, item } = found.value;
  const number = visit.numbers.find((candidate) => candidate.seq === item.numberSeq);
  if (!number) return fail({ code: 'number-missing' });
  if (isReplacedTwice(context, visit, item)) return fail({ code: 'item-repeated' });
  const phone = checkPhone(input);
  if (!phone.ok) return phone;
  const judged = judgeReplacement(context, visit, number);
  if (!judged.ok) return judged;
  const { approvals, reviewReasons } = judged.value;
  const profileId = reviewReasons.length > 0 ? null : readProfileToGive(context.journal.db, item.brandId, context.now);
  if (reviewReasons.length === 0 && profileId === null)
    return fail({ code: 'no-stock', details: { brandId: item.brandId } });
  const approval = await approve(context, approvals, input.approval);
  if (!approval.ok) return approval;
  const draft = draftEntry(context, 'replacement-prepared', input.intent, input.visitId);
  const { eid, imei } = phone.value;
  const body: VisitBodies['replacement-prepared'] = {
    itemId: item.itemId,
    reason: input.reason,
    outcome: profileId === null ? 'for-review' : 'held',
    reviewReasons,
    profileId,
    eid: eid && draft.seal('eid', eid, { indexAs: 'eid', showLastFour: true }),
    imei: imei && draft.seal('imei', imei, { indexAs: 'imei', showLastFour: true }),
    lockRequested: input.reason === 'stolen',
    approval: approval.value,
    promise: profileId === null ? promiseReview(context) : promiseReplacement(context, item.brandId),
  };
  const committed = commitOne(context, draft.write(body));
  return committed.ok ? answerOf(body) : committed;
};

/** The compatibility gate, before anything is taken: a phone without an eSIM chip makes the best profile worthless. */
function checkPhone(input: Input): Refused<{ readonly eid: Eid | null; readonly imei: Imei | null }> {
  const eid = input.eid === undefined ? ok(null) : parseEid(input.eid);
  if (!eid.ok) return eid;
  const imei = input.imei === undefined ? ok(null) : parseImei(input.imei);
  if (!imei.ok) return imei;
  const hasProof = eid.value !== null;
  if (!hasProof && input.phone.boughtInMainlandChina) return fail({ code: 'mainland-china-iphone' });
  if (!hasProof && !input.phone.showsEid) return fail({ code: 'phone-has-no-esim' });
  return ok({ eid: eid.value, imei: imei.value });
}

function answerOf(body: VisitBodies['replacement-prepared']): ProcedureAnswer<'issueReplacement'> {
  return ok({
    itemId: body.itemId,
    outcome: body.outcome === 'held' ? 'reserved' : 'for-review',
    reviewReasons: [...body.reviewReasons],
    promise: { ...body.promise },
  });
}
