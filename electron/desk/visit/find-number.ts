import type { ProcedureInput } from '../../../shared/contract/desk-contract.ts';
import { brandFromIccid, matchBrand, type BrandFailure } from '../../../shared/domain/brands/brand-match.ts';
import type { BrandId } from '../../../shared/domain/brands/brand.ts';
import { isBrandId } from '../../../shared/domain/brands/brand-registry.ts';
import { matchNames } from '../../../shared/domain/identity/name-match.ts';
import { parseIccid, type Iccid } from '../../../shared/domain/identifiers/iccid.ts';
import { parseMsisdn } from '../../../shared/domain/identifiers/msisdn.ts';
import type { VisitBodies } from '../../../shared/domain/journal/visit-bodies.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { DeskContext, Refused, UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import { fullNameOf } from '../evidence-store.ts';
import { readSnapshotByIccid, readSnapshotByNumber, type NumberSnapshot } from '../reads/read-number.ts';
import { readOpenVisit, readVisit } from '../reads/read-visit.ts';
import { viewNumber } from './visit-view.ts';

/**
 * Finds what is known of a number, and how old that is. A number nobody knows is taken all the same: what is sold for it is
 * recorded for review. A brand that does not fit is refused with where to send the customer.
 */
export const findNumber: UseCase<'findNumber'> = (context, input) => {
  const earlier = findEarlier(context, input.intent, ['number-found'], input.visitId);
  if (!earlier.ok) return earlier;
  if (!earlier.value) {
    const visit = readOpenVisit(context.journal, input.visitId);
    if (!visit.ok) return visit;
    const written = writeFoundNumber(context, input);
    if (!written.ok) return written;
  }
  const visit = readVisit(context.journal.db, input.visitId);
  const seq = context.journal.entryById(input.intent)?.seq;
  const number = visit?.numbers.find((candidate) => candidate.seq === seq);
  return visit && number ? ok(viewNumber(number, visit.identity !== null)) : fail({ code: 'number-missing' });
};

function writeFoundNumber(context: DeskContext, input: ProcedureInput<'findNumber'>): Refused<unknown> {
  const asked = readAsked(context, input);
  if (!asked.ok) return asked;
  const { msisdn, iccid, snapshot } = asked.value;
  const brand = decideBrand(input, iccid, snapshot);
  if (!brand.ok) return brand;
  const draft = draftEntry(context, 'number-found', input.intent, input.visitId);
  const person = context.evidence.recall(input.visitId, context.ports.clock.steadyMs());
  return commitOne(
    context,
    draft.write({
      msisdn: draft.seal('msisdn', msisdn, { indexAs: 'msisdn', showLastFour: true }),
      ...brand.value,
      known: snapshot?.known ?? null,
      nameMatch: matchNames(fullNameOf(person), snapshot?.account.holderName ?? null),
    }),
  );
}

interface AskedNumber {
  readonly msisdn: string;
  readonly iccid: Iccid | null;
  readonly snapshot: NumberSnapshot | null;
}

function readAsked(context: DeskContext, input: ProcedureInput<'findNumber'>): Refused<AskedNumber> {
  const iccid = input.oldIccid === undefined ? ok(null) : parseIccid(input.oldIccid);
  if (!iccid.ok) return iccid;
  const oldIccid = iccid.value?.iccid ?? null;
  if (input.msisdn !== undefined) {
    const msisdn = parseMsisdn(input.msisdn, { country: context.desk.country });
    if (!msisdn.ok) return msisdn;
    return ok({ msisdn: msisdn.value, iccid: oldIccid, snapshot: readSnapshotByNumber(context, msisdn.value) });
  }
  const snapshot = oldIccid === null ? null : readSnapshotByIccid(context, oldIccid);
  return snapshot
    ? ok({ msisdn: snapshot.account.msisdn, iccid: oldIccid, snapshot })
    : fail({ code: 'number-missing' });
}

type BrandKnown = Pick<VisitBodies['number-found'], 'brandId' | 'brandKnownBy'>;

function decideBrand(
  input: ProcedureInput<'findNumber'>,
  iccid: Iccid | null,
  snapshot: NumberSnapshot | null,
): Refused<BrandKnown> {
  if (input.brandId !== undefined && !isBrandId(input.brandId)) return fail({ code: 'brand-unknown' });
  const clerkBrand = input.brandId;
  const snapshotBrand = snapshot && isBrandId(snapshot.brandId) ? snapshot.brandId : undefined;
  const iccidBrand = iccid === null ? [] : brandFromIccid(iccid).candidates;
  const matched = matchBrand({ snapshotBrand, iccidBrand, clerkBrand });
  if (!matched.ok) {
    return matched.error.code === 'brand-unknown'
      ? ok({ brandId: null, brandKnownBy: 'nobody' })
      : fail(flattenBrandFailure(matched.error));
  }
  const knownBy = snapshotBrand ? 'snapshot' : iccidBrand.length === 1 ? 'old-iccid' : 'clerk';
  return ok({ brandId: matched.value satisfies BrandId, brandKnownBy: knownBy });
}

/** Refusals cross a process: their details are flat. */
export function flattenBrandFailure(failure: BrandFailure): Refusal {
  switch (failure.code) {
    case 'brand-unknown':
      return failure;
    case 'brand-mismatch': {
      const { sendTo, ...details } = failure.details;
      return {
        code: failure.code,
        details: { ...details, sendToBrand: sendTo.brandId, sendToChannel: sendTo.channel },
      };
    }
    case 'brand-not-serviceable': {
      const { sendTo, ...details } = failure.details;
      return {
        code: failure.code,
        details: { ...details, sendToBrand: sendTo.brandId, sendToChannel: sendTo.channel },
      };
    }
  }
}
