import type { Approval } from './approval.ts';
import type { DayTotals } from './day-totals.ts';
import type { AnyJournalEntry } from './journal/journal-entry.ts';
import type { VisitBodies } from './journal/visit-bodies.ts';
import { formatReceiptNumber } from './receipt-number.ts';
import { sumTaxes } from './tax.ts';
import type { TenderKind } from './tender.ts';
import { zonedPartsOf } from './zoned-time.ts';

/** Adds up what one Z report covers: every entry after the one before, in the order of the journal, whatever day it bears. */
export function foldDayTotals(entries: Iterable<AnyJournalEntry>, timeZone: string): DayTotals {
  let floatMinor = 0;
  let voidedVisitCount = 0;
  let approvals = 0;
  let deferredReviews = 0;
  let copies = 0;
  let reissues = 0;
  const finished: { readonly at: string; readonly body: VisitBodies['visit-finished'] }[] = [];
  for (const entry of entries) {
    const approval = approvalOf(entry);
    if (approval) approvals += 1;
    if (approval?.deferredToHeadOffice) deferredReviews += 1;
    if (entry.kind === 'day-opened') floatMinor += entry.body.floatMinor;
    if (entry.kind === 'visit-voided') voidedVisitCount += 1;
    // A saved PDF is a copy that left the desk another way.
    if (entry.kind === 'reprint-queued' || entry.kind === 'document-exported') copies += 1;
    if (entry.kind === 'profile-reissued') reissues += 1;
    if (entry.kind === 'visit-finished') finished.push(entry);
  }
  const bodies = finished.map((entry) => entry.body);
  const items = bodies.flatMap((body) => body.items);
  const receipts = bodies.map((body) => formatReceiptNumber(body.receipt));
  return {
    floatMinor,
    visitCount: bodies.length,
    voidedVisitCount,
    firstReceipt: receipts[0] ?? null,
    lastReceipt: receipts.at(-1) ?? null,
    netMinor: sum(bodies.map((body) => body.totals.netMinor)),
    taxes: sumTaxes(items),
    totalMinor: sum(bodies.map((body) => body.totals.totalMinor)),
    roundingMinor: sum(bodies.map((body) => body.settlement.roundingMinor)),
    tenders: sumTenders(bodies),
    products: sumProducts(items),
    byHour: sumHours(finished, timeZone),
    approvals,
    deferredReviews,
    copies,
    reissues,
    forReview: items.filter((item) => item.outcome === 'for-review').length,
  };
}

/** The second person's word that an entry carries, for those kinds that may carry one. */
export function approvalOf(entry: AnyJournalEntry): Approval | null {
  return 'approval' in entry.body ? entry.body.approval : null;
}

function sumTenders(bodies: readonly VisitBodies['visit-finished'][]): DayTotals['tenders'] {
  const byKind = new Map<TenderKind, { readonly count: number; readonly amountMinor: number }>();
  for (const tender of bodies.flatMap((body) => body.settlement.tenders)) {
    const before = byKind.get(tender.kind) ?? { count: 0, amountMinor: 0 };
    byKind.set(tender.kind, { count: before.count + 1, amountMinor: before.amountMinor + tender.amountMinor });
  }
  return [...byKind].map(([kind, figures]) => ({ kind, ...figures })).toSorted((a, b) => compareText(a.kind, b.kind));
}

function sumProducts(items: readonly VisitBodies['visit-finished']['items'][number][]): DayTotals['products'] {
  const byProduct = new Map<string, DayTotals['products'][number]>();
  for (const item of items) {
    const key = `${item.kind}\n${item.brandId}`;
    const before = byProduct.get(key) ?? {
      kind: item.kind,
      brandId: item.brandId,
      count: 0,
      netMinor: 0,
      totalMinor: 0,
    };
    byProduct.set(key, {
      ...before,
      count: before.count + 1,
      netMinor: before.netMinor + item.netMinor,
      totalMinor: before.totalMinor + item.totalMinor,
    });
  }
  return [...byProduct].toSorted(([a], [b]) => compareText(a, b)).map(([, figures]) => figures);
}

function sumHours(
  finished: readonly { readonly at: string; readonly body: VisitBodies['visit-finished'] }[],
  timeZone: string,
): DayTotals['byHour'] {
  const hours = Array.from({ length: 24 }, () => ({ netMinor: 0, count: 0 }));
  for (const { at, body } of finished) {
    const hour = hours[zonedPartsOf(at, timeZone).hour];
    if (!hour) continue;
    hour.netMinor += body.totals.netMinor;
    hour.count += 1;
  }
  return hours;
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

/** By code unit, so that the order is the same in every locale. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
