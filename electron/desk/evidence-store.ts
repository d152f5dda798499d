/** What was read from a document, for reading back to the customer. It is never written anywhere. */
export interface PersonEvidence {
  readonly surname: string | null;
  readonly givenNames: string | null;
  readonly birthDate: string | null;
  readonly expiryDate: string | null;
}

/** Null when nothing of a name was read. */
export function fullNameOf(person: PersonEvidence | null): string | null {
  const parts = [person?.surname, person?.givenNames].filter((part) => typeof part === 'string');
  return parts.length === 0 ? null : parts.join(' ');
}

export interface EvidenceStore {
  remember(visitId: string, person: PersonEvidence, steadyMs: number): void;
  recall(visitId: string, steadyMs: number): PersonEvidence | null;
  forget(visitId: string): void;
}

/** Keeps evidence in memory until its visit ends or `lifetimeMs` has passed, whichever is first. */
export function createEvidenceStore(lifetimeMs: number): EvidenceStore {
  const held = new Map<string, { readonly person: PersonEvidence; readonly until: number }>();
  const dropOld = (steadyMs: number): void => {
    for (const [visitId, { until }] of held) if (until <= steadyMs) held.delete(visitId);
  };
  return {
    remember(visitId, person, steadyMs) {
      dropOld(steadyMs);
      held.set(visitId, { person, until: steadyMs + lifetimeMs });
    },
    recall(visitId, steadyMs) {
      dropOld(steadyMs);
      return held.get(visitId)?.person ?? null;
    },
    forget: (visitId) => {
      held.delete(visitId);
    },
  };
}
