import type { ProcedureAnswer, ProcedureInput } from '../../../shared/contract/desk-contract.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { DeskContext } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';

/** Makes a new recovery key and the old one worthless. It is told once; asked again under the same intent, the answer holds none. */
export async function renewRecoveryKey(
  context: DeskContext,
  input: ProcedureInput<'renewRecoveryKey'>,
): Promise<ProcedureAnswer<'renewRecoveryKey'>> {
  const earlier = findEarlier(context, input.intent, ['recovery-key-renewed']);
  if (!earlier.ok) return earlier;
  if (earlier.value) return ok({ recoveryKey: null });
  if (!context.caller) return fail({ code: 'not-signed-in' });
  const masterKey = await context.ports.keyProvider.unlock();
  if (!masterKey.ok) return masterKey;
  const renewed = await context.ports.keyProvider.renewRecoveryKey(masterKey.value);
  if (!renewed.ok) return renewed;
  const { clerkId } = context.caller;
  const committed = commitOne(context, draftEntry(context, 'recovery-key-renewed', input.intent).write({ clerkId }));
  if (!committed.ok) return committed;
  // Only now is the old one worthless; should that fail, both open, which locks nobody out.
  context.ports.keyProvider.retireOldRecoveryKeys();
  return ok({ recoveryKey: renewed.value.recoveryKey });
}
