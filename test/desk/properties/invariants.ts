import Database from 'better-sqlite3';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openDatabaseToRead } from '../../../electron/adapters/sqlite/open-database.ts';
import { findProjectionDifference, rebuildProjections } from '../../../electron/adapters/sqlite/replay-projections.ts';
import { verifyFile } from '../../../electron/adapters/sqlite/verify-file.ts';
import type { DayModel } from './day-model.ts';

interface Posting {
  readonly source: string;
  readonly destination: string;
  readonly amountMinor: number;
}

interface Bodies {
  readonly finished: readonly {
    readonly receipt: { readonly number: number };
    readonly items: readonly { readonly profileId?: string; readonly voucherId?: string }[];
    readonly totals: { readonly totalMinor: number };
    readonly postings: readonly Posting[];
  }[];
  readonly closed: readonly {
    readonly zNumber: number;
    readonly totals: { readonly totalMinor: number };
    readonly postings: readonly Posting[];
  }[];
  readonly opened: readonly { readonly postings: readonly Posting[] }[];
  readonly reissued: readonly { readonly oldProfileId: string; readonly newProfileId: string }[];
}

/** What must hold after any day, whatever was tried in it. */
export function checkInvariants(dataDir: string, model: DayModel): void {
  const file = join(dataDir, 'buka.sqlite');
  const bodies = readBodies(file);
  checkPostings(bodies);
  checkNumbers(bodies, model);
  checkGivenOut(bodies);
  checkMoney(file, bodies, model);
  checkCounts(file);
  checkWaiting(file, model);
  checkProjections(file);
  expect(verifyFile(file)).toMatchObject({ ok: true, value: { ok: true, fault: null } });
}

function checkPostings({ finished, closed, opened }: Bodies): void {
  for (const { postings } of [...finished, ...closed, ...opened]) {
    const net = new Map<string, number>();
    for (const { source, destination, amountMinor } of postings) {
      expect(amountMinor).toBeGreaterThan(0);
      net.set(source, (net.get(source) ?? 0) - amountMinor);
      net.set(destination, (net.get(destination) ?? 0) + amountMinor);
    }
    expect([...net.values()].reduce((sum, amount) => sum + amount, 0)).toBe(0);
    expect(net.get('customer') ?? 0).toBe(0);
  }
}

function checkNumbers({ finished, closed }: Bodies, model: DayModel): void {
  expect(finished.map((body) => body.receipt.number)).toEqual(finished.map((_, index) => index + 1));
  expect(closed.map((body) => body.zNumber)).toEqual(closed.map((_, index) => index + 1));
  expect([finished.length, closed.length]).toEqual([model.receipts, model.zs]);
}

function checkGivenOut({ finished, reissued }: Bodies): void {
  const given = [
    ...finished.flatMap((body) =>
      body.items.flatMap((item) => [item.profileId, item.voucherId].filter((id) => id !== undefined)),
    ),
    ...reissued.map((body) => body.newProfileId),
  ];
  expect(new Set(given).size).toBe(given.length);
}

/** The Z's say what the receipts say, and the drawer holds what the model put into it. */
function checkMoney(file: string, { finished, closed }: Bodies, model: DayModel): void {
  const soldMinor = finished.reduce((sum, body) => sum + body.totals.totalMinor, 0);
  expect(soldMinor).toBe(model.receiptsMinor);
  expect(closed.reduce((sum, body) => sum + body.totals.totalMinor, 0)).toBe(model.closedMinor);
  const raw = new Database(file, { readonly: true });
  try {
    const open = raw.prepare(`SELECT business_day FROM business_day WHERE state <> 'closed'`).pluck().get();
    const unclosedMinor = Number(
      raw
        .prepare('SELECT coalesce(sum(total_minor), 0) FROM receipt WHERE business_day = ?')
        .pluck()
        .get(open ?? ''),
    );
    expect(model.closedMinor + unclosedMinor).toBe(soldMinor);
    const drawer = raw
      .prepare(`SELECT drawer_minor FROM business_day WHERE business_day = ?`)
      .pluck()
      .get(open ?? '');
    if (open !== undefined) expect(Number(drawer ?? 0)).toBe(model.drawerMinor);
    const shut = raw
      .prepare(`SELECT sum(drawer_minor) FROM business_day WHERE business_day <> ?`)
      .pluck()
      .get(open ?? '');
    expect(Number(shut ?? 0)).toBe(0);
  } finally {
    raw.close();
  }
}

/** No day is closed on a count that was made before its last sale. */
function checkCounts(file: string): void {
  const raw = new Database(file, { readonly: true });
  try {
    const kinds = raw
      .prepare(`SELECT kind FROM journal WHERE kind IN ('visit-finished', 'day-counted', 'day-closed') ORDER BY seq`)
      .pluck()
      .all();
    const before = kinds.flatMap((kind, index) => (kind === 'day-closed' ? [kinds[index - 1]] : []));
    expect(before.filter((kind) => kind !== 'day-counted')).toEqual([]);
  } finally {
    raw.close();
  }
}

/** Tickets run from 1 each day, everybody who was told a ticket is on record, and nobody was called or sent away twice. */
function checkWaiting(file: string, model: DayModel): void {
  const raw = new Database(file, { readonly: true });
  try {
    const rows = raw.prepare('SELECT business_day, ticket FROM waiting ORDER BY business_day, ticket').all() as {
      business_day: string;
      ticket: number;
    }[];
    for (const day of new Set(rows.map((row) => row.business_day))) {
      const tickets = rows.filter((row) => row.business_day === day).map((row) => row.ticket);
      expect(tickets).toEqual(tickets.map((_, index) => index + 1));
    }
    expect(rows).toHaveLength(model.waiting.length);
    const ended = raw
      .prepare(`SELECT body ->> '$.waitingId' FROM journal WHERE kind IN ('waiting-called', 'waiting-removed')`)
      .pluck()
      .all();
    expect(new Set(ended).size).toBe(ended.length);
  } finally {
    raw.close();
  }
}

function checkProjections(file: string): void {
  const opened = openDatabaseToRead(file);
  if (!opened.ok) throw new Error(opened.error.code);
  const rebuilt = rebuildProjections(opened.value);
  try {
    expect(findProjectionDifference(opened.value, rebuilt)).toBeNull();
  } finally {
    rebuilt.raw.close();
    opened.value.raw.close();
  }
}

function readBodies(file: string): Bodies {
  const raw = new Database(file, { readonly: true });
  try {
    const of = (kind: string): never[] =>
      (raw.prepare('SELECT body FROM journal WHERE kind = ? ORDER BY seq').pluck().all(kind) as string[]).map(
        (text) => JSON.parse(text) as never,
      );
    return {
      finished: of('visit-finished'),
      closed: of('day-closed'),
      opened: of('day-opened'),
      reissued: of('profile-reissued'),
    };
  } finally {
    raw.close();
  }
}
