import { approvalOf } from '../../../shared/domain/fold-day-totals.ts';
import type { AnyJournalEntry, JournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import type { ZException } from '../../../shared/domain/paper/z-report-page.ts';
import { formatReceiptNumber } from '../../../shared/domain/receipt-number.ts';
import type { DeskContext } from '../desk-context.ts';
import { entriesOfDay } from '../day/day-figures.ts';
import type { DayFacts } from '../reads/read-day.ts';
import { readVisit } from '../reads/read-visit.ts';
import { nameClerk } from './name-clerk.ts';

/** What a manager must see of a day: voids, overrides, copies, reissues, recounts, changed clerks and settings, clock steps, the variance. */
export function listExceptions(
  context: DeskContext,
  day: DayFacts,
  closed: JournalEntry<'day-closed'>,
): readonly ZException[] {
  const exceptions: ZException[] = [];
  let counts = 0;
  for (const entry of entriesOfDay(context, day)) {
    if (entry.kind === 'day-counted') counts += 1;
    const exception = exceptionOf(context, entry, counts);
    if (exception) exceptions.push(exception);
  }
  const { varianceMinor } = closed.body;
  if (varianceMinor === 0 && closed.body.approval === null) return exceptions;
  return [...exceptions, { ...describe(context, closed), kind: 'variance', amountMinor: varianceMinor }];
}

function exceptionOf(context: DeskContext, entry: AnyJournalEntry, counts: number): ZException | null {
  const kind = kindOf(entry, counts);
  return kind && { ...describe(context, entry), kind };
}

function kindOf(entry: AnyJournalEntry, counts: number): ZException['kind'] | null {
  if (approvalOf(entry)?.deferredToHeadOffice) return 'deferred-review';
  if (entry.kind === 'visit-voided') return 'void';
  if (entry.kind === 'reprint-queued' || entry.kind === 'document-exported') return 'reprint';
  if (entry.kind === 'print-started') return entry.body.attempt > 1 ? 'second-print' : null;
  if (entry.kind === 'profile-reissued') return 'reissue';
  if (entry.kind === 'clock-stepped') return 'clock-step';
  if (entry.kind === 'day-counted') return counts > 1 ? 'recount' : null;
  if (entry.kind === 'settings-changed') return 'settings';
  if (entry.kind === 'clerk-added' || entry.kind === 'clerk-changed') return 'roster';
  return approvalOf(entry) ? 'override' : null;
}

function describe(context: DeskContext, entry: AnyJournalEntry): Omit<ZException, 'kind'> {
  const receipt = entry.visitId === null ? null : (readVisit(context.journal.db, entry.visitId)?.receipt ?? null);
  const approvedBy = approvalOf(entry)?.approvedBy ?? null;
  return {
    at: entry.at,
    receiptNumber: receipt && formatReceiptNumber(receipt),
    clerkName: nameClerk(context, entry.clerk),
    approvedByName: approvedBy && nameClerk(context, approvedBy),
    amountMinor: amountOf(entry),
    note: null,
  };
}

/** The money an exception is about: what a void gave back, what a count found. */
function amountOf(entry: AnyJournalEntry): number | null {
  if (entry.kind === 'day-counted') return entry.body.countedMinor;
  if (entry.kind !== 'visit-voided' || entry.body.returned.length === 0) return null;
  return entry.body.returned.reduce((sum, tender) => sum + tender.amountMinor, 0);
}
