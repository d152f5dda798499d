import { brandOf, isBrandId } from '../../../shared/domain/brands/brand-registry.ts';
import { shortCodesOn } from '../../../shared/domain/brands/brand.ts';
import { formatActivationCode, parseActivationCode } from '../../../shared/domain/identifiers/activation-code.ts';
import type { ItemPromise } from '../../../shared/domain/ladder.ts';
import type { JournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import type {
  ActivationSlipPage,
  OldSimFate,
  SlipAdvice,
  SlipCall,
  SlipSecret,
} from '../../../shared/domain/paper/activation-slip-page.ts';
import { formatReceiptNumber } from '../../../shared/domain/receipt-number.ts';
import type { ReplacementReason } from '../../../shared/domain/replacement.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { VisitState } from '../../../shared/domain/visit.ts';
import { zonedPartsOf } from '../../../shared/domain/zoned-time.ts';
import type { DeskContext, Refused } from '../desk-context.ts';
import { readItem, type ItemFacts } from '../reads/read-item.ts';
import { openSealed } from '../reads/read-sealed.ts';
import { readProfilePlace } from '../reads/read-stock.ts';
import { readVisit } from '../reads/read-visit.ts';
import type { PrintEdition } from './print-edition.ts';
import { buildSheet } from './build-sheet.ts';

/** The slip of the profile that an item holds now: after a reissue that is the new one, and the slip says what it replaces. */
export function buildActivationSlip(
  context: DeskContext,
  visitId: string,
  itemId: string,
  edition: PrintEdition,
): Refused<ActivationSlipPage> {
  const { journal, desk } = context;
  const visit = readVisit(journal.db, visitId);
  const item = readItem(journal.db, itemId);
  if (!visit?.receipt || !item?.profileId) return fail({ code: 'print-job-unknown' });
  const issued = findIssue(context, visit, item);
  const msisdn = openSealed(context, item.numberSeq, 'msisdn');
  const secret = edition.secretHidden ? ok(null) : openSecret(context, item.profileId);
  if (!secret.ok) return secret;
  if (!issued || msisdn === null) return fail({ code: 'secret-purged' });
  const receiptNumber = formatReceiptNumber(visit.receipt);
  const brand = isBrandId(item.brandId) ? brandOf(item.brandId) : null;
  return ok({
    ...buildSheet(context, { size: desk.settings.slipPaper, language: visit.language, entry: issued.entry, edition }),
    kind: 'activation-slip',
    receiptNumber,
    msisdn,
    brandName: brand?.name ?? item.brandId,
    secret: secret.value,
    promise: { rung: issued.promise.nextStep, byInstant: issued.promise.byInstant },
    oldSim: fateOfOldSim(reasonOf(context, visit, itemId)),
    calls: callsOf(context, brand, zonedPartsOf(issued.entry.at, desk.timeZone).date),
    advice: adviceFor(visit),
    replacesReceiptNumber: issued.isReissue ? receiptNumber : null,
    houseLines: [],
  });
}

function openSecret(context: DeskContext, profileId: string): Refused<SlipSecret> {
  const place = readProfilePlace(context.journal.db, profileId);
  const code = place && openSealed(context, place.importSeq, `${place.importField}.activationCode`);
  const parsed = code === null ? null : parseActivationCode(code, { strict: true });
  if (!place || !parsed?.ok) return fail({ code: 'secret-purged' });
  const { smdpAddress, matchingId } = parsed.value;
  return ok({
    activationCode: formatActivationCode(parsed.value).qr,
    smdpAddress,
    matchingId,
    confirmationCode: place.hasConfirmationCode
      ? openSealed(context, place.importSeq, `${place.importField}.confirmationCode`)
      : null,
  });
}

interface Issue {
  readonly entry: JournalEntry<'visit-finished'> | JournalEntry<'profile-reissued'>;
  readonly promise: ItemPromise;
  readonly isReissue: boolean;
}

/** The entry by which the item came to its present profile. */
function findIssue(context: DeskContext, visit: VisitState, item: ItemFacts): Issue | null {
  const reissue = context.journal.db.get<{ readonly seq: number }>(
    'SELECT seq FROM reissue WHERE new_profile_id = ?',
    item.profileId,
  );
  const entry = context.journal.entryBySeq(reissue?.seq ?? visit.finishedSeq ?? 0);
  if (entry?.kind === 'profile-reissued') return { entry, promise: entry.body.promise, isReissue: true };
  if (entry?.kind !== 'visit-finished') return null;
  const promise = entry.body.items.find((candidate) => candidate.itemId === item.itemId)?.promise;
  return promise ? { entry, promise, isReissue: false } : null;
}

function reasonOf(context: DeskContext, visit: VisitState, itemId: string): ReplacementReason {
  const prepared = visit.prepared.find((candidate) => candidate.itemId === itemId);
  const entry = prepared ? context.journal.entryBySeq(prepared.seq) : undefined;
  return entry?.kind === 'replacement-prepared' ? entry.body.reason : 'other';
}

/** Somebody who still holds the old card must know that it dies by the move, not before. */
function fateOfOldSim(reason: ReplacementReason): OldSimFate {
  return reason === 'damaged' || reason === 'new-phone' || reason === 'other' ? 'works-until-moved' : 'none';
}

function callsOf(context: DeskContext, brand: ReturnType<typeof brandOf> | null, date: string): readonly SlipCall[] {
  const { shop } = context.desk.settings;
  const care = brand ? shortCodesOn(brand, date).find((shortCode) => shortCode.purpose === 'care') : undefined;
  return [{ name: shop.name, code: shop.phone }, ...(brand && care ? [{ name: brand.name, code: care.code }] : [])];
}

function adviceFor(visit: VisitState): readonly SlipAdvice[] {
  return [
    'scan-once',
    'do-not-use-line',
    'back-up-data',
    'official-channels-only',
    'protect-personal-data',
    ...(visit.language === 'zh-CN' ? (['mainland-china-iphone'] as const) : []),
  ];
}
