import { fail, ok } from '../../../shared/domain/result.ts';
import { headOf } from '../committed-head.ts';
import type { UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { findMissingRegistration } from './set-up-desk.ts';

/** A manager changes what may be changed; the law's registrations stay on the receipt. */
export const changeSettings: UseCase<'changeSettings'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['settings-changed']);
  if (!earlier.ok) return earlier;
  if (earlier.value) return ok(headOf(earlier.value));
  const registration = findMissingRegistration(context.pack, input.settings.shop.registrations);
  if (registration) return fail({ code: 'registration-missing', details: { registration } });
  const committed = commitOne(
    context,
    draftEntry(context, 'settings-changed', input.intent).write({ settings: input.settings }),
  );
  return committed.ok ? ok(headOf(committed.value)) : committed;
};

export const showSettings: UseCase<'showSettings'> = (context) => {
  const { shop, ...limits } = context.desk.settings;
  return ok({
    ...limits,
    shop: {
      ...shop,
      addressLines: [...shop.addressLines],
      registrations: shop.registrations.map((registration) => ({ ...registration })),
    },
  });
};
