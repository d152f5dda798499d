import { brandOf, isBrandId } from '../../../shared/domain/brands/brand-registry.ts';
import type { ItemPromise, LadderStep } from '../../../shared/domain/ladder.ts';
import { holidayDates } from '../../../shared/domain/packs/pack-rules.ts';
import { defaultReplacementPromise, promiseFor } from '../../../shared/domain/promise.ts';
import type { DeskContext } from '../desk-context.ts';

/** A person looks at what waits for review by the evening of the next working day. */
const reviewRule = { workingDays: 1, untilHour: 18 };

/** The time by which a replacement works, by its brand's rule in the shop's working days. */
export function promiseReplacement(context: DeskContext, brandId: string): ItemPromise {
  const rule = isBrandId(brandId) ? brandOf(brandId).replacementPromise : defaultReplacementPromise;
  return promise(context, rule, 'active');
}

export function promiseReview(context: DeskContext): ItemPromise {
  return promise(context, reviewRule, 'reserved');
}

/** A direct top-up is executed when head office has the day's records: the next working day at the latest. */
export function promiseDirectTopUp(context: DeskContext): ItemPromise {
  return promise(context, reviewRule, 'active');
}

function promise(context: DeskContext, rule: typeof reviewRule, nextStep: LadderStep): ItemPromise {
  const made = promiseFor({
    rule,
    recordedAtIso: context.now,
    clock: context.desk,
    holidays: holidayDates(context.pack),
  });
  return { nextStep, byInstant: made.byInstantIso };
}
