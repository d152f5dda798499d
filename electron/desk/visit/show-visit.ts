import { fail, ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../desk-context.ts';
import { readOpenVisits, readVisit } from '../reads/read-visit.ts';
import { viewVisit } from './visit-view.ts';

export const showVisit: UseCase<'showVisit'> = (context, input) => {
  const visit = readVisit(context.journal.db, input.visitId);
  return visit ? ok(viewVisit(visit)) : fail({ code: 'visit-unknown' });
};

/** Visits that a power cut or a change of clerk left open, oldest first. */
export const listOpenVisits: UseCase<'listOpenVisits'> = (context) =>
  ok(readOpenVisits(context.journal.db).map(viewVisit));
