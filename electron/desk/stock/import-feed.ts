import type { ProcedureAnswer } from '../../../shared/contract/desk-contract.ts';
import { feedPayload, type FeedPayload } from '../../../shared/contract/feed-file.ts';
import type { CatalogueProduct } from '../../../shared/domain/brands/catalogue-product.ts';
import type { FeedId, Instant } from '../../../shared/domain/ids.ts';
import type { AnyJournalEntry } from '../../../shared/domain/journal/journal-entry.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { EntryDraft, SnapshotRow } from '../../ports/journal-store.ts';
import type { DeskContext, Refused, UseCase } from '../desk-context.ts';
import { draftEntry } from '../draft-entry.ts';
import { readFeedProduct, readFeedProfile, readFeedSnapshot, readFeedVoucher, type FeedRow } from './feed-rows.ts';
import { sealSnapshot } from './seal-snapshot.ts';

/**
 * Takes what head office signed and sealed to this desk: profiles, vouchers, snapshots, prices. A file taken before is known by
 * its feed id and changes nothing. A bad row is refused and named; the others are taken. One commit holds all of it.
 */
export const importFeed: UseCase<'importFeed'> = async (context, input) => {
  const opened = await context.ports.feedOpener.open(input.file, {
    agreementPrivateKey: context.vault.agreementPrivateKey(),
    agreementPublicKey: context.vault.publicKeys.agreement,
    headOfficeKey: context.desk.headOfficeKey,
  });
  if (!opened.ok) return opened;
  const parsed = feedPayload.safeParse(opened.value.payload);
  if (!parsed.success) return fail({ code: 'feed-content-invalid' });
  const feed = parsed.data;
  if (feed.deskId !== context.desk.deskId) return fail({ code: 'feed-not-for-this-desk' });
  const earlier = findFeedEntries(context, feed.feedId);
  if (earlier.length > 0) return answerOf(feed.feedId, earlier);
  const written = writeFeed(context, feed, opened.value.digest);
  return written.ok ? answerOf(feed.feedId, written.value) : written;
};

/** A feed's entries carry ids made of its own id, so that the same file is the same event whoever brings it. */
const entryIds = (feedId: string): readonly string[] =>
  ['stock', 'snapshots', 'prices'].map((part) => `${feedId}:${part}`);

function findFeedEntries(context: DeskContext, feedId: string): readonly AnyJournalEntry[] {
  return entryIds(feedId)
    .map((id) => context.journal.entryById(id))
    .filter((entry) => entry !== undefined);
}

function writeFeed(context: DeskContext, feed: FeedPayload, digest: string): Refused<readonly AnyJournalEntry[]> {
  const head = { feedId: feed.feedId as FeedId, issuedAt: feed.issuedAt as Instant, digest };
  const [stockId = '', snapshotsId = '', pricesId = ''] = entryIds(feed.feedId);
  const drafts: EntryDraft[] = [];
  if (feed.profiles.length + feed.vouchers.length > 0) drafts.push(draftStock(context, feed, head, stockId));
  const snapshots = sortRows(
    feed.snapshots.map((row) => readFeedSnapshot(context, row)),
    'snapshots',
  );
  const rows: readonly SnapshotRow[] = snapshots.taken.map((snapshot) =>
    sealSnapshot(context.vault, feed.feedId, snapshot),
  );
  if (feed.snapshots.length > 0) {
    drafts.push(
      draftEntry(context, 'snapshots-imported', snapshotsId).write({
        ...head,
        count: rows.length,
        refused: snapshots.refused,
      }),
    );
  }
  const products = sortRows(
    feed.products.map((row) => readFeedProduct(context, row)),
    'products',
  );
  if (feed.products.length > 0) {
    const taken: readonly CatalogueProduct[] = products.taken;
    drafts.push(
      draftEntry(context, 'prices-imported', pricesId).write({ ...head, products: taken, refused: products.refused }),
    );
  }
  if (drafts.length === 0) return fail({ code: 'feed-content-invalid' });
  return context.journal.commit(drafts, { snapshots: rows });
}

function draftStock(
  context: DeskContext,
  feed: FeedPayload,
  head: { feedId: FeedId; issuedAt: Instant; digest: string },
  id: string,
): EntryDraft {
  const draft = draftEntry(context, 'stock-imported', id);
  const seen = new Set<string>();
  const profiles = sortRows(
    feed.profiles.map((row) => readFeedProfile(context, row, seen)),
    'profiles',
  );
  const seenPins = new Set<string>();
  const vouchers = sortRows(
    feed.vouchers.map((row) => readFeedVoucher(context, row, seenPins)),
    'vouchers',
  );
  return draft.write({
    ...head,
    profiles: profiles.taken.map((profile, index) => ({
      profileId: profile.profileId,
      brandId: profile.brandId,
      iccid: draft.seal(`profiles.${index}.iccid`, profile.iccid, { indexAs: 'iccid', showLastFour: true }),
      activationCode: draft.seal(`profiles.${index}.activationCode`, profile.activationCode, {
        indexAs: 'activation-code',
      }),
      confirmationCode:
        profile.confirmationCode === null
          ? null
          : draft.seal(`profiles.${index}.confirmationCode`, profile.confirmationCode),
      expiresAt: profile.expiresAt,
    })),
    vouchers: vouchers.taken.map((voucher, index) => ({
      voucherId: voucher.voucherId,
      productId: voucher.productId,
      pin: draft.seal(`vouchers.${index}.pin`, voucher.pin, { indexAs: 'voucher-pin' }),
      expiresAt: voucher.expiresAt,
    })),
    refused: [...profiles.refused, ...vouchers.refused],
  });
}

function sortRows<Taken>(
  rows: readonly FeedRow<Taken>[],
  table: string,
): { readonly taken: readonly Taken[]; readonly refused: { row: string; code: string }[] } {
  const taken: Taken[] = [];
  const refused: { row: string; code: string }[] = [];
  rows.forEach((row, index) => {
    if (row.ok) taken.push(row.value);
    else refused.push({ row: `${table}.${index}`, code: row.error.code });
  });
  return { taken, refused };
}

function answerOf(feedId: string, entries: readonly AnyJournalEntry[]): ProcedureAnswer<'importFeed'> {
  let [profiles, vouchers, snapshots, products] = [0, 0, 0, 0];
  const refused: { row: string; code: string }[] = [];
  for (const entry of entries) {
    if (entry.kind === 'stock-imported') {
      profiles = entry.body.profiles.length;
      vouchers = entry.body.vouchers.length;
    }
    if (entry.kind === 'snapshots-imported') snapshots = entry.body.count;
    if (entry.kind === 'prices-imported') products = entry.body.products.length;
    if ('refused' in entry.body) refused.push(...entry.body.refused);
  }
  return ok({ feedId, profiles, vouchers, snapshots, products, refused });
}
