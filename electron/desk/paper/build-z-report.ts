import type { DayTotals } from '../../../shared/domain/day-totals.ts';
import type { DenominationCount } from '../../../shared/domain/denominations.ts';
import type { DayBodies } from '../../../shared/domain/journal/day-bodies.ts';
import type { ZReportPage, ZSalesRow } from '../../../shared/domain/paper/z-report-page.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { DeskContext, Refused } from '../desk-context.ts';
import { readDay } from '../reads/read-day.ts';
import { nameClerk } from './name-clerk.ts';
import type { PrintEdition } from './print-edition.ts';
import { buildSheet } from './build-sheet.ts';
import { nameTaxes } from './name-taxes.ts';
import { listExceptions } from './list-exceptions.ts';

/** The Z report, from the entry that closed the day. */
export function buildZReport(context: DeskContext, businessDay: string, edition: PrintEdition): Refused<ZReportPage> {
  const { journal, desk } = context;
  const day = readDay(journal.db, businessDay);
  const entry = day?.closedSeq ? journal.entryBySeq(day.closedSeq) : undefined;
  const opened = day ? journal.entryBySeq(day.openedSeq) : undefined;
  if (!day || entry?.kind !== 'day-closed' || opened?.kind !== 'day-opened') return fail({ code: 'print-job-unknown' });
  const { totals, zNumber, currency, approval } = entry.body;
  const { firstReceipt, lastReceipt } = totals;
  const oldest = entry.body.unsynced ? journal.entryBySeq(entry.body.unsynced.fromSeq) : undefined;
  const size = desk.country === 'CA' ? 'Letter' : 'A4';
  const sheet = buildSheet(context, { size, language: desk.language, entry, edition });
  return ok({
    ...sheet,
    kind: 'z-report',
    zNumber,
    deskName: desk.prefix,
    businessDay,
    openedAt: opened.at,
    closedAt: entry.at,
    openedByName: nameClerk(context, opened.clerk),
    closedByName: nameClerk(context, entry.clerk),
    approvedByName: approval?.approvedBy ? nameClerk(context, approval.approvedBy) : null,
    currency,
    receiptCount: totals.visitCount,
    netMinor: totals.netMinor,
    taxes: nameTaxes(totals.taxes, sheet.languages),
    roundingMinor: totals.roundingMinor,
    totalMinor: totals.totalMinor + totals.roundingMinor,
    sales: salesOf(totals),
    // Only cash is counted at the counter; the terminal keeps its own books.
    tenders: totals.tenders.map(({ kind, count, amountMinor }) => ({
      kind,
      count,
      expectedMinor: amountMinor,
      countedMinor: kind === 'cash' ? entry.body.countedMinor - totals.floatMinor : null,
    })),
    cash: cashOf(entry.body, countedPieces(context, day.countedSeq)),
    exceptions: listExceptions(context, day, entry),
    hours: totals.byHour.map((figures, hour) => ({ hour, ...figures })),
    numberRange: firstReceipt !== null && lastReceipt !== null ? { first: firstReceipt, last: lastReceipt } : null,
    voidedNumbers: [],
    unsynced: {
      count: entry.body.unsynced?.count ?? 0,
      firstSeq: entry.body.unsynced?.fromSeq ?? null,
      lastSeq: entry.body.unsynced?.toSeq ?? null,
      oldestAt: oldest?.at ?? null,
      hubLastReachedAt: null,
    },
  });
}

function countedPieces(context: DeskContext, countedSeq: number | null): readonly DenominationCount[] {
  const counted = countedSeq === null ? undefined : context.journal.entryBySeq(countedSeq);
  return counted?.kind === 'day-counted' ? counted.body.count : [];
}

function salesOf(totals: DayTotals): readonly ZSalesRow[] {
  const isReplacement = (kind: string): boolean => kind === 'replacement';
  const row = (kind: ZSalesRow['kind'], products: DayTotals['products']): readonly ZSalesRow[] =>
    products.length === 0
      ? []
      : [
          {
            kind,
            count: products.reduce((sum, product) => sum + product.count, 0),
            netMinor: products.reduce((sum, product) => sum + product.netMinor, 0),
          },
        ];
  return [
    ...row(
      'replacement',
      totals.products.filter((product) => isReplacement(product.kind)),
    ),
    ...row(
      'top-up',
      totals.products.filter((product) => !isReplacement(product.kind)),
    ),
  ];
}

function cashOf(closed: DayBodies['day-closed'], pieces: readonly DenominationCount[]): ZReportPage['cash'] {
  const { totals, expectedMinor, countedMinor, varianceMinor } = closed;
  return {
    floatMinor: totals.floatMinor,
    salesMinor: totals.tenders.find((tender) => tender.kind === 'cash')?.amountMinor ?? 0,
    refundsMinor: 0,
    paidInMinor: 0,
    paidOutMinor: 0,
    expectedMinor,
    countedMinor,
    varianceMinor,
    denominations: pieces.map(({ denominationMinor, count }) => ({ valueMinor: denominationMinor, count })),
  };
}
