import type { Approval } from '../approval.ts';
import type { DenominationCount } from '../denominations.ts';
import type { BusinessDay } from '../ids.ts';
import type { Currency } from '../money.ts';
import type { Posting } from '../postings.ts';
import type { DayTotals } from '../day-totals.ts';

export interface DayBodies {
  readonly 'day-opened': {
    readonly businessDay: BusinessDay;
    readonly currency: Currency;
    readonly float: readonly DenominationCount[];
    readonly floatMinor: number;
    readonly postings: readonly Posting[];
  };
  /** The blind count. It may be repeated until the day is closed; every count stands. */
  readonly 'day-counted': {
    readonly businessDay: BusinessDay;
    readonly count: readonly DenominationCount[];
    readonly countedMinor: number;
  };
  /** The Z report, written once. Numbers run from 1 for the life of the desk without a gap. */
  readonly 'day-closed': {
    readonly businessDay: BusinessDay;
    readonly zNumber: number;
    readonly currency: Currency;
    readonly expectedMinor: number;
    readonly countedMinor: number;
    readonly varianceMinor: number;
    readonly approval: Approval | null;
    readonly totals: DayTotals;
    /** Entries that no acknowledgement of head office covers at this instant. */
    readonly unsynced: { readonly fromSeq: number; readonly toSeq: number; readonly count: number } | null;
    readonly postings: readonly Posting[];
    readonly printJobId: string;
  };
}
