import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createJournalStore } from '../../../electron/adapters/sqlite/journal-writer.ts';
import { openDatabase } from '../../../electron/adapters/sqlite/open-database.ts';
import type { SqliteConnection } from '../../../electron/adapters/sqlite/sqlite-connection.ts';
import { verifyFile } from '../../../electron/adapters/sqlite/verify-file.ts';
import { openDesk, type RunningDesk } from '../../../electron/shells/compose.ts';
import type { EntryDraft, JournalStore } from '../../../electron/ports/journal-store.ts';
import type { Instant } from '../../../shared/domain/ids.ts';
import { managerPin, newIntent, openTestDesk, type TestDesk } from '../open-test-desk.ts';
import { optionsOfCopy } from './copied-desk.ts';
import { signerOfDesk } from './judge-copy.ts';
import { databaseOf, issue, quoteReplacement, replacementProduct, stockTheDesk } from './varied-day.ts';

const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).toReversed()) await step();
});

/** A desk's own journal under a writer of the test's, so that the room of the live connection can be limited. */
async function writerOver(
  desk: TestDesk,
): Promise<{ readonly store: JournalStore; readonly connection: SqliteConnection }> {
  const sign = await signerOfDesk(desk);
  const opened = openDatabase(databaseOf(desk));
  if (!opened.ok) throw new Error('the desk of the test did not open');
  undo.push(() => opened.value.raw.close());
  return { store: createJournalStore(opened.value, sign), connection: opened.value };
}

function bigDraft(id: string): EntryDraft {
  const visitId = newIntent();
  return {
    id,
    kind: 'visit-started',
    at: '2026-11-20T15:00:00.000Z' as Instant,
    businessDay: '2026-11-20',
    clerk: null,
    visitId,
    body: { language: 'en' },
    sealed: [{ field: 'x', ciphertext: new Uint8Array(40_000), wrappedKey: new Uint8Array(60), blindIndex: null }],
  };
}

const pages = (connection: SqliteConnection): number => Number(connection.raw.pragma('page_count', { simple: true }));

test('a commit that finds no room answers so, leaves nothing of itself, and goes through once when there is room again', async () => {
  const desk = await openTestDesk();
  undo.push(() => desk.close());
  const { store, connection } = await writerOver(desk);
  const rowsOf = (): readonly unknown[] =>
    ['journal', 'head_signature', 'sealed_value', 'visit'].map((table) => connection.all(`SELECT * FROM ${table}`));
  const before = rowsOf();
  const head = store.head();
  const intent = newIntent();
  const draft = bigDraft(intent);
  connection.raw.pragma(`max_page_count = ${pages(connection) + 2}`);
  for (let turn = 0; turn < 3; turn += 1) {
    expect(store.commit([draft])).toEqual({ ok: false, error: { code: 'disk-full' } });
    expect(store.head()).toEqual(head);
    expect(store.entryById(intent)).toBeUndefined();
    expect(rowsOf()).toEqual(before);
    expect(connection.raw.inTransaction).toBe(false);
  }
  connection.raw.pragma('max_page_count = 1000000');
  expect(store.commit([draft])).toMatchObject({
    ok: true,
    value: [{ seq: head.seq + 1, id: intent, prevHash: head.hash }],
  });
  expect(store.head().seq).toBe(head.seq + 1);
  expect(() => store.commit([draft])).toThrow(/UNIQUE/);
  expect(store.head().seq).toBe(head.seq + 1);
});

test('of several entries in one commit either all are there or none', async () => {
  const desk = await openTestDesk();
  undo.push(() => desk.close());
  const { store, connection } = await writerOver(desk);
  const head = store.head();
  connection.raw.pragma(`max_page_count = ${pages(connection) + 14}`);
  const drafts = [bigDraft(newIntent()), bigDraft(newIntent()), bigDraft(newIntent())];
  expect(store.commit(drafts.slice(0, 1))).toMatchObject({ ok: true });
  expect(store.commit(drafts.slice(1))).toEqual({ ok: false, error: { code: 'disk-full' } });
  expect(store.head().seq).toBe(head.seq + 1);
  expect(connection.get('SELECT count(*) AS count, max(seq) AS last FROM journal')).toEqual({
    count: head.seq + 1,
    last: head.seq + 1,
  });
});

/** A file system of its own that is soon full; null where none can be mounted. */
function mountSmallDisk(): string | null {
  const folder = join('/tmp', `buka-small-disk-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  undo.push(() => {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });
  return folder;
}

function fillDisk(folder: string): string {
  const file = join(folder, 'filler');
  for (const size of [65_536, 4096]) {
    try {
      while (statfsSync(folder).bavail > 0) writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // Full to this size; what is left is filled with the smaller one.
    }
  }
  return file;
}

test('a disk that is really full: the visit stays, and the same intents go through once when there is room', async (context) => {
  const disk = mountSmallDisk();
  if (!disk) {
    console.warn('SKIPPED: no small disk could be mounted here, so a really full disk was not tested.');
    return context.skip('no small disk could be mounted');
  }
  const desk = await openTestDesk();
  await stockTheDesk(desk);
  await desk.value('openDay', { intent: newIntent(), float: [] });
  const { visitId, items } = await quoteReplacement(desk, '416-555-0123', [replacementProduct]);
  await issue(desk, visitId, items[0] ?? '');
  const running = await moveTo(disk, desk);
  const session = await signInOn(running, desk.managerId);
  const filler = fillDisk(disk);
  const payment = { intent: newIntent(), visitId, tender: { kind: 'cash', tenderedMinor: 10_000 } } as const;
  const finish = { intent: newIntent(), visitId };
  const codes: string[] = [];
  // The log may have some room of its own before the disk is asked for more.
  for (let turn = 0; turn < 40 && codes.at(-1) !== 'disk-full'; turn += 1) {
    const answer = await running.dispatch('startVisit', { intent: newIntent(), language: 'en' }, session);
    codes.push(answer.ok ? 'ok' : answer.error.code);
  }
  expect(codes.at(-1)).toBe('disk-full');
  expect(await running.dispatch('takePayment', payment, session)).toEqual({ ok: false, error: { code: 'disk-full' } });
  expect(await running.dispatch('showVisit', { visitId }, session)).toMatchObject({
    ok: true,
    value: { state: 'open', paidMinor: 0, prepared: [{}] },
  });
  rmSync(filler);
  for (let turn = 0; turn < 2; turn += 1) {
    expect(await running.dispatch('takePayment', payment, session)).toMatchObject({
      ok: true,
      value: { complete: true },
    });
    expect(await running.dispatch('finishVisit', finish, session)).toMatchObject({
      ok: true,
      value: { receipt: 'A1-1-000001' },
    });
  }
  await running.close();
  expect(verifyFile(join(disk, 'buka.sqlite'))).toMatchObject({ ok: true, value: { ok: true, fault: null } });
});

async function moveTo(disk: string, desk: TestDesk): Promise<RunningDesk> {
  await desk.restart();
  for (const name of ['buka.sqlite', 'buka.keys.json']) execFileSync('cp', [join(desk.dataDir, name), disk]);
  await desk.close();
  const opened = await openDesk(optionsOfCopy(desk, disk));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

async function signInOn(running: RunningDesk, clerkId: string): Promise<string> {
  const signedIn = await running.dispatch('signIn', { intent: newIntent(), clerkId, pin: managerPin });
  if (!signedIn.ok) throw new Error(signedIn.error.code);
  return signedIn.value.session;
}
