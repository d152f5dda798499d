import type { Instant } from '../ids.ts';
import type { Language } from '../language.ts';
import type { WaitingBusiness } from '../waiting-list.ts';

/**
 * The waiting list of a business day, which is the day that the entry bears. Whoever waits is a number and no name: what is written
 * here stays for good.
 */
export interface WaitingBodies {
  readonly 'waiting-added': {
    /** The id of the intent, and so of this entry. */
    readonly waitingId: string;
    /** Runs from 1 each business day without a gap. */
    readonly ticket: number;
    /** Null for a walk-in. */
    readonly appointmentAt: Instant | null;
    /** Null where nobody asked. */
    readonly language: Language | null;
    readonly business: WaitingBusiness | null;
  };
  readonly 'waiting-called': { readonly waitingId: string };
  readonly 'waiting-removed': { readonly waitingId: string; readonly why: 'left' | 'mistake' };
}
