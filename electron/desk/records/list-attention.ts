import type { ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import { ok } from '../../../shared/domain/result.ts';
import { formatReceiptNumber } from '../../../shared/domain/receipt-number.ts';
import type { DeskContext, UseCase } from '../desk-context.ts';
import { titleOf } from '../paper/print-title.ts';
import { itemColumns, type ItemFacts } from '../reads/read-item.ts';
import { readWaitingPrintJobs } from '../reads/read-print-job.ts';
import { readVisit } from '../reads/read-visit.ts';

type Attention = ProcedureValue<'listAttention'>[number];

interface AttentionRow {
  readonly attentionId: string;
  readonly kind: Attention['kind'];
  readonly visitId: string | null;
  readonly itemId: string | null;
  readonly since: string;
}

/** Whatever a person must decide: reviews, deferred approvals, papers whose fate is not known, promises that are overdue. */
export const listAttention: UseCase<'listAttention'> = (context) =>
  ok(
    [...openRows(context), ...printsInDoubt(context), ...overduePromises(context)].toSorted((a, b) =>
      a.since < b.since ? -1 : 1,
    ),
  );

function openRows(context: DeskContext): readonly Attention[] {
  const rows = context.journal.db.all<AttentionRow>(
    `SELECT attention.attention_id AS attentionId, attention.kind, attention.visit_id AS visitId, attention.item_id AS itemId, journal.at AS since
     FROM attention JOIN journal ON journal.seq = attention.opened_seq WHERE attention.closed_seq IS NULL ORDER BY attention.opened_seq`,
  );
  return rows.map((row) => ({ ...row, title: receiptOf(context, row.visitId) }));
}

function printsInDoubt(context: DeskContext): readonly Attention[] {
  const { journal, printing } = context;
  return readWaitingPrintJobs(journal.db)
    .filter((job) => job.state === 'failed' || (job.state === 'started' && !printing.has(job.jobId)))
    .map((job) => ({
      attentionId: `print/${job.jobId}`,
      kind: job.state === 'failed' ? 'print-failed' : 'print-outcome-unknown',
      visitId: job.document === 'z-report' ? null : job.subject,
      itemId: job.itemId,
      title: titleOf(context, job),
      since: journal.entryBySeq(job.queuedSeq)?.at ?? context.now,
    }));
}

function overduePromises(context: DeskContext): readonly Attention[] {
  const items = context.journal.db.all<ItemFacts>(
    `SELECT ${itemColumns} FROM item
     WHERE progress IN ('recorded', 'reserved', 'accepted', 'unknown', 'for-review') AND promised_by < ? ORDER BY promised_by LIMIT 500`,
    context.now,
  );
  return items.map((item) => ({
    attentionId: `overdue/${item.itemId}`,
    kind: 'promise-overdue',
    visitId: item.visitId,
    itemId: item.itemId,
    title: receiptOf(context, item.visitId),
    since: item.promisedBy ?? item.finishedAt,
  }));
}

function receiptOf(context: DeskContext, visitId: string | null): string | null {
  const receipt = visitId === null ? null : readVisit(context.journal.db, visitId)?.receipt;
  return receipt ? formatReceiptNumber(receipt) : null;
}
