import { closeSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { createJoseFeedOpener } from '../../electron/adapters/feed/jose-feed-opener.ts';
import { createJournalStore } from '../../electron/adapters/sqlite/journal-writer.ts';
import { openDatabase } from '../../electron/adapters/sqlite/open-database.ts';
import { refusalOfError } from '../../electron/adapters/sqlite/refusal-of-error.ts';
import type { SqliteConnection } from '../../electron/adapters/sqlite/sqlite-connection.ts';
import { createRandomIdSource } from '../../electron/adapters/system/random-id-source.ts';
import { createNodeVault } from '../../electron/adapters/vault/node-vault.ts';
import { createDispatch } from '../../electron/desk/dispatch.ts';
import { draftEntry, type DraftPlace } from '../../electron/desk/draft-entry.ts';
import type { EntryDraft, JournalStore } from '../../electron/ports/journal-store.ts';
import type { Vault } from '../../electron/ports/vault.ts';
import { databaseFileName } from '../../electron/shells/compose.ts';
import type { BusinessDay, ClerkId } from '../../shared/domain/ids.ts';
import type { AnyJournalEntry } from '../../shared/domain/journal/journal-entry.ts';
import { blankPaper, createTestClock, newIntent, type TestClock } from '../desk/open-test-desk.ts';
import {
  callDesk,
  immediateKeys,
  importRows,
  pinHasher,
  setUpBenchDesk,
  silentPrinter,
  throwBug,
  type BenchShop,
  type DeskCaller,
} from './bench-desk.ts';
import {
  customerOf,
  knownNumberRow,
  longLivedProfileRow,
  longLivedVoucherRow,
  replacementPriceRow,
} from './bench-rows.ts';
import { closeTill } from './close-till.ts';
import { cloneVisit } from './clone-visit.ts';
import { makeRealVisit } from './real-visit.ts';

/** A journal as years of work leave it. */
export interface GrownJournal {
  readonly entries: number;
  /** Receipts run from 1 to this, and so do the serials of the profiles that were sold. */
  readonly visits: number;
  /** Customers 0 to this, not included, have been served; they came back in turn. */
  readonly customers: number;
  /** Customers from `customers` on whom the desk knows and has stock for, but never served. */
  readonly newCustomers: number;
  /** The morning after the last day. */
  readonly endsAt: string;
  readonly tookMs: number;
}

const visitsADay = 70;
const minutesAVisit = 5;
/** How many rows one delivery of stock holds: what a shop of this size sells in a week. */
const rowsOfADelivery = 490;
/**
 * Opening a day through the desk purges what is due. Looking for that in all of three years, a thousand times, would take most of
 * the benchmark, so only every so many days, and each of the last ones, are opened so; the others after the first one's example.
 */
const daysBetweenPurges = 28;
const dayMs = 24 * 3_600_000;
/** Nine in the morning in Toronto, on the day of which all other benchmarks are. */
const lastMorningMs = Date.parse('2026-11-19T14:00:00.000Z');

/**
 * Grows a journal to at least so many entries. The desk is set up, supplied, opened, counted and closed day by day through its own
 * `dispatch`; one visit goes through every use case, and the others are committed a day at a time by the same journal store after
 * its example, so all of it is chained, hashed, sealed, indexed, projected and signed. Only `synchronous` is off meanwhile.
 */
export async function growJournal(dataDir: string, entriesWanted: number, newCustomers: number): Promise<GrownJournal> {
  const startedAtMs = performance.now();
  const days = Math.ceil(entriesWanted / (visitsADay * 13));
  const clock = createTestClock(new Date(lastMorningMs - days * dayMs).toISOString());
  const desk = composeDesk(dataDir, clock);
  const shop = await setUpBenchDesk(desk.caller);
  const { clerkId } = (await desk.caller.value('showDesk', {})).signedIn ?? {};
  const customers = Math.max(1, Math.floor(days * visitsADay * 0.8));
  const stock = createStockroom(desk, shop, clock);
  await stock.open();
  let example: readonly AnyJournalEntry[] = [];
  let visits = 0;
  for (let day = 0; day < days && desk.journal().head().seq < entriesWanted; day += 1) {
    if (!clerkId) throw new Error('nobody is signed in');
    const caller = { clerkId: clerkId as ClerkId, role: 'manager' } as const;
    if (day % daysBetweenPurges === 0 || day > days - daysBetweenPurges) {
      await desk.caller.value('openDay', { intent: newIntent(), float: [{ denominationMinor: 2000, count: 5 }] });
    } else {
      openAfterExample(desk, clock, caller);
    }
    const { businessDay } = (await desk.caller.value('showDesk', {})).day ?? {};
    if (!businessDay) throw new Error('no day was opened');
    if (day === 0) {
      example = await playExample(desk);
      visits += 1;
    }
    const given = await stock.stockForADay();
    const drafts: EntryDraft[] = [];
    const firstSeq = desk.journal().head().seq + 1;
    const openedAtMs = Date.parse(clock.now());
    const visitsToday = Math.min(visitsADay, Math.max(1, Math.ceil((entriesWanted - firstSeq) / example.length)));
    for (const [index, stock] of given.slice(0, visitsToday).entries()) {
      drafts.push(
        ...cloneVisit(example, {
          ...stock,
          vault: desk.vault(),
          caller,
          customer: customerOf(visits % customers),
          startedAtMs: openedAtMs + index * minutesAVisit * 60_000,
          businessDay,
          firstSeq: firstSeq + drafts.length,
          receiptNumber: visits + 1,
        }),
      );
      visits += 1;
    }
    const committed = desk.journal().commit(drafts);
    if (!committed.ok) throw new Error(committed.error.code);
    clock.pass(visitsADay * minutesAVisit * 60_000);
    await closeTill(desk.caller);
    clock.pass(dayMs - visitsADay * minutesAVisit * 60_000);
  }
  await stock.deliver(newCustomers, {
    snapshots: Array.from({ length: newCustomers }, (_, index) =>
      knownNumberRow(customerOf(customers + index).msisdn, clock.now()),
    ),
  });
  const entries = desk.journal().head().seq;
  desk.connection.raw.pragma('wal_checkpoint(TRUNCATE)');
  desk.connection.raw.close();
  // What was written without a sync is brought to the disk now, and not while something is measured.
  syncFile(join(dataDir, databaseFileName));
  return {
    entries,
    visits,
    customers,
    newCustomers,
    endsAt: clock.now(),
    tookMs: performance.now() - startedAtMs,
  };
}

function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

interface GrowingDesk {
  readonly connection: SqliteConnection;
  readonly caller: DeskCaller;
  journal(): JournalStore;
  vault(): Vault;
}

function composeDesk(dataDir: string, clock: TestClock): GrowingDesk {
  const opened = openDatabase(join(dataDir, databaseFileName));
  if (!opened.ok) throw new Error(opened.error.code);
  const connection = opened.value;
  // Nothing of this must survive a power cut, and nobody else reads it yet.
  connection.raw.pragma('synchronous = OFF');
  connection.raw.pragma('cache_size = -400000');
  connection.raw.pragma('wal_autocheckpoint = 20000');
  let made: { readonly vault: Vault; readonly journal: JournalStore } | undefined;
  const dispatch = createDispatch(
    {
      clock,
      ids: createRandomIdSource(),
      keyProvider: immediateKeys,
      pinHasher,
      feedOpener: createJoseFeedOpener(),
      paper: blankPaper,
      printer: silentPrinter,
      refusalOfError,
      openVault: createNodeVault,
      openJournal: (vault) => {
        made = { vault, journal: createJournalStore(connection, vault.sign) };
        return made.journal;
      },
    },
    null,
    throwBug,
  );
  const existing = () => {
    if (!made) throw new Error('the desk was not set up');
    return made;
  };
  return { connection, caller: callDesk(dispatch), journal: () => existing().journal, vault: () => existing().vault };
}

/** Opens today's till with the float of the first day. */
function openAfterExample(desk: GrowingDesk, clock: TestClock, caller: DraftPlace['caller']): void {
  const row = desk.connection.get<{ readonly seq: number }>(`SELECT min(opened_seq) AS seq FROM business_day`);
  const first = desk.journal().entryBySeq(row?.seq ?? 0);
  if (first?.kind !== 'day-opened') throw new Error('no day was ever opened');
  const now = clock.now();
  // In the morning in Toronto the calendar day of the shop and that of UTC are the same.
  const businessDay = now.slice(0, 10) as BusinessDay;
  const draft = draftEntry({ now, businessDay, caller, vault: desk.vault() }, 'day-opened', newIntent());
  const committed = desk.journal().commit([draft.write({ ...first.body, businessDay })]);
  if (!committed.ok) throw new Error(committed.error.code);
}

/** Goes through every use case once, paper and all, and answers the entries that this made. */
async function playExample({ caller, journal }: GrowingDesk): Promise<readonly AnyJournalEntry[]> {
  const before = journal().head().seq;
  const { prints } = await makeRealVisit(caller, customerOf(0));
  for (const { jobId } of prints) await caller.value('printDocument', { intent: newIntent(), jobId });
  return [...journal().entriesBetween(before + 1, journal().head().seq)];
}

interface Given {
  readonly profileId: string;
  readonly voucherId: string;
}

/** Orders a delivery whenever the stock runs out, and hands it out in the order in which the desk would. */
function createStockroom(desk: GrowingDesk, shop: BenchShop, clock: TestClock) {
  let delivered = 0;
  const deliver = async (rows: number, more: Readonly<Record<string, readonly object[]>>): Promise<void> => {
    const serials = Array.from({ length: rows }, (_, index) => delivered + index + 1);
    await importRows(desk.caller, shop, clock.now(), {
      profiles: serials.map(longLivedProfileRow),
      vouchers: serials.map(longLivedVoucherRow),
      ...more,
    });
    delivered += rows;
  };
  const idsOf = (sql: string): readonly string[] =>
    desk.connection.all<{ readonly id: string }>(`${sql} LIMIT ${visitsADay}`).map((row) => row.id);
  const stockForADay = async (): Promise<readonly Given[]> => {
    const profiles = idsOf(
      `SELECT profile_id AS id FROM stock_profile WHERE state = 'available' ORDER BY expires_at, profile_id`,
    );
    if (profiles.length < visitsADay) {
      await deliver(rowsOfADelivery, {});
      return stockForADay();
    }
    const vouchers = idsOf(
      `SELECT voucher_id AS id FROM stock_voucher WHERE state = 'available' ORDER BY expires_at, voucher_id`,
    );
    return profiles.map((profileId, index) => ({ profileId, voucherId: vouchers[index] ?? '' }));
  };
  return {
    /** The first delivery brings prices, and what is known of the first customer. */
    open: () =>
      deliver(rowsOfADelivery, {
        products: [replacementPriceRow()],
        snapshots: [knownNumberRow(customerOf(0).msisdn, clock.now())],
      }),
    deliver,
    stockForADay,
  };
}
