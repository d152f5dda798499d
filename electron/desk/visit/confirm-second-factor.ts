import type { ProcedureAnswer, ProcedureInput } from '../../../shared/contract/desk-contract.ts';
import { parseIccid } from '../../../shared/domain/identifiers/iccid.ts';
import type { Instant } from '../../../shared/domain/ids.ts';
import type { VisitBodies } from '../../../shared/domain/journal/visit-bodies.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { DeskContext, Refused, UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { readFactorFailures, readSnapshotByNumber, type SnapshotAccount } from '../reads/read-number.ts';
import { openSealed } from '../reads/read-sealed.ts';
import { readOpenVisit } from '../reads/read-visit.ts';

type Proof = ProcedureInput<'confirmSecondFactor'>['proof'];

const failuresBeforeCoolDown = 3;
const coolDownMs = 15 * 60_000;

/** The second thing beside the document: the account PIN, the old device, or the registered contact. Wrong ones are journaled and counted over all visits. */
export const confirmSecondFactor: UseCase<'confirmSecondFactor'> = async (context, input) => {
  const earlier = findEarlier(context, input.intent, ['second-factor-checked'], input.visitId);
  if (!earlier.ok) return earlier;
  if (earlier.value)
    return earlier.value.body.numberSeq === input.numberSeq
      ? answerOf(earlier.value.body)
      : fail({ code: 'intent-reused' });
  const visit = readOpenVisit(context.journal, input.visitId);
  if (!visit.ok) return visit;
  if (!visit.value.identity) return fail({ code: 'identity-missing' });
  if (!visit.value.numbers.some((number) => number.seq === input.numberSeq)) return fail({ code: 'number-missing' });
  const msisdn = openSealed(context, input.numberSeq, 'msisdn');
  if (msisdn === null) return fail({ code: 'number-missing' });
  const { failures, coolDownUntil } = readFactorFailures(context, msisdn, coolDownMs);
  if (coolDownUntil !== null && coolDownUntil > context.now)
    return fail({ code: 'second-factor-cool-down', details: { until: coolDownUntil } });
  const snapshot = readSnapshotByNumber(context, msisdn);
  const proved = snapshot
    ? await checkProof(context, input.proof, snapshot.account)
    : fail({ code: 'second-factor-not-possible' as const });
  if (!proved.ok) return proved;
  const isLastTry = !proved.value && failures + 1 >= failuresBeforeCoolDown;
  const body: VisitBodies['second-factor-checked'] = {
    numberSeq: input.numberSeq,
    factor: input.proof.factor,
    passed: proved.value,
    failures: proved.value ? failures : failures + 1,
    coolDownUntil: isLastTry ? (new Date(Date.parse(context.now) + coolDownMs).toISOString() as Instant) : null,
  };
  const committed = commitOne(
    context,
    draftEntry(context, 'second-factor-checked', input.intent, input.visitId).write(body),
  );
  return committed.ok ? answerOf(body) : committed;
};

async function checkProof(context: DeskContext, proof: Proof, account: SnapshotAccount): Promise<Refused<boolean>> {
  switch (proof.factor) {
    case 'account-pin':
      if (account.pinVerifier === null) return fail({ code: 'second-factor-not-possible' });
      return ok(await context.ports.pinHasher.verify(proof.pin, account.pinVerifier));
    case 'old-device': {
      if (account.iccid === null) return fail({ code: 'second-factor-not-possible' });
      const shown = parseIccid(proof.iccid);
      return shown.ok ? ok(shown.value.iccid === account.iccid) : shown;
    }
    case 'registered-contact': {
      const registered = foldContact(account.registeredContact ?? '');
      // A contact of nothing but spaces would be met by any other such text.
      return registered === ''
        ? fail({ code: 'second-factor-not-possible' })
        : ok(foldContact(proof.contact) === registered);
    }
  }
}

/** E-mail addresses and numbers are told aloud: case, spaces and separators do not count. */
function foldContact(contact: string): string {
  return contact
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s().-]/g, '');
}

function answerOf(body: VisitBodies['second-factor-checked']): ProcedureAnswer<'confirmSecondFactor'> {
  if (body.passed) return ok({ passed: true, factor: body.factor });
  return fail({
    code: 'second-factor-wrong',
    details: { triesLeft: Math.max(0, failuresBeforeCoolDown - body.failures), coolDownUntil: body.coolDownUntil },
  });
}
