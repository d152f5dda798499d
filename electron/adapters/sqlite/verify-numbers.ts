import type { AnyJournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import { assertBalanced, type Posting } from '../../../shared/domain/postings.ts';

/** Receipt numbers, Z numbers and the tickets of a day run without gaps, days are closed once, no profile or voucher goes out twice, and postings move money between accounts without leaving the customer owing or owed. */
export function createNumberCheck(): { check(entry: AnyJournalEntry): string | null } {
  let desk: { readonly deskId: string; readonly epoch: number } | undefined;
  let lastReceipt = 0;
  let lastZ = 0;
  const lastTickets = new Map<string, number>();
  const givenOut = new Set<string>();
  const closedDays = new Set<string>();
  const giveOut = (id: string | null | undefined): boolean => {
    if (!id) return true;
    if (givenOut.has(id)) return false;
    givenOut.add(id);
    return true;
  };
  return {
    check(entry) {
      desk ??= { deskId: entry.deskId, epoch: entry.epoch };
      if (entry.deskId !== desk.deskId || entry.epoch !== desk.epoch) return 'desk';
      if ('postings' in entry.body && !isBalanced(entry.body.postings)) return 'postings';
      if (entry.kind === 'visit-finished') {
        const { receipt, items } = entry.body;
        if (receipt.number !== lastReceipt + 1 || receipt.epoch !== entry.epoch) return `receipt ${receipt.number}`;
        lastReceipt = receipt.number;
        const twice = items.find((item) => !giveOut(item.profileId) || !giveOut(item.voucherId));
        return twice ? `item ${twice.itemId} gives out what was given out before` : null;
      }
      if (entry.kind === 'profile-reissued') {
        return giveOut(entry.body.newProfileId) ? null : `profile ${entry.body.newProfileId} was given out before`;
      }
      if (entry.kind === 'waiting-added') {
        const [day, { ticket }] = [entry.businessDay ?? '', entry.body];
        if (ticket !== (lastTickets.get(day) ?? 0) + 1) return `ticket ${ticket}`;
        lastTickets.set(day, ticket);
        return null;
      }
      if (entry.kind !== 'day-closed') return null;
      const { zNumber, businessDay } = entry.body;
      if (zNumber !== lastZ + 1) return `Z ${zNumber}`;
      if (closedDays.has(businessDay)) return `day ${businessDay}`;
      closedDays.add(businessDay);
      lastZ = zNumber;
      return null;
    },
  };
}

function isBalanced(postings: readonly Posting[]): boolean {
  try {
    assertBalanced(postings);
    return true;
  } catch {
    return false;
  }
}
