import type { AnyJournalEntry } from '../../../../shared/domain/journal/journal-entry.ts';
import type { WritableDb } from '../sqlite-connection.ts';
import { openAttention, projectDeferredApproval, settleAttention } from './project-attention.ts';
import {
  projectClerkAdded,
  projectClerkChanged,
  projectClerkPinRefused,
  projectClerkSignedIn,
} from './project-clerks.ts';
import { projectDayClosed, projectDayCounted, projectDayOpened } from './project-day.ts';
import { projectDeskSetUp, projectSettingsChanged } from './project-desk.ts';
import {
  projectDocumentExported,
  projectPrintEnded,
  projectPrintStarted,
  projectReprintQueued,
} from './project-prints.ts';
import {
  projectPricesImported,
  projectProfileReissued,
  projectSealedPurged,
  projectStockImported,
} from './project-stock.ts';
import {
  projectIdentityRefused,
  projectItemWithdrawn,
  projectNumberFound,
  projectReplacementPrepared,
  projectSecondFactor,
  projectTopUpPrepared,
  projectVisitDocument,
  projectVisitFinished,
  projectVisitVoided,
} from './project-visit.ts';
import { projectWaitingAdded, projectWaitingEnded } from './project-waiting.ts';

/** The tables that are derived from the journal alone, with the columns that order them. */
export const projectedTables: readonly { readonly table: string; readonly orderBy: string }[] = [
  { table: 'desk', orderBy: 'only_row' },
  { table: 'clerk', orderBy: 'clerk_id' },
  { table: 'business_day', orderBy: 'business_day' },
  { table: 'visit', orderBy: 'visit_id' },
  { table: 'visit_document', orderBy: 'visit_id' },
  { table: 'receipt', orderBy: 'epoch, number' },
  { table: 'item', orderBy: 'item_id' },
  { table: 'found_number', orderBy: 'seq' },
  { table: 'stock_profile', orderBy: 'profile_id' },
  { table: 'stock_voucher', orderBy: 'voucher_id' },
  { table: 'product', orderBy: 'product_id' },
  { table: 'refused_factor', orderBy: 'seq' },
  { table: 'refused_identity', orderBy: 'seq' },
  { table: 'reissue', orderBy: 'seq' },
  { table: 'print_job', orderBy: 'job_id' },
  { table: 'attention', orderBy: 'attention_id' },
  { table: 'waiting', orderBy: 'waiting_id' },
];

/**
 * Writes what one entry means into the projections. It reads nothing but the entry and the projections themselves, so that
 * replaying the journal from its first entry makes the same tables again, also after sealed values were purged.
 */
export function projectEntry(db: WritableDb, entry: AnyJournalEntry): void {
  switch (entry.kind) {
    case 'desk-set-up':
      return projectDeskSetUp(db, entry);
    case 'settings-changed':
      return projectSettingsChanged(db, entry);
    case 'clerk-added':
      return projectClerkAdded(db, entry);
    case 'clerk-changed':
      return projectClerkChanged(db, entry);
    case 'clerk-signed-in':
      return projectClerkSignedIn(db, entry);
    case 'clerk-pin-refused':
      return projectClerkPinRefused(db, entry);
    case 'day-opened':
      return projectDayOpened(db, entry);
    case 'day-counted':
      return projectDayCounted(db, entry);
    case 'day-closed':
      projectDeferredApproval(db, entry, entry.body.approval);
      return projectDayClosed(db, entry);
    case 'number-found':
      projectVisitDocument(db, entry);
      return projectNumberFound(db, entry);
    case 'visit-started':
    case 'quote-made':
    case 'payment-taken':
      projectVisitDocument(db, entry);
      return;
    case 'identity-refused':
      projectVisitDocument(db, entry);
      return projectIdentityRefused(db, entry);
    case 'identity-checked':
      projectVisitDocument(db, entry);
      return projectDeferredApproval(db, entry, entry.body.approval);
    case 'second-factor-checked':
      projectVisitDocument(db, entry);
      return projectSecondFactor(db, entry);
    case 'replacement-prepared':
      projectVisitDocument(db, entry);
      projectDeferredApproval(db, entry, entry.body.approval);
      return projectReplacementPrepared(db, entry);
    case 'top-up-prepared':
      projectVisitDocument(db, entry);
      return projectTopUpPrepared(db, entry);
    case 'item-withdrawn':
      return projectItemWithdrawn(db, entry);
    case 'visit-finished':
      return projectVisitFinished(db, entry);
    case 'visit-voided':
      projectDeferredApproval(db, entry, entry.body.approval);
      return projectVisitVoided(db, projectVisitDocument(db, entry));
    case 'profile-reissued':
      projectDeferredApproval(db, entry, entry.body.approval);
      return projectProfileReissued(db, entry);
    case 'stock-imported':
      if (entry.body.refused.length > 0) {
        openAttention(db, {
          id: `stock/${entry.id}`,
          kind: 'stock-rows-refused',
          visitId: null,
          itemId: null,
          seq: entry.seq,
        });
      }
      return projectStockImported(db, entry);
    case 'prices-imported':
      return projectPricesImported(db, entry);
    case 'clock-stepped':
      if (entry.body.size === 'large') {
        openAttention(db, {
          id: `clock/${entry.id}`,
          kind: 'clock-jumped',
          visitId: null,
          itemId: null,
          seq: entry.seq,
        });
      }
      return;
    case 'clock-accepted':
      db.run(`UPDATE attention SET closed_seq = ? WHERE kind = 'clock-jumped' AND closed_seq IS NULL`, entry.seq);
      return;
    case 'reprint-queued':
      projectDeferredApproval(db, entry, entry.body.approval);
      return projectReprintQueued(db, entry);
    case 'print-started':
      projectDeferredApproval(db, entry, entry.body.approval);
      return projectPrintStarted(db, entry);
    case 'print-ended':
      return projectPrintEnded(db, entry);
    case 'document-exported':
      projectDeferredApproval(db, entry, entry.body.approval);
      return projectDocumentExported(db, entry);
    case 'sealed-purged':
      return projectSealedPurged(db, entry);
    case 'attention-settled':
      return settleAttention(db, entry);
    case 'waiting-added':
      return projectWaitingAdded(db, entry);
    case 'waiting-called':
    case 'waiting-removed':
      return projectWaitingEnded(db, entry);
    case 'snapshots-imported':
    case 'recovery-key-renewed':
    case 'desk-locked':
      // They stand in the journal for the auditor; no projection reads them.
      return;
  }
}
