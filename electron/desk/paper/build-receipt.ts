import { brandOf, isBrandId } from '../../../shared/domain/brands/brand-registry.ts';
import { shortCodesOn } from '../../../shared/domain/brands/brand.ts';
import type { FinishedItem } from '../../../shared/domain/journal/visit-bodies.ts';
import { maskLastFour } from '../../../shared/domain/identifiers/mask.ts';
import type { PaperLadder } from '../../../shared/domain/paper/paper-promise.ts';
import type {
  BrandShortCode,
  ReceiptLine,
  ReceiptPage,
  ReceiptReminder,
  ReceiptVoucher,
} from '../../../shared/domain/paper/receipt-page.ts';
import { formatReceiptNumber } from '../../../shared/domain/receipt-number.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { PaperLanguages } from '../../../shared/domain/paper/paper-sheet.ts';
import type { VisitState } from '../../../shared/domain/visit.ts';
import { zonedPartsOf } from '../../../shared/domain/zoned-time.ts';
import type { DeskContext, Refused } from '../desk-context.ts';
import { openSealed } from '../reads/read-sealed.ts';
import { readVoucherPlace } from '../reads/read-stock.ts';
import { readVisit } from '../reads/read-visit.ts';
import { salesKindOf } from '../visit/finish-visit.ts';
import type { PrintEdition } from './print-edition.ts';
import { buildSheet } from './build-sheet.ts';
import { nameClerk } from './name-clerk.ts';
import { nameTaxes } from './name-taxes.ts';

/** The receipt of a finished visit, from the very entry that finished it. */
export function buildReceipt(context: DeskContext, visitId: string, edition: PrintEdition): Refused<ReceiptPage> {
  const visit = readVisit(context.journal.db, visitId);
  const entry = visit?.finishedSeq ? context.journal.entryBySeq(visit.finishedSeq) : undefined;
  if (!visit || entry?.kind !== 'visit-finished') return fail({ code: 'print-job-unknown' });
  const { totals, settlement, items, receipt, currency } = entry.body;
  const sheet = buildSheet(context, {
    size: context.desk.settings.receiptPaper,
    language: visit.language,
    entry,
    edition,
  });
  return ok({
    ...sheet,
    kind: 'receipt',
    receiptNumber: formatReceiptNumber(receipt),
    status: 'final',
    reversesReceiptNumber: null,
    currency,
    clerkName: nameClerk(context, entry.clerk),
    lines: items.map((item) => lineOf(context, visit, item, sheet.languages, edition)),
    taxes: nameTaxes(totals.taxes, sheet.languages),
    subtotalMinor: totals.netMinor,
    totalBeforeRoundingMinor: totals.totalMinor,
    roundingMinor: settlement.roundingMinor,
    totalMinor: settlement.dueMinor,
    tenders: settlement.tenders.map((tender) => ({
      kind: tender.kind,
      amountMinor: tender.amountMinor,
      tenderedMinor: tender.kind === 'cash' ? tender.tenderedMinor : null,
      reference: 'reference' in tender ? tender.reference : null,
    })),
    changeMinor: settlement.changeMinor,
    reminders: remindersOf(items),
    shortCodes: shortCodesOf(items, zonedPartsOf(entry.at, context.desk.timeZone).date),
    houseLines: [],
  });
}

function lineOf(
  context: DeskContext,
  visit: VisitState,
  item: FinishedItem,
  languages: PaperLanguages,
  edition: PrintEdition,
): ReceiptLine {
  const quoted = visit.quote?.items.find((candidate) => candidate.itemId === item.itemId);
  return {
    kind: salesKindOf(item.kind) === 'replacement' ? 'replacement' : 'top-up',
    text: quoted?.names[languages[0]] ?? item.productId,
    brandName: isBrandId(item.brandId) ? brandOf(item.brandId).name : null,
    maskedNumber: maskLastFour(`•••••${item.numberLastFour}`),
    quantity: 1,
    netMinor: item.netMinor,
    taxes: nameTaxes(item.taxes, languages),
    totalMinor: item.totalMinor,
    ladder: ladderOf(item),
    promise: item.promise && { rung: item.promise.nextStep, byInstant: item.promise.byInstant },
    voucher: item.voucherId === undefined ? null : voucherOf(context, item.voucherId, edition),
  };
}

function ladderOf(item: FinishedItem): PaperLadder {
  switch (item.outcome) {
    case 'reserved':
      return { kind: 'replacement', reached: 'reserved' };
    case 'for-review':
      return { kind: 'replacement', reached: 'recorded' };
    case 'recorded':
      return { kind: 'direct', reached: 'recorded' };
    case 'delivered':
      return { kind: 'voucher', reached: 'delivered' };
  }
}

function voucherOf(context: DeskContext, voucherId: string, edition: PrintEdition): ReceiptVoucher | null {
  const place = readVoucherPlace(context.journal.db, voucherId);
  if (!place) return null;
  return {
    pin: edition.secretHidden ? null : openSealed(context, place.importSeq, `${place.importField}.pin`),
    serialMasked: null,
    expiresOn: zonedPartsOf(place.expiresAt, context.desk.timeZone).date,
    redeemBy: null,
  };
}

function remindersOf(items: readonly FinishedItem[]): readonly ReceiptReminder[] {
  const has = (kind: FinishedItem['kind']): boolean => items.some((item) => item.kind === kind);
  return [
    'keep-receipt',
    ...(has('replacement') ? (['back-up-data', 'do-not-use-line', 'official-channels-only'] as const) : []),
    ...(has('top-up-voucher') ? (['keep-voucher-secret'] as const) : []),
    ...(has('top-up-direct') ? (['low-balance'] as const) : []),
    'protect-personal-data',
  ];
}

function shortCodesOf(items: readonly FinishedItem[], date: string): readonly BrandShortCode[] {
  const brandIds = [...new Set(items.map((item) => item.brandId))].filter(isBrandId);
  return brandIds.flatMap((id) =>
    shortCodesOn(brandOf(id), date).map(({ code }) => ({ brandName: brandOf(id).name, code })),
  );
}
