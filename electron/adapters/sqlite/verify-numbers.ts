import type { AnyJournalEntry } from '../../../shared/domain/journal/journal-entry.ts';

/** Receipt numbers and Z numbers run without gaps, days are closed once, no profile or voucher goes out twice, postings are what they claim. */
export function createNumberCheck(): { check(entry: AnyJournalEntry): string | null } {
  let desk: { readonly deskId: string; readonly epoch: number } | undefined;
  let lastReceipt = 0;
  let lastZ = 0;
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
      switch (entry.kind) {
        case 'visit-finished': {
          const { receipt, items } = entry.body;
          if (receipt.number !== lastReceipt + 1 || receipt.epoch !== entry.epoch) return `receipt ${receipt.number}`;
          lastReceipt = receipt.number;
          const twice = items.find((item) => !giveOut(item.profileId) || !giveOut(item.voucherId));
          return twice ? `item ${twice.itemId} gives out what was given out before` : null;
        }
        case 'profile-reissued':
          return giveOut(entry.body.newProfileId) ? null : `profile ${entry.body.newProfileId} was given out before`;
        case 'day-closed':
          if (entry.body.zNumber !== lastZ + 1) return `Z ${entry.body.zNumber}`;
          if (closedDays.has(entry.body.businessDay)) return `day ${entry.body.businessDay}`;
          closedDays.add(entry.body.businessDay);
          lastZ = entry.body.zNumber;
          return null;
        default:
          return null;
      }
    },
  };
}
