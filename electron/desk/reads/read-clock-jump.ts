import type { ReadableDb } from '../../ports/readable-db.ts';

/** The large step of the clock that no manager has accepted yet. */
export function readClockJump(db: ReadableDb): { readonly stepMs: number } | null {
  const row = db.get<{ readonly body: string }>(
    `SELECT journal.body FROM attention JOIN journal ON journal.seq = attention.opened_seq
     WHERE attention.closed_seq IS NULL AND attention.kind = 'clock-jumped' ORDER BY attention.opened_seq DESC LIMIT 1`,
  );
  if (!row) return null;
  const { stepMs } = JSON.parse(row.body) as { readonly stepMs: number };
  return { stepMs };
}
