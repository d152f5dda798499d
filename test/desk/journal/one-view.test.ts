import { afterEach, beforeEach, expect, test } from 'vitest';
import { pagesInLog } from '../../../electron/adapters/sqlite/log-keeper.ts';
import { createJournalStore } from '../../../electron/adapters/sqlite/journal-writer.ts';
import { openDatabase } from '../../../electron/adapters/sqlite/open-database.ts';
import type { SqliteConnection } from '../../../electron/adapters/sqlite/sqlite-connection.ts';
import type { EntryDraft, JournalStore } from '../../../electron/ports/journal-store.ts';
import type { ClerkId, Instant } from '../../../shared/domain/ids.ts';
import { newIntent } from '../open-test-desk.ts';
import { signerOfDesk } from './judge-copy.ts';
import { copyDatabase, workVariedDay, type VariedDay } from './varied-day.ts';

let day: VariedDay;
let connection: SqliteConnection;
let store: JournalStore;

beforeEach(async () => {
  day = await workVariedDay();
  const opened = openDatabase(copyDatabase(day.desk));
  if (!opened.ok) throw new Error(opened.error.code);
  connection = opened.value;
  store = createJournalStore(connection, await signerOfDesk(day.desk));
});

afterEach(async () => {
  store.close();
  await day.desk.close();
});

const locked = (): EntryDraft => ({
  id: newIntent(),
  kind: 'desk-locked',
  at: '2026-11-20T16:00:00.000Z' as Instant,
  businessDay: null,
  clerk: null,
  visitId: null,
  body: { clerkId: 'c' as ClerkId, why: 'asked' },
  sealed: [],
});
const lastSeq = (): unknown => connection.get<{ readonly seq: number }>('SELECT max(seq) AS seq FROM journal')?.seq;

test('a commit ends the view, and what is read after it sees it', () => {
  const before = store.head().seq;
  const seen = store.inOneView(() => {
    expect(connection.raw.inTransaction).toBe(true);
    const committed = store.commit([locked()]);
    expect(committed.ok).toBe(true);
    return [connection.raw.inTransaction, lastSeq()];
  });
  expect(seen).toEqual([false, before + 1]);
});

test('a second commit in the same view stands by itself', () => {
  const before = store.head().seq;
  store.inOneView(() => [store.commit([locked()]), store.commit([locked()])]);
  expect(lastSeq()).toBe(before + 2);
  expect(store.head().seq).toBe(before + 2);
});

test('a view without a commit, or one that breaks off, leaves nothing open', () => {
  expect(store.inOneView(lastSeq)).toBe(store.head().seq);
  expect(connection.raw.inTransaction).toBe(false);
  expect(() =>
    store.inOneView(() => {
      throw new Error('a bug');
    }),
  ).toThrow('a bug');
  expect(connection.raw.inTransaction).toBe(false);
  expect(store.commit([locked()]).ok).toBe(true);
});

test('a commit that fails takes everything back, its view as well, and the next one goes on from the old head', () => {
  const head = store.head();
  const again = locked();
  store.commit([again]);
  const after = store.head();
  store.inOneView(() => {
    // The same id twice breaks the journal's own rule, in the middle of the transaction.
    expect(() => store.commit([locked(), again])).toThrow('UNIQUE constraint failed: journal.id');
    expect(connection.raw.inTransaction).toBe(false);
  });
  expect(after.seq).toBe(head.seq + 1);
  expect(store.head()).toEqual(after);
  expect(lastSeq()).toBe(after.seq);
});

test('a log that has grown is brought into the file once the program comes to rest, not in a commit', async () => {
  while (pagesInLog(connection.raw) < 1_100) expect(store.commit(Array.from({ length: 50 }, locked)).ok).toBe(true);
  expect(pagesInLog(connection.raw)).toBeGreaterThanOrEqual(1_100);
  await new Promise((rest) => setTimeout(rest, 20));
  expect(pagesInLog(connection.raw)).toBe(0);
});

test('the next receipt follows the last one, also where the store was just opened', () => {
  const last = connection.get<{ readonly last: number }>('SELECT max(number) AS last FROM receipt WHERE epoch = 1');
  expect(store.nextReceiptNumber(1)).toBe((last?.last ?? 0) + 1);
  expect(store.nextReceiptNumber(2)).toBe(1);
});
