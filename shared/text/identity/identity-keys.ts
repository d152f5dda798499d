import type { ApprovalPurpose } from '../../domain/approval.ts';
import type { BrandNoteCode } from '../../domain/brands/brand.ts';
import type { VisitBodies } from '../../domain/journal/visit-bodies.ts';
import type { IdentityDocumentKind } from '../../domain/packs/identity-policy.ts';
import type { ProductKind } from '../../domain/product-kind.ts';
import type { ReplacementReason } from '../../domain/replacement.ts';

/** Why a replacement is recorded for review instead of being issued. */
export type ReviewReason = 'number-unknown' | 'standing-unknown' | 'brand-unknown' | 'no-second-factor';

/** Why a document did not pass: what was read of it, or what the clerk's eye has not confirmed. */
export type IdentityRefusalReason = 'digits-failed' | 'date-impossible' | 'eye-photo' | 'eye-name' | 'eye-original';

/** Words and short phrases around identity and replacement. They begin small, so that a sentence may hold them. */
export type IdentityKey =
  | `document.${IdentityDocumentKind}`
  | `refused.${IdentityRefusalReason}`
  | `approval.${ApprovalPurpose}`
  | `review.${ReviewReason}`
  | `replacement.${ReplacementReason}`
  | `void.${VisitBodies['visit-voided']['reason']}`
  | `reissue.${VisitBodies['profile-reissued']['reason']}`
  | `second-factor.${VisitBodies['second-factor-checked']['factor']}`
  | `sale.${ProductKind}`
  | `brand-note.${BrandNoteCode}`;
