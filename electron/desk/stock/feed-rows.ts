import { feedProduct, feedProfile, feedSnapshot, feedVoucher } from '../../../shared/contract/feed-file.ts';
import type { CatalogueProduct } from '../../../shared/domain/brands/catalogue-product.ts';
import { brandOf } from '../../../shared/domain/brands/brand-registry.ts';
import { parseActivationCode } from '../../../shared/domain/identifiers/activation-code.ts';
import { parseIccid } from '../../../shared/domain/identifiers/iccid.ts';
import { parseE164 } from '../../../shared/domain/identifiers/msisdn.ts';
import type { Instant, ProfileId, VoucherId } from '../../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { DeskContext } from '../desk-context.ts';
import { isIccidInStock } from '../reads/read-iccid.ts';
import type { SnapshotAccount } from '../reads/read-number.ts';
import { isValueSealed } from '../reads/read-sealed.ts';

export type FeedRow<Taken> = Result<Taken, { readonly code: string }>;

export interface TakenProfile {
  readonly profileId: ProfileId;
  readonly brandId: string;
  readonly iccid: string;
  readonly activationCode: string;
  readonly confirmationCode: string | null;
  readonly expiresAt: Instant;
}

/** Our own stock is held to the letter of the grammar: what is taken here will be printed and scanned. `seen` catches an ICCID or a code twice in one file. */
export function readFeedProfile(context: DeskContext, row: unknown, seen: Set<string>): FeedRow<TakenProfile> {
  const parsed = feedProfile.safeParse(row);
  if (!parsed.success) return fail({ code: 'row-invalid' });
  const { brandId, activationCode, confirmationCode, expiresAt } = parsed.data;
  const iccid = parseIccid(parsed.data.iccid);
  if (!iccid.ok) return iccid;
  const code = parseActivationCode(activationCode, { strict: true });
  if (!code.ok) return code;
  if (activationCode.startsWith('LPA:')) return fail({ code: 'activation-code-format' });
  if (code.value.confirmationCodeRequired !== (confirmationCode !== null))
    return fail({ code: 'confirmation-code-differs' });
  if (!brandOf(brandId).serviceable) return fail({ code: 'brand-not-serviceable' });
  if (expiresAt <= context.now) return fail({ code: 'expired' });
  const digits = iccid.value.iccid;
  const isKnown = isIccidInStock(context, digits) || isValueSealed(context, 'activation-code', activationCode);
  if (seen.has(digits) || seen.has(activationCode) || isKnown) return fail({ code: 'profile-already-known' });
  seen.add(digits).add(activationCode);
  const profileId = context.ports.ids.uuid() as ProfileId;
  return ok({ profileId, brandId, iccid: digits, activationCode, confirmationCode, expiresAt: expiresAt as Instant });
}

export function readFeedVoucher(
  context: DeskContext,
  row: unknown,
  seen: Set<string>,
): FeedRow<{
  readonly voucherId: VoucherId;
  readonly productId: string;
  readonly pin: string;
  readonly expiresAt: Instant;
}> {
  const parsed = feedVoucher.safeParse(row);
  if (!parsed.success) return fail({ code: 'row-invalid' });
  const { productId, pin, expiresAt } = parsed.data;
  if (expiresAt <= context.now) return fail({ code: 'expired' });
  if (seen.has(pin) || isValueSealed(context, 'voucher-pin', pin)) return fail({ code: 'voucher-already-known' });
  seen.add(pin);
  return ok({ voucherId: context.ports.ids.uuid() as VoucherId, productId, pin, expiresAt: expiresAt as Instant });
}

export interface TakenSnapshot {
  readonly account: SnapshotAccount;
  readonly brandId: string;
  readonly asOf: string;
  readonly standing: 'good' | 'arrears' | 'unknown';
  readonly arrearsMinor: number;
  readonly locked: boolean;
  readonly lastSwapAt: string | null;
  readonly prepaid: boolean;
}

export function readFeedSnapshot(context: DeskContext, row: unknown): FeedRow<TakenSnapshot> {
  const parsed = feedSnapshot.safeParse(row);
  if (!parsed.success) return fail({ code: 'row-invalid' });
  const { msisdn, iccid, holderName, pinVerifier, registeredContact, ...facts } = parsed.data;
  const number = parseE164(msisdn);
  if (!number.ok) return number;
  const card = iccid === null ? ok(null) : parseIccid(iccid);
  if (!card.ok) return card;
  // Knowledge from the future would never grow old; the minutes are for clocks that differ a little.
  if (Date.parse(facts.asOf) > Date.parse(context.now) + 10 * 60_000) return fail({ code: 'as-of-in-the-future' });
  const account = {
    msisdn: number.value,
    iccid: card.value?.iccid ?? null,
    holderName,
    pinVerifier,
    registeredContact,
  };
  return ok({ ...facts, account });
}

export function readFeedProduct(context: DeskContext, row: unknown): FeedRow<CatalogueProduct> {
  const parsed = feedProduct.safeParse(row);
  if (!parsed.success) return fail({ code: 'row-invalid' });
  const { note, ...product } = parsed.data;
  if (product.currency !== context.desk.currency) return fail({ code: 'currency-differs' });
  const verified = readVerified(note.verified);
  if (verified === null) return fail({ code: 'row-invalid' });
  return ok({ ...product, note: { verified, source: note.source } });
}

function readVerified(text: string): CatalogueProduct['note']['verified'] | null {
  if (text === 'no') return 'no';
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return day ? `${Number(day[1])}-${Number(day[2])}-${Number(day[3])}` : null;
}
