import type { ProcedureAnswer, ProcedureInput } from '../../../shared/contract/desk-contract.ts';
import { businessDayOf } from '../../../shared/domain/business-day.ts';
import type { ClerkId, DeskId } from '../../../shared/domain/ids.ts';
import type { DeskBodies } from '../../../shared/domain/journal/desk-bodies.ts';
import type { CountryPack } from '../../../shared/domain/packs/country-pack.ts';
import { packOf } from '../../../shared/domain/packs/pack-of.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import { isTimeZone } from '../../../shared/domain/zoned-time.ts';
import type { JournalStore } from '../../ports/journal-store.ts';
import type { Vault } from '../../ports/vault.ts';
import { draftNewClerk } from '../clerks/draft-clerk.ts';
import { judgePin } from '../clerks/pin-rules.ts';
import type { DeskPorts, Refused } from '../desk-context.ts';
import { draftEntry } from '../draft-entry.ts';

type Input = ProcedureInput<'setUpDesk'>;

export interface NewDesk {
  readonly vault: Vault;
  readonly journal: JournalStore;
  readonly answer: ProcedureAnswer<'setUpDesk'>;
}

/**
 * Makes a desk: keys, the first entry and the first manager, in one commit. It is the one act before there is a vault, so it
 * stands outside the ordinary use cases; a power cut before the commit leaves a desk that is not set up and can be again.
 */
export async function setUpDesk(ports: DeskPorts, input: Input): Promise<Refused<NewDesk>> {
  const pack = packOf(input.packId);
  const judged = judgeSetUp(input, pack);
  if (!judged.ok) return judged;
  const made = await ports.keyProvider.create();
  if (!made.ok) return made;
  const vault = ports.openVault(made.value.masterKey);
  const journal = ports.openJournal(vault);
  const cutOffHour = input.cutOffHour ?? pack.cutOffHour;
  const now = ports.clock.now();
  const place = { vault, now, businessDay: businessDayOf(now, { timeZone: input.timeZone, cutOffHour }), caller: null };
  const managerId = ports.ids.uuid() as ClerkId;
  const body: DeskBodies['desk-set-up'] = {
    deskId: ports.ids.uuid() as DeskId,
    prefix: input.prefix,
    packId: pack.id,
    country: pack.country,
    currency: pack.currency,
    timeZone: input.timeZone,
    cutOffHour,
    training: input.training,
    language: input.language,
    settings: input.settings,
    keys: vault.publicKeys,
    headOfficeKey: input.headOfficeKey,
  };
  const committed = journal.commit([
    draftEntry(place, 'desk-set-up', input.intent).write(body),
    await draftNewClerk(place, ports.pinHasher, managerId, {
      ...input.firstManager,
      clerkId: managerId,
      role: 'manager',
    }),
  ]);
  if (!committed.ok) return committed;
  // Where this fails the desk is set up all the same; only the warning about a lost journal would be missing.
  ports.keyProvider.markInUse();
  return ok({
    vault,
    journal,
    answer: ok({ deskId: body.deskId, managerId, keys: body.keys, recoveryKey: made.value.recoveryKey }),
  });
}

function judgeSetUp(input: Input, pack: CountryPack): Refused<null> {
  if (!isTimeZone(input.timeZone)) return fail({ code: 'time-zone-unknown', details: { timeZone: input.timeZone } });
  const registration = findMissingRegistration(pack, input.settings.shop.registrations);
  if (registration) return fail({ code: 'registration-missing', details: { registration } });
  const pin = judgePin(input.firstManager.pin);
  return pin.ok ? ok(null) : pin;
}

/** The law of the place names registrations that must stand on every receipt; without them no receipt could be right. */
export function findMissingRegistration(pack: CountryPack, given: readonly { readonly name: string }[]): string | null {
  return pack.receipt.registrations.find((name) => !given.some((registration) => registration.name === name)) ?? null;
}
