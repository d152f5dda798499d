/** What a second person may be asked to stand by. */
export type ApprovalPurpose =
  | 'replacement-within-window'
  | 'snapshot-too-old'
  | 'expired-document'
  | 'name-differs'
  | 'cap-exceeded'
  | 'reissue'
  | 'secret-reprint'
  | 'variance'
  | 'void-after-payment'
  | 'third-print'
  | 'clock';

/**
 * A second person's word, as it is kept. Where the shop has nobody else, the approval is deferred to head office: the act goes
 * on and the entry waits for a review.
 */
export interface Approval {
  readonly purposes: readonly ApprovalPurpose[];
  readonly approvedBy: string | null;
  readonly deferredToHeadOffice: boolean;
}
