import type { ApprovalPurpose } from '../approval.ts';
import type { VerdictKept } from '../journal/visit-bodies.ts';
import { judgeDocumentKind, type IdentityDocumentKind, type IdentityPolicy } from '../packs/identity-policy.ts';
import { fail, ok, type Result } from '../result.ts';
import { documentKindOfReading } from './document-kind-of-reading.ts';
import type { DocumentKind, DocumentReading } from './document-reading.ts';
import { classifyScan } from './scan-kind.ts';
import { cleanScanText } from './scan-text.ts';

export interface EyeChecks {
  readonly photo: boolean;
  readonly name: boolean;
  readonly original: boolean;
}

export type IdentityRoute = 'scan' | 'typed' | 'eye-only' | 'operator-tool';

/** What may be written down, what a second person must stand by, and what the clerk should be told. */
export interface IdentityDecision {
  readonly kept: VerdictKept;
  readonly approvals: readonly ApprovalPurpose[];
  readonly warnings: readonly string[];
}

export type IdentityRefusal =
  /** Nothing was judged: the clerk tries another way. */
  | { readonly code: 'identification-online-only' }
  | { readonly code: 'licence-scan-not-allowed' }
  | { readonly code: 'scan-unreadable'; readonly details: { readonly problem: string } }
  | { readonly code: 'document-not-accepted'; readonly details: { readonly documentKind: string } }
  | { readonly code: 'document-refused-kind' }
  | { readonly code: 'document-second-only'; readonly details: { readonly documentKind: string } }
  /** The document was judged and did not pass; it counts as a failed check. */
  | {
      readonly code: 'identity-refused';
      readonly details: { readonly documentKind: string; readonly reasons: string };
    };

/** Whether the pack lets this scan be read at all: asked before a single field of it is looked at. */
export function judgeScanAllowed(policy: IdentityPolicy, text: string): Result<null, IdentityRefusal> {
  const isLicence = classifyScan(cleanScanText(text)) === 'licence';
  return isLicence && !policy.scanLicenceAllowed ? fail({ code: 'licence-scan-not-allowed' }) : ok(null);
}

/**
 * The three parts of a verdict under the rules of a place. It also decides what is kept, here and now, because an entry
 * cannot be edited later: never a number, a name, a birth date or an address.
 *
 * @param today the shop's calendar day, `YYYY-MM-DD`.
 */
export function decideIdentity(
  policy: IdentityPolicy,
  shown: {
    readonly route: IdentityRoute;
    /** Null where nothing was read: the eye alone, or the operator's own tool. */
    readonly reading: DocumentReading | null;
    readonly namedKind: IdentityDocumentKind | null;
    readonly eye: EyeChecks;
  },
  today: string,
): Result<IdentityDecision, IdentityRefusal> {
  const { route, reading, eye } = shown;
  if (policy.identificationOnlineOnly && route !== 'operator-tool') return fail({ code: 'identification-online-only' });
  const problems = reading?.problems ?? [];
  if (problems.some((problem) => problem.code === 'holds-health-number'))
    return fail({ code: 'document-refused-kind' });
  const unreadable = route === 'scan' ? findUnreadable(reading) : null;
  if (unreadable) return fail({ code: 'scan-unreadable', details: { problem: unreadable } });
  const documentKind = (route === 'scan' && reading ? documentKindOfReading(reading) : null) ?? shown.namedKind;
  if (!documentKind) return fail({ code: 'document-not-accepted', details: { documentKind: 'other' } });
  const judgement = judgeDocumentKind(policy, documentKind);
  if (judgement === 'refused') return fail({ code: 'document-refused-kind' });
  if (judgement === 'not-accepted') return fail({ code: 'document-not-accepted', details: { documentKind } });
  if (judgement === 'second-document-only') return fail({ code: 'document-second-only', details: { documentKind } });
  const digits = reading?.digits ?? 'absent';
  // A birth date alone says nothing of whether the document is still good.
  const dates =
    reading?.dates === 'valid' && reading.expiryDate === undefined ? 'absent' : (reading?.dates ?? 'absent');
  const reasons = [
    ...(digits === 'failed' ? ['digits-failed'] : []),
    ...(dates === 'impossible' ? ['date-impossible'] : []),
    ...(eye.photo ? [] : ['eye-photo']),
    ...(eye.name ? [] : ['eye-name']),
    ...(eye.original ? [] : ['eye-original']),
  ];
  if (reasons.length > 0)
    return fail({ code: 'identity-refused', details: { documentKind, reasons: reasons.join(' ') } });
  return ok({
    kept: {
      documentKind,
      issuingCountry: policy.kept.includes('issuing-country') ? (reading?.issuingCountry ?? null) : null,
      validOn: today,
      digits,
      dates,
      eye,
    },
    approvals: dates === 'expired' ? ['expired-document'] : [],
    warnings: [
      ...(judgement === 'no-longer-issued' ? ['document-no-longer-issued'] : []),
      ...problems.filter((problem) => problem.severity === 'warning').map((problem) => problem.code),
    ],
  });
}

/** The kind under which typed dates of a document are judged. */
export function readingKindOf(documentKind: IdentityDocumentKind): DocumentKind {
  switch (documentKind) {
    case 'passport':
      return 'passport';
    case 'drivers-licence':
      return 'driving-licence';
    case 'provincial-photo-card':
    case 'belgian-identity-card':
    case 'eu-identity-card':
      return 'national-id';
    case 'canadian-pr-card':
    case 'belgian-residence-card':
      return 'residence-card';
    case 'canadian-citizenship-card':
      return 'citizenship-card';
    case 'chinese-resident-identity-card':
      return 'chinese-resident-id';
    case 'health-card':
      return 'other';
  }
}

/** A scan too broken to be judged is no failed check: the customer's document may be perfectly good. */
function findUnreadable(reading: DocumentReading | null): string | null {
  if (!reading) return 'document-not-recognised';
  if (reading.digits !== 'absent' || reading.dates !== 'absent') return null;
  return reading.problems.find((problem) => problem.severity === 'error')?.code ?? null;
}
