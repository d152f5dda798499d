import type { ActivationCodeFailureCode, ActivationCodeWarning } from '../identifiers/activation-code.ts';
import type { EidFailureCode } from '../identifiers/eid.ts';
import type { IccidFailureCode, IccidWarning } from '../identifiers/iccid.ts';
import type { ImeiFailureCode, ImeisvFailureCode } from '../identifiers/imei.ts';

/**
 * One thing to tell the clerk about what was read. Whatever is refused or invalid carries at least one error; a warning
 * asks for a second look. A problem never quotes what was read, so it may be logged and shown.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly field?: ProblemField;
}

export type ProblemField =
  | 'surname'
  | 'givenNames'
  | 'birthDate'
  | 'expiryDate'
  | 'issuingCountry'
  | 'province'
  /** Named so that the clerk knows where to look; the number itself is never given out. */
  | 'documentNumber'
  | 'optionalData'
  | 'composite'
  | 'matchingId';

export type ProblemCode =
  | DocumentProblemCode
  | ScanProblemCode
  | EidFailureCode
  | IccidFailureCode
  | ImeiFailureCode
  | ImeisvFailureCode
  | ActivationCodeFailureCode
  | IccidWarning['code']
  | ActivationCodeWarning['code'];

export type DocumentProblemCode =
  | 'document-expired'
  | 'date-impossible'
  | 'date-incomplete'
  | 'check-digit'
  | 'mrz-length'
  | 'mrz-characters'
  | 'not-an-identity-document'
  | 'document-code-unknown'
  | 'issuing-state-unknown'
  | 'name-absent'
  | 'name-unreadable'
  | 'name-truncated'
  | 'holds-health-number'
  | 'magstripe-not-supported'
  | 'licence-header'
  | 'licence-element-absent'
  | 'licence-issuer-unknown'
  | 'licence-not-canadian'
  | 'licence-province-differs'
  | 'chinese-id-length'
  | 'chinese-id-characters'
  | 'document-no-longer-issued'
  | 'document-not-recognised';

export type ScanProblemCode = 'too-long' | 'empty' | 'not-recognised' | 'activation-link-empty' | 'input-not-json';

export const error = (code: ProblemCode, field?: ProblemField): Problem => ({
  code,
  severity: 'error',
  ...(field === undefined ? {} : { field }),
});

export const warning = (code: ProblemCode, field?: ProblemField): Problem => ({
  code,
  severity: 'warning',
  ...(field === undefined ? {} : { field }),
});

/** Errors first: what stops the clerk is read before what asks for a second look. Otherwise the order is kept. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ];
}
