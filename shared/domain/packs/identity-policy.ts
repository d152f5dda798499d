import type { FactNote } from '../fact-note.ts';

export const identityDocumentKinds = [
  'passport',
  'drivers-licence',
  'provincial-photo-card',
  'canadian-pr-card',
  'canadian-citizenship-card',
  'belgian-identity-card',
  'belgian-residence-card',
  'eu-identity-card',
  'chinese-resident-identity-card',
  'health-card',
] as const;

export type IdentityDocumentKind = (typeof identityDocumentKinds)[number];

/** The only facts of an identity check that may be written down. */
export const keptIdentityFields = [
  'document-kind',
  'issuing-country',
  'valid-on',
  'name-match',
  'clerk',
  'checked-at',
] as const;

export type KeptIdentityField = (typeof keptIdentityFields)[number];

/** Which documents a place accepts, and what may be done with them. */
export interface IdentityPolicy {
  /** In the order in which the desk offers them; the first is the one to ask for. */
  readonly acceptedDocuments: readonly IdentityDocumentKind[];
  readonly preferred: IdentityDocumentKind;
  /** Accepted, with a warning that this card is old and no longer issued. */
  readonly noLongerIssued: readonly IdentityDocumentKind[];
  /** Good only beside an accepted document. */
  readonly secondDocumentOnly: readonly IdentityDocumentKind[];
  /** Never looked at, never scanned, whatever else the customer has. */
  readonly refused: readonly IdentityDocumentKind[];
  /** Whether a licence's barcode may be read at all. Where not, the clerk looks at it. */
  readonly scanLicenceAllowed: boolean;
  readonly kept: readonly KeptIdentityField[];
  /** True where the user must be identified to the operator: never queued offline. */
  readonly identificationOnlineOnly: boolean;
  /** A document alone never releases a number. */
  readonly requiresSecondFactor: true;
  readonly note: FactNote;
}

export type DocumentJudgement = 'accepted' | 'no-longer-issued' | 'second-document-only' | 'not-accepted' | 'refused';

/** What the policy says of one kind of document. `refused` also means that nothing of it may be kept, not even its kind. */
export function judgeDocumentKind(policy: IdentityPolicy, kind: IdentityDocumentKind): DocumentJudgement {
  if (policy.refused.includes(kind)) return 'refused';
  if (policy.secondDocumentOnly.includes(kind)) return 'second-document-only';
  if (!policy.acceptedDocuments.includes(kind)) return 'not-accepted';
  return policy.noLongerIssued.includes(kind) ? 'no-longer-issued' : 'accepted';
}
