/** What is known at the moment in which an update could be fetched or put in place. */
export interface UpdateFacts {
  /** The setting. */
  readonly isSwitchedOn: boolean;
  /** Only what was packaged and signed can be replaced by an update. */
  readonly isPackaged: boolean;
  /** Entries that head office has not acknowledged; null where the desk could not say. */
  readonly waitingRecords: number | null;
  /** A till that is open or counted belongs to a business day that has not been closed. */
  readonly isDayOpen: boolean;
  /** A step that is being answered or a paper that is being printed. */
  readonly isBusy: boolean;
}

export type UpdateDecision =
  | { readonly may: true }
  | {
      readonly may: false;
      readonly why: 'switched-off' | 'not-packaged' | 'desk-unknown' | 'records-waiting' | 'day-open' | 'busy';
    };

/**
 * Whether this is a moment for another version. Never while records wait: they exist on this computer alone, and an update that
 * goes wrong must have nothing to take with it.
 */
export function decideUpdate(facts: UpdateFacts): UpdateDecision {
  if (!facts.isSwitchedOn) return { may: false, why: 'switched-off' };
  if (!facts.isPackaged) return { may: false, why: 'not-packaged' };
  if (facts.waitingRecords === null) return { may: false, why: 'desk-unknown' };
  if (facts.waitingRecords > 0) return { may: false, why: 'records-waiting' };
  if (facts.isDayOpen) return { may: false, why: 'day-open' };
  if (facts.isBusy) return { may: false, why: 'busy' };
  return { may: true };
}
