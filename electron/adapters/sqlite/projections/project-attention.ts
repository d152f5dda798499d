import type { Approval } from '../../../../shared/domain/approval.ts';
import type { AnyJournalEntry, JournalEntry } from '../../../../shared/domain/journal/journal-entry.ts';
import { changeOneRow, type WritableDb } from '../sqlite-connection.ts';

export type AttentionKind =
  | 'item-for-review'
  | 'lock-request'
  | 'deferred-review'
  | 'clock-jumped'
  | 'stock-rows-refused';

export interface AttentionToOpen {
  readonly id: string;
  readonly kind: AttentionKind;
  readonly visitId: string | null;
  readonly itemId: string | null;
  readonly seq: number;
}

export function openAttention(db: WritableDb, attention: AttentionToOpen): void {
  changeOneRow(
    db,
    'INSERT INTO attention (attention_id, kind, visit_id, item_id, opened_seq) VALUES (?, ?, ?, ?, ?)',
    attention.id,
    attention.kind,
    attention.visitId,
    attention.itemId,
    attention.seq,
  );
}

/** Whatever was done on a deferred approval waits for head office's eye. */
export function projectDeferredApproval(db: WritableDb, entry: AnyJournalEntry, approval: Approval | null): void {
  if (!approval?.deferredToHeadOffice) return;
  openAttention(db, {
    id: `deferred/${entry.id}`,
    kind: 'deferred-review',
    visitId: entry.visitId,
    itemId: null,
    seq: entry.seq,
  });
}

export function settleAttention(db: WritableDb, entry: JournalEntry<'attention-settled'>): void {
  changeOneRow(
    db,
    'UPDATE attention SET closed_seq = ? WHERE attention_id = ? AND closed_seq IS NULL',
    entry.seq,
    entry.body.attentionId,
  );
}
