import type { ProcedureInput, ProcedureValue } from '../../../shared/contract/desk-contract.ts';
import { parseIccid } from '../../../shared/domain/identifiers/iccid.ts';
import { parseMsisdn } from '../../../shared/domain/identifiers/msisdn.ts';
import { formatReceiptNumber, parseReceiptNumber } from '../../../shared/domain/receipt-number.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { DeskContext, Refused, UseCase } from '../desk-context.ts';
import { readProfileIdsByIccid } from '../reads/read-iccid.ts';
import { readItemsOfVisit } from '../reads/read-item.ts';
import { readVisit } from '../reads/read-visit.ts';
import { viewItem } from './item-view.ts';

type Found = ProcedureValue<'findReceipts'>[number];

const mostAnswers = 50;

/** Finds what was sold before: by receipt, by exact number or ICCID through their blind indexes, or by the last four digits of the number. Newest first. */
export const findReceipts: UseCase<'findReceipts'> = (context, input) => {
  const visitIds = findVisitIds(context, input.by);
  return visitIds.ok
    ? ok(visitIds.value.map((visitId) => viewReceipt(context, visitId)).filter((found) => found !== null))
    : visitIds;
};

function findVisitIds(context: DeskContext, by: ProcedureInput<'findReceipts'>['by']): Refused<readonly string[]> {
  const { db } = context.journal;
  const visitIdsOf = (rows: readonly { readonly visitId: string }[]): readonly string[] =>
    rows.map((row) => row.visitId);
  switch (by.field) {
    case 'receipt': {
      const receipt = parseReceiptNumber(by.text, context.desk);
      if (!receipt || receipt.prefix !== context.desk.prefix) return fail({ code: 'receipt-unknown' });
      const sql = 'SELECT visit_id AS visitId FROM receipt WHERE epoch = ? AND number = ?';
      return ok(visitIdsOf(db.all(sql, receipt.epoch, receipt.number)));
    }
    case 'msisdn': {
      const msisdn = parseMsisdn(by.text, { country: context.desk.country });
      if (!msisdn.ok) return msisdn;
      const sql = `SELECT DISTINCT item.visit_id AS visitId FROM sealed CROSS JOIN journal ON journal.seq = sealed.seq
        CROSS JOIN visit ON visit.visit_id = journal.visit_id
        CROSS JOIN item ON item.finished_seq = visit.last_seq AND item.number_seq = sealed.seq
        WHERE sealed.blind_index = ? AND sealed.field = 'msisdn' ORDER BY item.finished_seq DESC LIMIT ${mostAnswers}`;
      return ok(visitIdsOf(db.all(sql, context.vault.blindIndex('msisdn', msisdn.value))));
    }
    case 'iccid': {
      const iccid = parseIccid(by.text);
      if (!iccid.ok) return iccid;
      const profileIds = readProfileIdsByIccid(context, iccid.value.iccid);
      return ok(
        profileIds.flatMap((profileId) =>
          // The customer with a slip that was replaced asks by the old number as well.
          visitIdsOf(
            db.all(
              `SELECT item.visit_id AS visitId FROM stock_profile JOIN item USING (item_id)
               WHERE stock_profile.profile_id = ? AND item.profile_id = stock_profile.profile_id
               UNION SELECT item.visit_id FROM reissue JOIN item USING (item_id) WHERE reissue.old_profile_id = ?`,
              profileId,
              profileId,
            ),
          ),
        ),
      );
    }
    case 'last-four': {
      const digits = by.text.replaceAll(/\D/g, '');
      if (digits.length !== 4) return fail({ code: 'search-too-short' });
      const sql = `SELECT DISTINCT item.visit_id AS visitId FROM found_number
        CROSS JOIN visit ON visit.visit_id = found_number.visit_id
        CROSS JOIN item ON item.finished_seq = visit.last_seq AND item.number_seq = found_number.seq
        WHERE found_number.last_four = ? ORDER BY item.finished_seq DESC LIMIT ${mostAnswers}`;
      return ok(visitIdsOf(db.all(sql, digits)));
    }
  }
}

function viewReceipt(context: DeskContext, visitId: string): Found | null {
  const { db } = context.journal;
  const visit = readVisit(db, visitId);
  const entry = visit?.finishedSeq ? context.journal.entryBySeq(visit.finishedSeq) : undefined;
  if (!visit?.receipt || !entry) return null;
  return {
    visitId,
    receipt: formatReceiptNumber(visit.receipt),
    businessDay: visit.businessDay,
    finishedAt: entry.at,
    totalMinor: visit.settlement?.dueMinor ?? 0,
    items: readItemsOfVisit(db, visit).map((item) => viewItem(context, item)),
  };
}
