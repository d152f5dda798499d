import type { ProcedureAnswer, ProcedureInput } from '../../../shared/contract/desk-contract.ts';
import type { Instant } from '../../../shared/domain/ids.ts';
import {
  decideIdentity,
  judgeScanAllowed,
  readingKindOf,
  type IdentityRefusal,
} from '../../../shared/domain/identity/decide-identity.ts';
import type { DocumentReading } from '../../../shared/domain/identity/document-reading.ts';
import { readDocument } from '../../../shared/domain/identity/read-document.ts';
import { judgeTypedDocument } from '../../../shared/domain/identity/typed-document.ts';
import type { VisitBodies } from '../../../shared/domain/journal/visit-bodies.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { VisitState } from '../../../shared/domain/visit.ts';
import { zonedPartsOf } from '../../../shared/domain/zoned-time.ts';
import { approve } from '../approve.ts';
import type { DeskContext, Refused, UseCase } from '../desk-context.ts';
import { commitOne, draftEntry, findEarlier } from '../draft-entry.ts';
import type { PersonEvidence } from '../evidence-store.ts';
import { readOpenVisit, readRefusedIdentities } from '../reads/read-visit.ts';

type Input = ProcedureInput<'verifyIdentity'>;

const failuresBeforeCoolDown = 3;
const coolDownMs = 15 * 60_000;

/**
 * Judges a document and the clerk's three ticks under the rules of the place. What passed is journaled without anything of
 * the person; what failed is journaled too, and the third failure makes the visit wait.
 */
export const verifyIdentity: UseCase<'verifyIdentity'> = async (context, input) => {
  const earlier = findEarlier(context, input.intent, ['identity-checked', 'identity-refused'], input.visitId);
  if (!earlier.ok) return earlier;
  if (earlier.value?.kind === 'identity-checked')
    return answerOf(context, input.visitId, earlier.value.body, warningsOf(context, input, earlier.value.body.validOn));
  if (earlier.value) return refusalOf(earlier.value.body);
  const visit = readOpenVisit(context.journal, input.visitId);
  if (!visit.ok) return visit;
  const waitUntil = visit.value.identityCoolDownUntil;
  if (waitUntil !== null && waitUntil > context.now)
    return fail({ code: 'identity-cool-down', details: { until: waitUntil } });
  const clerkPause = readIdentityPause(context);
  if (clerkPause !== null) return fail({ code: 'identity-cool-down', details: { until: clerkPause } });
  const today = zonedPartsOf(context.now, context.desk.timeZone).date;
  const read = readEvidence(context, input, today);
  if (!read.ok) return read;
  const decided = decide(context, input, read.value, today);
  if (!decided.ok)
    return decided.error.code === 'identity-refused' ? refuse(context, input, visit.value, decided.error) : decided;
  const approval = await approve(context, decided.value.approvals, input.approval);
  if (!approval.ok) return approval;
  const body: VisitBodies['identity-checked'] = {
    ...decided.value.kept,
    route: input.evidence.route,
    approval: approval.value,
    operatorReference: input.evidence.route === 'operator-tool' ? input.evidence.operatorReference : null,
  };
  const committed = commitOne(
    context,
    draftEntry(context, 'identity-checked', input.intent, input.visitId).write(body),
  );
  if (!committed.ok) return committed;
  const person = personOf(input, read.value);
  if (person) context.evidence.remember(input.visitId, person, context.ports.clock.steadyMs());
  return answerOf(context, input.visitId, body, decided.value.warnings);
};

/** A new visit does not end the pause: a clerk's failed checks count together, twice as many as in one visit. */
function readIdentityPause(context: DeskContext): string | null {
  const since = new Date(Date.parse(context.now) - coolDownMs).toISOString();
  const failedAt = readRefusedIdentities(context.journal.db, context.caller?.clerkId ?? null, since);
  const oldest = failedAt.at(-failuresBeforeCoolDown * 2);
  return oldest === undefined ? null : new Date(Date.parse(oldest) + coolDownMs).toISOString();
}

function decide(
  context: DeskContext,
  input: Input,
  reading: DocumentReading | null,
  today: string,
): ReturnType<typeof decideIdentity> {
  const { route, documentKind = null } = input.evidence;
  return decideIdentity(context.pack.identity, { route, reading, namedKind: documentKind, eye: input.eye }, today);
}

/** The warnings are not kept; the same evidence gives them again. */
function warningsOf(context: DeskContext, input: Input, today: string): readonly string[] {
  const read = readEvidence(context, input, today);
  const decided = read.ok ? decide(context, input, read.value, today) : null;
  return decided?.ok ? decided.value.warnings : [];
}

function readEvidence(context: DeskContext, input: Input, today: string): Refused<DocumentReading | null> {
  const { evidence } = input;
  switch (evidence.route) {
    case 'scan': {
      const allowed = judgeScanAllowed(context.pack.identity, evidence.text);
      return allowed.ok ? ok(readDocument(evidence.text, { today })) : allowed;
    }
    case 'typed': {
      const { issuingCountry, birthDate, expiryDate } = evidence;
      const dates = { ...(birthDate && { birthDate }), ...(expiryDate && { expiryDate }) };
      return ok(
        judgeTypedDocument({ documentKind: readingKindOf(evidence.documentKind), issuingCountry, ...dates }, { today }),
      );
    }
    case 'eye-only':
    case 'operator-tool':
      return ok(null);
  }
}

function personOf({ evidence }: Input, reading: DocumentReading | null): PersonEvidence | null {
  switch (evidence.route) {
    case 'scan':
      return reading && person(reading.surname, reading.givenNames, reading.birthDate, reading.expiryDate);
    case 'typed':
      return person(evidence.surname, evidence.givenNames, evidence.birthDate, evidence.expiryDate);
    case 'eye-only':
    case 'operator-tool':
      return null;
  }
}

function person(surname?: string, givenNames?: string, birthDate?: string, expiryDate?: string): PersonEvidence {
  return {
    surname: surname ?? null,
    givenNames: givenNames ?? null,
    birthDate: birthDate ?? null,
    expiryDate: expiryDate ?? null,
  };
}

function refuse(
  context: DeskContext,
  input: Input,
  visit: VisitState,
  refusal: Extract<IdentityRefusal, { readonly code: 'identity-refused' }>,
): ProcedureAnswer<'verifyIdentity'> {
  const failures = visit.identityFailures + 1;
  const body: VisitBodies['identity-refused'] = {
    documentKind: refusal.details.documentKind,
    reasons: refusal.details.reasons.split(' '),
    failures,
    coolDownUntil:
      failures % failuresBeforeCoolDown === 0
        ? (new Date(Date.parse(context.now) + coolDownMs).toISOString() as Instant)
        : null,
  };
  const committed = commitOne(
    context,
    draftEntry(context, 'identity-refused', input.intent, input.visitId).write(body),
  );
  return committed.ok ? refusalOf(body) : committed;
}

function refusalOf(body: VisitBodies['identity-refused']): ProcedureAnswer<'verifyIdentity'> {
  const { documentKind, reasons, failures, coolDownUntil } = body;
  return fail({
    code: 'identity-refused',
    details: { documentKind, reasons: reasons.join(' '), failures, coolDownUntil },
  });
}

function answerOf(
  context: DeskContext,
  visitId: string,
  body: VisitBodies['identity-checked'],
  warnings: readonly string[],
): ProcedureAnswer<'verifyIdentity'> {
  const { documentKind, issuingCountry, digits, dates, eye } = body;
  return ok({
    verdict: 'verified',
    documentKind,
    issuingCountry,
    digits,
    dates,
    eye: { ...eye },
    person: context.evidence.recall(visitId, context.ports.clock.steadyMs()),
    warnings: [...warnings],
  });
}
