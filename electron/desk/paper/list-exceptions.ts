import { approvalOf } from '../../../shared/domain/fold-day-totals.ts';
import type { AnyJournalEntry, JournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import type { ZException } from '../../../shared/domain/paper/z-report-page.ts';
import { formatReceiptNumber } from '../../../shared/domain/receipt-number.ts';
import type { DeskContext } from '../desk-context.ts';
import type { DayFacts } from '../reads/read-day.ts';
import { readVisit } from '../reads/read-visit.ts';
import { nameClerk } from './name-clerk.ts';

/** What a manager must see of a day: voids, overrides, copies, reissues, clock steps, the variance. */
export function listExceptions(
  context: DeskContext,
  day: DayFacts,
  closed: JournalEntry<'day-closed'>,
): readonly ZException[] {
  const exceptions: ZException[] = [];
  for (const entry of context.journal.entriesBetween(day.openedSeq, closed.seq - 1)) {
    const exception = exceptionOf(context, entry);
    if (exception) exceptions.push(exception);
  }
  const { varianceMinor, approval } = closed.body;
  if (varianceMinor === 0) return exceptions;
  const approvedBy = approval?.approvedBy ?? null;
  return [
    ...exceptions,
    {
      ...commonOf(context, closed),
      kind: 'variance',
      amountMinor: varianceMinor,
      approvedByName: approvedBy && nameClerk(context, approvedBy),
    },
  ];
}

function exceptionOf(context: DeskContext, entry: AnyJournalEntry): ZException | null {
  const kind = kindOf(entry);
  if (kind === null) return null;
  const approvedBy = approvalOf(entry)?.approvedBy ?? null;
  return { ...commonOf(context, entry), kind, approvedByName: approvedBy && nameClerk(context, approvedBy) };
}

function kindOf(entry: AnyJournalEntry): ZException['kind'] | null {
  if (approvalOf(entry)?.deferredToHeadOffice) return 'deferred-review';
  if (entry.kind === 'visit-voided') return 'void';
  if (entry.kind === 'reprint-queued' || entry.kind === 'document-exported') return 'reprint';
  if (entry.kind === 'profile-reissued') return 'reissue';
  if (entry.kind === 'clock-stepped') return 'clock-step';
  return approvalOf(entry) ? 'override' : null;
}

function commonOf(context: DeskContext, entry: AnyJournalEntry): Omit<ZException, 'kind'> {
  const receipt = entry.visitId === null ? null : (readVisit(context.journal.db, entry.visitId)?.receipt ?? null);
  return {
    at: entry.at,
    receiptNumber: receipt && formatReceiptNumber(receipt),
    clerkName: nameClerk(context, entry.clerk),
    approvedByName: null,
    amountMinor: null,
    note: null,
  };
}
