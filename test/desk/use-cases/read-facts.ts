import Database from 'better-sqlite3';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ProcedureCall, ProcedureName } from '../../../shared/contract/desk-contract.ts';
import type { RefusalCode, RefusalDetails } from '../../../shared/domain/refusal.ts';
import type { Shop } from './open-shop.ts';

/** Everything of the desk that a refusal must leave as it was: visits, money, stock, papers, days, people, prices, who waits. */
export function readFacts(dataDir: string): Readonly<Record<string, readonly unknown[]>> {
  const raw = new Database(join(dataDir, 'buka.sqlite'), { readonly: true });
  try {
    const all = (sql: string): readonly unknown[] => raw.prepare(sql).all();
    return {
      visits: all(
        'SELECT visit_id, state, document FROM visit JOIN visit_document USING (visit_id) ORDER BY visit_id',
      ).map(withoutFailures),
      receipts: all('SELECT * FROM receipt ORDER BY number'),
      items: all('SELECT * FROM item ORDER BY item_id'),
      profiles: all('SELECT * FROM stock_profile ORDER BY profile_id'),
      vouchers: all('SELECT * FROM stock_voucher ORDER BY voucher_id'),
      drawers: all('SELECT business_day, drawer_minor FROM business_day ORDER BY business_day'),
      prints: all('SELECT * FROM print_job ORDER BY job_id'),
      days: all('SELECT * FROM business_day ORDER BY business_day'),
      products: all('SELECT * FROM product ORDER BY product_id'),
      clerks: all('SELECT clerk_id, role, active, language, name_seq, pin_seq FROM clerk ORDER BY clerk_id'),
      desk: all('SELECT settings FROM desk'),
      reissues: all('SELECT * FROM reissue'),
      sealed: all('SELECT seq, field FROM sealed ORDER BY seq, field'),
      snapshots: all('SELECT hex(number_index) AS number, feed_id FROM number_snapshot ORDER BY number_index'),
      attention: all('SELECT * FROM attention ORDER BY attention_id'),
      waiting: all('SELECT * FROM waiting ORDER BY waiting_id'),
    };
  } finally {
    raw.close();
  }
}

/** The kinds of the entries after a place in the journal. */
export function readKinds(dataDir: string, afterSeq: number): readonly string[] {
  const raw = new Database(join(dataDir, 'buka.sqlite'), { readonly: true });
  try {
    return raw.prepare('SELECT kind FROM journal WHERE seq > ? ORDER BY seq').pluck().all(afterSeq) as string[];
  } finally {
    raw.close();
  }
}

export function readBodies<Body = Record<string, unknown>>(dataDir: string, kind: string): readonly Body[] {
  const raw = new Database(join(dataDir, 'buka.sqlite'), { readonly: true });
  try {
    return (raw.prepare('SELECT body FROM journal WHERE kind = ? ORDER BY seq').pluck().all(kind) as string[]).map(
      (text) => JSON.parse(text) as Body,
    );
  } finally {
    raw.close();
  }
}

export function readHeadSeq(dataDir: string): number {
  const raw = new Database(join(dataDir, 'buka.sqlite'), { readonly: true });
  try {
    return Number(raw.prepare('SELECT max(seq) FROM journal').pluck().get());
  } finally {
    raw.close();
  }
}

/** Whether an entry bears this intent: an act that found nothing to do has written none. */
export function isIntentRecorded(dataDir: string, intent: string): boolean {
  const raw = new Database(join(dataDir, 'buka.sqlite'), { readonly: true });
  try {
    return raw.prepare('SELECT 1 FROM journal WHERE id = ?').get(intent) !== undefined;
  } finally {
    raw.close();
  }
}

/** Only these may a refusal add to the journal: a failed attempt is a record too. */
const failedAttempts = ['clerk-pin-refused', 'identity-refused', 'second-factor-checked', 'clock-stepped'];

/** The call must be refused with this code, and nothing may be lost or changed by it. */
export async function expectRefused<Name extends ProcedureName>(
  shop: Shop,
  name: Name,
  input: ProcedureCall<Name>,
  code: RefusalCode,
): Promise<RefusalDetails> {
  const [before, head] = [readFacts(shop.dataDir), readHeadSeq(shop.dataDir)];
  const refusal = await shop.refusal(name, input);
  expect(refusal.code).toBe(code);
  expect(readFacts(shop.dataDir)).toEqual(before);
  expect(readKinds(shop.dataDir, head).filter((kind) => !failedAttempts.includes(kind))).toEqual([]);
  return refusal.details ?? {};
}

function withoutFailures(row: unknown): unknown {
  const { document, ...visit } = row as { readonly document: string };
  const {
    identityFailures: _failures,
    identityCoolDownUntil: _until,
    ...rest
  } = JSON.parse(document) as Record<string, unknown>;
  return { ...visit, ...rest };
}
