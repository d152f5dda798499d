import { foldDayTotals } from '../../../shared/domain/fold-day-totals.ts';
import type { AnyJournalEntry, JournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import { accountBalances, type Posting } from '../../../shared/domain/postings.ts';
import { canonicalJson } from './entry-hash.ts';

/**
 * The books, added up anew from the entries alone: every posting moves an amount above zero between two accounts, a paid visit
 * leaves the customer at zero, and every Z report says what its entries come to.
 */
export function createBookCheck(): { check(entry: AnyJournalEntry): string | null } {
  let timeZone = 'UTC';
  let sinceLastZ: AnyJournalEntry[] = [];
  let drawerMinor = 0;
  const checkClose = (entry: JournalEntry<'day-closed'>): string | null => {
    const { totals, expectedMinor, countedMinor, varianceMinor } = entry.body;
    if (canonicalJson(foldDayTotals(sinceLastZ, timeZone)) !== canonicalJson(totals)) return 'the totals of the Z';
    if (expectedMinor !== drawerMinor) return 'the expected cash of the Z';
    return varianceMinor === countedMinor - expectedMinor ? null : 'the variance of the Z';
  };
  return {
    check(entry) {
      if (entry.kind === 'desk-set-up') timeZone = entry.body.timeZone;
      const wrong = entry.kind === 'day-closed' ? checkClose(entry) : null;
      const postings = 'postings' in entry.body ? entry.body.postings : [];
      const balances = balancesOf(postings);
      if (balances === null) return 'a posting';
      if ((balances.get('customer') ?? 0) !== 0) return 'the customer account';
      drawerMinor += balances.get('drawer') ?? 0;
      if (entry.kind === 'day-closed') sinceLastZ = [];
      else sinceLastZ.push(entry);
      return wrong;
    },
  };
}

/** Null for postings that move nothing, stay where they are, or are of two currencies. */
function balancesOf(postings: readonly Posting[]): ReturnType<typeof accountBalances> | null {
  const areSound = postings.every(({ source, destination, amountMinor }) => amountMinor > 0 && source !== destination);
  try {
    return areSound ? accountBalances(postings) : null;
  } catch {
    return null;
  }
}
